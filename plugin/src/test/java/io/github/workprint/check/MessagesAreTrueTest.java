package io.github.workprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.Thoroughness;
import io.github.workprint.finding.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * No message states what the spec contradicts: over random specs, each figure and name in a message is looked up in what the spec was
 * made of, and the fault is judged again by the meaning of the rule, without its code.
 */
final class MessagesAreTrueTest {
    private static final int SPECS = Thoroughness.cases(300, 3_000);
    private static final List<String> PICTURES =
            List.of("camera-file", "proxy", "plate", "shot", "graded", "master-file");
    private static final List<String> RATES = List.of("24", "24", "24", "23.976", "25", "29.97", "50", "59.94");
    private static final List<String> SCANS = List.of("p", "p", "p", "psf", "i-tff");
    private static final List<String> RASTERS =
            List.of("3840x2160", "3840x2160", "1920x1080", "4096x2160", "2048x1080");
    private static final List<String> BITS = List.of("8", "10", "12", "16");
    private static final List<String> HANDLES = List.of("8", "12", "24");
    private static final List<String> CONVERTS =
            List.of("", "", "rate", "scan", "raster", "bit-depth", "sample-rate", "timecode");
    private static final List<String> STARTS =
            List.of("00:59:58:00", "00:59:58:24", "00:58:00:29", "10:00:00:00", "01:00:00:59", "00:01:00:01");

    /** What a stage takes and makes, by format, as the sound spec has it. */
    private static final Map<String, List<List<String>>> STAGES = Map.of(
            "edit", List.of(List.of("proxy"), List.of("cut-list", "viewing-file")),
            "mix", List.of(List.of("cut-list", "sound-file"), List.of("final-sound")),
            "dailies", List.of(List.of("camera-file", "sound-file"), List.of("proxy")),
            "pulls", List.of(List.of("camera-file", "cut-list"), List.of("plate")),
            "effects", List.of(List.of("plate"), List.of("shot")),
            "grade", List.of(List.of("camera-file", "cut-list", "shot"), List.of("graded")),
            "finish", List.of(List.of("graded", "final-sound"), List.of("master-file")),
            "final-check", List.of(List.of("master-file"), List.of()));

    /** What the sound spec says of what is not drawn anew. */
    private static final Map<String, String> UNCHANGED = Map.of(
            "viewing-file.rate", "24",
            "viewing-file.scan", "p",
            "viewing-file.raster", "1920x1080",
            "viewing-file.bits", "8",
            "cut-list.base", "24",
            "cut-list.start", "01:00:00:00");

    /** Days off in the sound spec. */
    private static final Set<String> OFF = Set.of("2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25");

    private static final Set<String> PASS_ON = Set.of("qc", "deliver", "archive", "transfer");
    private static final List<String> KINDS = List.of("vfx", "online", "package", "deliver", "transfer", "archive");

    private static final String ID = "'([a-z-]+)'";

    private static final Map<String, Oracle> ORACLES = oracles();

    /** What a message looks like, and whether what it says is so. */
    private record Oracle(Pattern form, BiPredicate<MatchResult, Map<String, String>> isTrue) {}

