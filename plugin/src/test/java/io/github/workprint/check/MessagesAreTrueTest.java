package io.github.workprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
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
    private static final int SPECS = 600;
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
                (said, spec) -> meet(said.group(1), said.group(2), said.group(4), spec)
                        && frames(said.group(2), spec).equals(said.group(3))
                        && frames(said.group(4), spec).equals(said.group(5))
                        && !said.group(3).equals(said.group(5))
                        && !converts(said.group(1), "rate", spec));
        add(
                all,
                "WF-FM03",
                "at " + ID + ", " + ID + " is at ([\\d.]+) and " + ID + " at ([\\d.]+): sync slips 3.6 s.*",
                (said, spec) -> meet(said.group(1), said.group(2), said.group(4), spec)
                        && frames(said.group(2), spec).equals(said.group(3))
                        && frames(said.group(4), spec).equals(said.group(5))
                        && isPulled(said.group(3), said.group(5))
                        && !converts(said.group(1), "rate", spec));
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
                        && meet(said.group(1), said.group(2), said.group(4), spec)
                        && !converts(said.group(1), "scan", spec));
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
        return all;
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

    /** Whether both are at a stage that makes something of what it takes. */
    /** What the spec says of a thing; nothing where it is silent, which no message may claim to quote. */
    private static String said(String key, Map<String, String> spec) {
        return spec.getOrDefault(key, "");
    }

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
        text.append("  final-sound: { ").append(timecode("final-sound", spec)).append(" }\n");
        text.append("  viewing-file: { withdrawn: ")
                .append(said("viewing-file.withdrawn", spec))
                .append(" }\n");
        text.append("stages:\n");
        text.append("  edit: { tools: [{ name: Media Composer, version: \"")
                .append(said("edit.version", spec))
                .append("\" }] }\n");
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
        text.append(" fps, checked-at: final-check } } } }\n");
        return text.toString();
    }

    private static String timecode(String format, Map<String, String> spec) {
        return "timecode: { base: " + said(format + ".base", spec) + ", start: \"" + said(format + ".start", spec)
                + "\" }";
    }
}