    private static Map<String, Oracle> oracles() {
        Map<String, Oracle> all = new LinkedHashMap<>();
        add(
                all,
                "WF-FM02",
                "at " + ID + ", " + ID + " (?:runs at|has timecode of) ([\\d.]+)(?: fps)? and " + ID
                        + " (?:runs at|has timecode of) ([\\d.]+)(?: fps)?;.*",
                (said, spec) -> comesTogether(said, spec, MessagesAreTrueTest::frames, "rate")
                        && frames(said.group(2), spec).equals(said.group(3))
                        && frames(said.group(4), spec).equals(said.group(5))
                        && !said.group(3).equals(said.group(5)));
        add(
                all,
                "WF-FM03",
                "at " + ID + ", " + ID + " is at ([\\d.]+) and " + ID + " at ([\\d.]+): sync slips 3.6 s.*",
                (said, spec) -> comesTogether(said, spec, MessagesAreTrueTest::frames, "rate")
                        && frames(said.group(2), spec).equals(said.group(3))
                        && frames(said.group(4), spec).equals(said.group(5))
                        && isPulled(said.group(3), said.group(5)));
        add(
                all,
                "WF-FM07",
                ID + " is (\\d+x\\d+), and the largest picture that " + ID + " gets is (\\d+x\\d+) \\(" + ID
                        + "\\): an up-scale.*",
                (said, spec) -> said(said.group(1) + ".raster", spec).equals(said.group(2))
                        && said(said.group(5) + ".raster", spec).equals(said.group(4))
                        && taken(said.group(3)).stream()
                                .allMatch(in -> !PICTURES.contains(in) || width(in, spec) < width(said.group(1), spec))
                        && made(said.group(3)).contains(said.group(1))
                        && !converts(said.group(3), "raster", spec));
        add(
                all,
                "WF-FM08",
                ID + " turns " + ID + " \\((\\d+) bit\\) into " + ID + " \\((\\d+) bit\\) before the grade.*",
                (said, spec) -> said(said.group(2) + ".bits", spec).equals(said.group(3))
                        && said(said.group(4) + ".bits", spec).equals(said.group(5))
                        && Integer.parseInt(said.group(5)) < Integer.parseInt(said.group(3))
                        && meet(said.group(1), said.group(2), said.group(4), spec));
        add(
                all,
                "WF-FM11",
                "at " + ID + ", " + ID + " is interlaced \\((i-tff)\\) and " + ID
                        + ", which it makes, progressive \\((p|psf)\\).*",
                (said, spec) -> said(said.group(2) + ".scan", spec).equals(said.group(3))
                        && said(said.group(4) + ".scan", spec).equals(said.group(5))
                        && made(said.group(1)).contains(said.group(4))
                        && comesTogether(said, spec, (format, values) -> said(format + ".scan", values), "scan"));
        add(
                all,
                "WF-FM15",
                ID + " gives handles of (\\d+) f, and " + ID + " needs at least (\\d+) f",
                (said, spec) -> given(said.group(1), spec).equals(said.group(2))
                        && said("effects.handles", spec).equals(said.group(4))
                        && Integer.parseInt(said.group(2)) < Integer.parseInt(said.group(4)));
        add(
                all,
                "WF-FM21",
                "there is no ([\\d:]+) in " + ID + ": a second has the frames 00 to (\\d+) at ([\\d.]+)",
                (said, spec) -> said(said.group(2) + ".start", spec).equals(said.group(1))
                        && said(said.group(2) + ".base", spec).equals(said.group(4))
                        && Integer.parseInt(said.group(1).substring(9)) > Integer.parseInt(said.group(3))
                        && Math.ceil(Double.parseDouble(said.group(4))) == Integer.parseInt(said.group(3)) + 1);
        add(
                all,
                "WF-FM24",
                ID + " gives handles of (\\d+) f, and " + ID + ", which it hands over, has (\\d+) f;.*",
                (said, spec) -> given(said.group(1), spec).equals(said.group(2))
                        && said(said.group(3) + ".handles", spec).equals(said.group(4))
                        && !said.group(2).equals(said.group(4)));
        add(
                all,
                "WF-FM25",
                ID + " is (\\d+x\\d+), and " + ID + ", which " + ID + " takes, is (\\d+x\\d+):.*",
                (said, spec) -> said(said.group(1) + ".raster", spec).equals(said.group(2))
                        && said(said.group(3) + ".raster", spec).equals(said.group(5))
                        && width(said.group(3), spec) < width(said.group(1), spec)
                        && meet(said.group(4), said.group(3), said.group(1), spec)
                        && !converts(said.group(4), "raster", spec));
        add(
                all,
                "WF-FM27",
                ID + " gets " + ID + " with handles of (\\d+) f, and gives back " + ID + " with (\\d+) f;.*",
                (said, spec) -> said(said.group(2) + ".handles", spec).equals(said.group(3))
                        && said(said.group(4) + ".handles", spec).equals(said.group(5))
                        && !said.group(3).equals(said.group(5))
                        && said.group().endsWith("there are no such frames")
                                == Integer.parseInt(said.group(5)) > Integer.parseInt(said.group(3))
                        && meet(said.group(1), said.group(2), said.group(4), spec));
        add(
                all,
                "WF-GR09",
                "stage " + ID + " uses '([A-Za-z ]+)' in version '(.+)', which is no version and no range;.*",
                (said, spec) -> said("edit.version", spec).equals(said.group(3))
                        && said.group(1).equals("edit")
                        && said.group(3).matches(".*[a-z].*"));
        add(
                all,
                "WF-GR10",
                ID + " and " + ID + " both hand over 'plate' of 'pulls' to 'effects' and contradict each other: handles"
                        + " (\\d+) f and (\\d+) f;.*",
                (said, spec) -> said("hand-off.handles", spec).equals(said.group(3))
                        && said("again.handles", spec).equals(said.group(4))
                        && !said.group(3).equals(said.group(4)));
        add(
                all,
                "WF-ID09",
                ID + " is withdrawn, good until ([\\d-]+), and " + ID + " still names it under 'makes' on ([\\d-]+)"
                        + "(?:; so .*)?",
                (said, spec) -> said.group(1).equals("viewing-file")
                        && said("viewing-file.withdrawn", spec).equals(said.group(2))
                        && made(said.group(3)).contains(said.group(1))
                        && said.group(4).compareTo(said.group(2)) > 0);
        add(
                all,
                "WF-DL02",
                "'r-009' asks for (\\d+) fps, and 'master-file', in which 'master' is made, runs at ([\\d.]+) fps",
                (said, spec) -> said("asked", spec).equals(said.group(1))
                        && frames("master-file", spec).equals(said.group(2))
                        && !said.group(1).equals(said.group(2)));
        add(
                all,
                "WF-DL07",
                "the file of 'master' starts at ([\\d:]+), and its sound " + ID + " starts at ([\\d:]+);.*",
                (said, spec) -> said("master-file.start", spec).equals(said.group(1))
                        && said(said.group(2) + ".start", spec).equals(said.group(3))
                        && Math.abs(seconds(said.group(1)) - seconds(said.group(3))) > 300);
        add(
                all,
                "WF-FM26",
                "'graded' has the chroma of its source, (?:and is (\\S+) as well: one of the two is wrong|but its"
                        + " sources differ: 'camera-file' has (\\S+), 'shot' has (\\S+))",
                (said, spec) -> said("graded.as-source", spec).equals("chroma")
                        && (said.group(1) == null
                                ? said("graded.chroma", spec).isEmpty()
                                        && said("camera-file.chroma", spec).equals(said.group(2))
                                        && said("shot.chroma", spec).equals(said.group(3))
                                        && !said.group(2).equals(said.group(3))
                                : said("graded.chroma", spec).equals(said.group(1))));
        add(
                all,
                "WF-FM28",
                "'final-sound' has the pattern '(\\S*)', in which a brace stands alone; no name can be held to it",
                (said, spec) -> said("final-sound.pattern", spec).equals(said.group(1)) && isUnbalanced(said.group(1)));
        add(
                all,
                "WF-FM29",
                "'master-file' (?:codes each frame by itself \\(intra\\), and has groups of (\\d+) f|has long groups"
                        + " of pictures, and groups of one frame): one of the two is wrong",
                (said, spec) -> said.group(1) == null
                        ? said("master-file.gop", spec).equals("long")
                                && said("master-file.gop-length", spec).equals("1")
                        : said("master-file.gop", spec).equals("intra")
                                && said("master-file.gop-length", spec).equals(said.group(1))
                                && !said.group(1).equals("1"));
        add(
                all,
                "WF-DL12",
                "the loudness may be off by 0.5 LU either way, and by 1 LU above its target: one of the two is wrong"
                        + "|the loudness is to be (-\\d+) LUFS by (.+), whose target is (-\\d+) LUFS"
                        + "|true peaks may reach (\\S+) dBTP by (.+), which allows (-\\d) dBTP at the most",
                (said, spec) -> said.group(1) != null
                        ? said("loudness.target", spec).equals(said.group(1))
                                && measure(spec).equals(said.group(2))
                                && !said.group(1).equals(said.group(3))
                                && (said.group(2).equals("EBU R 128") ? "-23" : "-24").equals(said.group(3))
                        : said.group(4) != null
                                ? said("loudness.peak", spec).equals(said.group(4))
                                        && measure(spec).equals(said.group(5))
                                        && Double.parseDouble(said.group(4)) > Double.parseDouble(said.group(6))
                                        && (said.group(5).matches("EBU R 128|ARIB TR-B32") ? "-1" : "-2")
                                                .equals(said.group(6))
                                : said("loudness.above", spec).equals("1"));
        add(
                all,
                "WF-SC03",
                "'lock' on ([\\d-]+) (has|is missed by) (\\d+) wd(?: of slack)?: 'edit' ends on ([\\d-]+); the buffer"
                        + " is (\\d+) wd",
                (said, spec) -> said("lock.date", spec).equals(said.group(1))
                        && said("lock.buffer", spec).equals(said.group(5))
                        && endOfEdit(spec).equals(LocalDate.parse(said.group(4)))
                        && workingDays(said.group(4), said.group(1))
                                == (said.group(2).equals("has") ? 1 : -1) * Integer.parseInt(said.group(3))
                        && workingDays(said.group(4), said.group(1)) < Integer.parseInt(said.group(5)));
        return all;
    }

    /** The measure of a spec under the name that it has in the list. */
    private static String measure(Map<String, String> spec) {
        String written = said("loudness.by", spec);
        return Map.of("OP-59", "FreeTV OP-59", "TR-B32", "ARIB TR-B32").getOrDefault(written, written);
    }

    /** Whether a brace opens within a part, closes none, or stays open. */
    private static boolean isUnbalanced(String pattern) {
        int open = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char one = pattern.charAt(i);
            open += one == '{' ? 1 : one == '}' ? -1 : 0;
            if (open < 0 || open > 1) {
                return true;
            }
        }
        return open != 0;
    }

    /** The last working day of the edit, which begins on the working day after the last one of the shoot. */
    private static LocalDate endOfEdit(Map<String, String> spec) {
        LocalDate day = LocalDate.parse("2026-03-13");
        for (int left = Integer.parseInt(said("edit.lasts", spec)); left > 0; ) {
            day = day.plusDays(1);
            left -= isWorked(day) ? 1 : 0;
        }
        return day;
    }

    /** From one day to another, without the first; below 0 where the other comes before. */
    private static int workingDays(String from, String to) {
        LocalDate first = LocalDate.parse(from);
        LocalDate last = LocalDate.parse(to);
        if (last.isBefore(first)) {
            return -workingDays(to, from);
        }
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(MessagesAreTrueTest::isWorked)
                .count();
    }

    private static boolean isWorked(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6 && !OFF.contains(day.toString());
    }

    private static void add(
            Map<String, Oracle> all, String rule, String form, BiPredicate<MatchResult, Map<String, String>> isTrue) {
        all.put(rule, new Oracle(Pattern.compile(form), isTrue));
    }

    private static List<String> taken(String stage) {
        return STAGES.getOrDefault(stage, List.of(List.of(), List.of())).get(0);
    }

    private static List<String> made(String stage) {
        return STAGES.getOrDefault(stage, List.of(List.of(), List.of())).get(1);
    }

    /** What the spec says of a thing; nothing where it is silent, which no message may claim to quote. */
    private static String said(String key, Map<String, String> spec) {
        return spec.getOrDefault(key, "");
    }

    /** Whether both are at a stage that makes something of what it takes. */
    private static boolean meet(String stage, String one, String other, Map<String, String> spec) {
        if (!STAGES.containsKey(stage)) {
            return true;
        }
        List<String> all = new ArrayList<>(taken(stage));
        all.addAll(made(stage));
        return !PASS_ON.contains(spec.getOrDefault(stage + ".kind", ""))
                && !made(stage).isEmpty()
                && all.contains(one)
                && all.contains(other);
    }

    /**
     * Whether the two formats of a message meet at its stage and at each stage that it names behind: one of the two is there, beside
     * something that has the value of the other, and the stage does not convert it. A stage that passes on has to have made the one of
     * nothing that agrees with it.
     */
    private static boolean comesTogether(
            MatchResult said,
            Map<String, String> spec,
            BiFunction<String, Map<String, String>, String> value,
            String conversion) {
        String one = said.group(2);
        String other = said.group(4);
        List<String> stages = new ArrayList<>(List.of(said.group(1)));
        Matcher same = Pattern.compile("(?<=; the same at ).*").matcher(said.group());
        if (same.find()) {
            Pattern.compile(ID).matcher(same.group()).results().forEach(stage -> stages.add(stage.group(1)));
        }
        return stages.stream()
                .allMatch(stage -> !converts(stage, conversion, spec)
                        && (meetsOne(stage, one, value.apply(other, spec), spec, value)
                                || meetsOne(stage, other, value.apply(one, spec), spec, value)));
    }

    private static boolean meetsOne(
            String stage,
            String format,
            String otherValue,
            Map<String, String> spec,
            BiFunction<String, Map<String, String>, String> value) {
        List<String> all = new ArrayList<>(taken(stage));
        all.addAll(made(stage));
        List<String> others = all.stream()
                .filter(other ->
                        !other.equals(format) && value.apply(other, spec).equals(otherValue))
                .toList();
        boolean passesOn = PASS_ON.contains(spec.getOrDefault(stage + ".kind", ""));
        return all.contains(format)
                && !made(stage).isEmpty()
                && !others.isEmpty()
                && (!passesOn
                        || isMadeOfNoLike(stage, format, spec, value)
                        || others.stream().anyMatch(other -> isMadeOfNoLike(stage, other, spec, value)));
    }

    private static boolean isMadeOfNoLike(
            String stage,
            String format,
            Map<String, String> spec,
            BiFunction<String, Map<String, String>, String> value) {
        return made(stage).contains(format)
                && taken(stage).stream().noneMatch(in -> value.apply(in, spec).equals(value.apply(format, spec)));
    }

    private static boolean converts(String stage, String what, Map<String, String> spec) {
        return what.equals(said(stage + ".converts", spec));
    }

    /** Frames a second, fields halved. */
    private static String frames(String format, Map<String, String> spec) {
        String rate = spec.getOrDefault(format + ".rate", spec.getOrDefault(format + ".base", "24"));
        boolean fields = "i-tff".equals(said(format + ".scan", spec));
        return fields && rate.equals("50") ? "25" : fields && rate.equals("59.94") ? "29.97" : rate;
    }

    private static boolean isPulled(String one, String other) {
        double share = Double.parseDouble(one) / Double.parseDouble(other);
        return Math.abs(share - 1.001) < 0.0001 || Math.abs(1 / share - 1.001) < 0.0001;
    }

    private static int width(String format, Map<String, String> spec) {
        return Integer.parseInt(spec.getOrDefault(format + ".raster", "0x0").split("x", -1)[0]);
    }

    private static int seconds(String timecode) {
        String[] parts = timecode.split(":", -1);
        return (Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1])) * 60 + Integer.parseInt(parts[2]);
    }

    @Test
    void whatIsSaidIsSo() {
        Set<String> spoke = new TreeSet<>();
        for (long seed = 1; seed <= SPECS; seed++) {
            Map<String, String> spec = spec(new Random(seed));
            String fragment = fragment(spec);
            for (Finding finding : Cases.check("", fragment).all()) {
                Oracle oracle = ORACLES.get(finding.rule());
                if (oracle == null) {
                    continue;
                }
                Matcher said = oracle.form().matcher(finding.message());
                assertTrue(said.matches() || isAboutOthers(finding), () -> finding.rule() + ": " + finding.message());
                if (said.matches()) {
                    spoke.add(finding.rule());
                    assertTrue(
                            oracle.isTrue().test(said.toMatchResult(), spec),
                            () -> finding.rule() + ": " + finding.message() + "\n" + fragment);
                }
            }
        }
        assertEquals(ORACLES.keySet(), spoke);
    }

    /** Forms of a message that this test makes no cases for. */
    private static boolean isAboutOthers(Finding finding) {
        return finding.rule().equals("WF-FM15") && finding.message().contains("no stated")
                || finding.rule().equals("WF-FM21") && finding.message().contains("drop-frame");
    }

    private static Map<String, String> spec(Random random) {
        Map<String, String> spec = new LinkedHashMap<>();
        for (String format : PICTURES) {
            spec.put(format + ".rate", one(RATES, random));
            spec.put(format + ".scan", one(SCANS, random));
            spec.put(format + ".raster", one(RASTERS, random));
            spec.put(format + ".bits", one(BITS, random));
        }
        for (String format : List.of("sound-file", "final-sound", "master-file")) {
            spec.put(format + ".base", one(List.of("24", "25", "29.97"), random));
        }
        spec.put("master-file.start", one(STARTS, random));
        spec.put("final-sound.start", one(STARTS, random));
        spec.put("plate.handles", one(HANDLES, random));
        spec.put("hand-off.handles", one(HANDLES, random));
        spec.put("effects.handles", one(HANDLES, random));
        spec.put("shot.handles", one(HANDLES, random));
        spec.put("again.handles", one(HANDLES, random));
        spec.put("edit.version", one(List.of("2025.6", ">=2025.6 <2026", "newest", "2025 maybe"), random));
        spec.put("viewing-file.withdrawn", one(List.of("2026-01-31", "2026-03-31", "2026-12-31"), random));
        spec.put("asked", one(List.of("24", "25", "50"), random));
        for (String stage : List.of("dailies", "pulls", "effects", "grade", "finish")) {
            spec.put(stage + ".converts", one(CONVERTS, random));
        }
        spec.put("effects.kind", one(KINDS, random));
        spec.put("finish.kind", one(KINDS, random));
        spec.put("final-check.kind", "qc");
        spec.putAll(UNCHANGED);
        spec.put("graded.as-source", one(List.of("", "chroma"), random));
        spec.put("graded.chroma", one(List.of("", "", "4:2:2"), random));
        spec.put("camera-file.chroma", one(List.of("4:4:4", "4:2:2"), random));
        spec.put("shot.chroma", one(List.of("4:4:4", "4:2:2"), random));
        spec.put(
                "final-sound.pattern",
                one(List.of("{roll}_{clip:3}", "{roll_{clip:3}", "{roll}}_{clip}", "{roll"), random));
        spec.put("master-file.gop", one(List.of("intra", "long"), random));
        spec.put("master-file.gop-length", one(List.of("1", "12"), random));
        spec.put("loudness.target", one(List.of("-23", "-24", "-27"), random));
        spec.put("loudness.peak", one(List.of("-1", "-0.5", "-2", "-3"), random));
        spec.put("loudness.by", one(List.of("EBU R 128", "ATSC A/85", "OP-59", "TR-B32"), random));
        spec.put("loudness.above", one(List.of("", "1"), random));
        spec.put("edit.lasts", one(List.of("15", "19", "20", "21", "25"), random));
        spec.put("lock.date", one(List.of("2026-04-07", "2026-04-13", "2026-04-17", "2026-04-20"), random));
        spec.put("lock.buffer", one(List.of("0", "1", "4"), random));
        return spec;
    }

    /** The handles of a hand-off. */
    private static String given(String handOff, Map<String, String> spec) {
        return said(handOff.equals("plates-again") ? "again.handles" : "hand-off.handles", spec);
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static String fragment(Map<String, String> spec) {
        StringBuilder text = new StringBuilder("formats:\n");
        for (String format : PICTURES) {
            text.append("  ").append(format).append(": { rate: ").append(said(format + ".rate", spec));
            text.append(", scan: ").append(said(format + ".scan", spec));
            text.append(", raster: ").append(said(format + ".raster", spec));
            text.append(", bits: ").append(said(format + ".bits", spec));
            text.append(written("chroma", said(format + ".chroma", spec)));
            text.append(written("as-source", said(format + ".as-source", spec)));
            text.append(written("gop", said(format + ".gop", spec)));
            text.append(written("gop-length", said(format + ".gop-length", spec)))
                    .append(said(format + ".gop-length", spec).isEmpty() ? "" : " f");
            if (format.equals("plate") || format.equals("shot")) {
                text.append(", handles: ")
                        .append(said(format + ".handles", spec))
                        .append(" f");
            }
            if (format.equals("master-file")) {
                text.append(", ").append(timecode("master-file", spec));
            }
            text.append(" }\n");
        }
        text.append("  sound-file: { timecode: { base: ")
                .append(said("sound-file.base", spec))
                .append(" } }\n");
        text.append("  final-sound: { ").append(timecode("final-sound", spec));
        text.append(", naming: { pattern: \"")
                .append(said("final-sound.pattern", spec))
                .append("\" } }\n");
        text.append("  viewing-file: { withdrawn: ")
                .append(said("viewing-file.withdrawn", spec))
                .append(" }\n");
        text.append("stages:\n");
        text.append("  edit: { tools: [{ name: Media Composer, version: \"")
                .append(said("edit.version", spec))
                .append("\" }], lasts: ")
                .append(said("edit.lasts", spec))
                .append(" wd }\n");
        for (String stage : List.of("dailies", "pulls", "effects", "grade", "finish")) {
            String converts = said(stage + ".converts", spec);
            String kind = said(stage + ".kind", spec);
            text.append("  ")
                    .append(stage)
                    .append(": { converts: [")
                    .append(converts)
                    .append(']');
            text.append(kind.isEmpty() ? "" : ", kind: " + kind);
            text.append(
                    stage.equals("effects") ? ", accepts: { handles: " + said("effects.handles", spec) + " f }" : "");
            text.append(" }\n");
        }
        text.append("interfaces: { plates-to-effects: { handles: ")
                .append(said("hand-off.handles", spec))
                .append(" f }, shots-to-grade: { handles: ")
                .append(said("shot.handles", spec))
                .append(" f }, plates-again: { from: pulls, to: effects, what: [plate], handles: ")
                .append(said("again.handles", spec))
                .append(" f } }\n");
        text.append("deliverables: { master: { requires: { r-009: { text: Rate, value: ")
                .append(said("asked", spec));
        text.append(" fps, checked-at: final-check } }, loudness: { target: ").append(said("loudness.target", spec));
        text.append(" LUFS, peak: ").append(said("loudness.peak", spec)).append(" dBTP, by: ");
        text.append(said("loudness.by", spec))
                .append(said("loudness.above", spec).isEmpty() ? "" : ", above: 1 LU")
                .append(" } } }\n");
        text.append("schedule: { milestones: { lock: { date: ").append(said("lock.date", spec));
        text.append(", buffer: ").append(said("lock.buffer", spec)).append(" wd } } }\n");
        return text.toString();
    }

    private static String written(String field, String value) {
        return value.isEmpty() ? "" : ", " + field + ": " + (field.equals("chroma") ? "\"" + value + "\"" : value);
    }

    private static String timecode(String format, Map<String, String> spec) {
        return "timecode: { base: " + said(format + ".base", spec) + ", start: \"" + said(format + ".start", spec)
                + "\" }";
    }
}
