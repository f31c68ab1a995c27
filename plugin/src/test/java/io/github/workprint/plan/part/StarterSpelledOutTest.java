package io.github.workprint.plan.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.history.VersionText;
import io.github.workprint.plan.Plan;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.plan.schedule.DeliverableFigures;
import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.starter.Starter;
import io.github.workprint.starter.StarterKind;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The starters whose work is for parts, spelled out by loops that share nothing with the plan: 30 stages of a series, 64 of a dubbing
 * order, 21 of a campaign. Both plans are the same, to the day and to the byte.
 */
final class StarterSpelledOutTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);
    private static final SpecReader READER = new SpecReader(Vocabulary.load());
    private static final FormatLibrary LIBRARY = FormatLibrary.load();
    private static final int MOST_LINES = 205;

    /** Of England in 2026, as gov.uk/bank-holidays lists them: from Good Friday to the end of summer. */
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2026, 4, 3),
            LocalDate.of(2026, 4, 6),
            LocalDate.of(2026, 5, 4),
            LocalDate.of(2026, 5, 25),
            LocalDate.of(2026, 8, 31));

    /** Stages that the same hands do, so many beside each other, in this order. */
    private record Queue(int beside, List<String> stages) {}

    /** A starter from the line of a section on, exchanged for what a loop writes. */
    private static Plan plan(String yaml) {
        return Plan.of(
                READER.read(new VersionText("film", "film.yaml", yaml), finding -> {
                            throw new AssertionError(finding.toString());
                        })
                        .orElseThrow(),
                LIBRARY);
    }

    /** Without its public holidays, which the loops do not know. */
    private static String starter(StarterKind kind) {
        String text = Starter.text(kind, "a-film", CLOCK);
        assertTrue(
                text.lines().count() <= MOST_LINES,
                kind + " has " + text.lines().count() + " lines");
        return text.replaceAll("(?m)^  calendar: .*\n", "").replaceAll("(?m)^  calendars:\n(?:    .*\n)+", "");
    }

    /** The sections that stand before the stages, without the parts. */
    private static String common(String starter) {
        String before = starter.substring(0, starter.indexOf("\nstages:\n") + 1);
        int parts = before.indexOf("\nparts:\n") + 1;
        return before.substring(0, parts) + before.substring(before.indexOf("\ndefaults:\n", parts) + 1);
    }

    /** As a first version counts its days. */
    private static LocalDate after(int workingDays) {
        LocalDate day = TODAY;
        for (int left = Math.abs(workingDays); left > 0; ) {
            day = day.plusDays(1);
            left -= isWeekend(day) || HOLIDAYS.contains(day) ? 0 : 1;
        }
        return day;
    }

    /** As the plan counts back without a calendar. */
    private static LocalDate before(LocalDate from, int workingDays) {
        LocalDate day = from;
        for (int left = workingDays; left > 0; left -= isWeekend(day) ? 0 : 1) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The plan of the text, in which no stage begins before the hands are free that do it. */
    private static Plan held(String spelled, List<Queue> queues) {
        Map<String, LocalDate> held = new TreeMap<>();
        for (int round = 0; round < 100; round++) {
            String text = spelled;
            for (Map.Entry<String, LocalDate> stage : held.entrySet()) {
                text = text.replaceFirst(
                        "(?m)^  " + stage.getKey() + ": \\{ (not-before: \\S+, )?(?=kind: )",
                        "  " + stage.getKey() + ": { not-before: " + stage.getValue() + ", ");
            }
            Plan plan = plan(text);
            boolean same = true;
            for (Queue queue : queues) {
                for (int i = queue.beside(); i < queue.stages().size(); i++) {
                    LocalDate free = stage(plan, queue.stages().get(i - queue.beside()))
                            .finishes()
                            .plusDays(1);
                    if (stage(plan, queue.stages().get(i)).starts().isBefore(free)) {
                        held.put(queue.stages().get(i), free);
                        same = false;
                    }
                }
            }
            if (same) {
                return plan;
            }
        }
        throw new AssertionError("hands never come free");
    }

    private static StageFigures stage(Plan plan, String id) {
        return (StageFigures) plan.figures("stage/" + id).orElseThrow();
    }

    private static void same(Plan parts, Plan spelled, int stages, int deliverables) {
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        int dated = 0;
        int delivered = 0;
        for (String address : parts.planned().keySet()) {
            String id = address.substring(address.indexOf('/') + 1);
            if (address.startsWith("stage/")) {
                StageFigures figures = stage(parts, id);
                if (figures.parts().isEmpty()) {
                    dated++;
                    expected.add(id + " " + stage(spelled, id).starts() + "/"
                            + stage(spelled, id).finishes());
                    found.add(id + " " + figures.starts() + "/" + figures.finishes());
                }
                for (var part : figures.parts()) {
                    dated++;
                    String own = id + "-" + part.part();
                    expected.add(own + " " + stage(spelled, own).starts() + "/"
                            + stage(spelled, own).finishes());
                    found.add(own + " " + part.starts() + "/" + part.finishes());
                }
            } else if (address.startsWith("deliverable/")) {
                for (var part : ((DeliverableFigures) parts.figures(address).orElseThrow()).parts()) {
                    delivered++;
                    String own = id + "-" + part.part();
                    DeliverableFigures one = (DeliverableFigures)
                            spelled.figures("deliverable/" + own).orElseThrow();
                    expected.add(own + " " + one.ready() + " " + one.slack() + " " + one.size());
                    found.add(own + " " + part.ready() + " " + part.slack() + " " + part.size());
                }
            }
        }
        assertEquals(String.join("\n", expected), String.join("\n", found));
        assertEquals(stages, dated);
        assertEquals(deliverables, delivered);
    }

    private static List<String> ids(String stage, List<String> parts) {
        return parts.stream().map(part -> stage + "-" + part).toList();
    }

    /** The formats of a starter, one for each of the parts. */
    private static String formats(String common, String format, List<String> parts) {
        Matcher one =
                Pattern.compile("(?m)^  " + format + ":(.*\n(?:    .*\n)*)").matcher(common);
        assertTrue(one.find(), format);
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append("  ")
                .append(format)
                .append('-')
                .append(part)
                .append(':')
                .append(one.group(1)));
        return common.replace(one.group(), all);
    }

    @Test
    void theSeriesIsThatOfThirtyStages() {
        String starter = starter(StarterKind.SERIES);
        List<String> episodes = List.of("ep-01", "ep-02", "ep-03", "ep-04", "ep-05");
        String text = common(starter);
        for (String format : List.of("locked-cut", "sound-turnover", "graded", "mix")) {
            text = formats(text, format, episodes);
        }
        StringBuilder stages = new StringBuilder("stages:\n");
        StringBuilder deliverables = new StringBuilder("deliverables:\n");
        StringBuilder reviews = new StringBuilder("schedule:\n  reviews:\n");
        for (int i = 0; i < episodes.size(); i++) {
            String ep = episodes.get(i);
            String runtime = List.of(48, 47, 48, 49, 48).get(i) + " min";
            boolean late = i >= 3;
            stages.append(
                    "  offline-%s: { not-before: %s, kind: offline-edit, owner: %s, takes: rushes, makes: locked-cut-%s, lasts: %s wd }\n"
                            .formatted(ep, after(5), i == 1 || late ? "editor-b" : "editor-a", ep, late ? 10 : 12));
            stages.append(
                    "  conform-%s: { kind: conform, owner: assistant, takes: [locked-cut-%s, rushes], lasts: 1 wd }\n"
                            .formatted(ep, ep));
            stages.append(
                    "  turnover-%s: { kind: picture-lock, owner: assistant, takes: locked-cut-%s, makes: sound-turnover-%s, lasts: 1 wd }\n"
                            .formatted(ep, ep, ep));
            stages.append(
                    "  grade-%s: { kind: grade, owner: colourist, after: conform-%s, takes: rushes, makes: graded-%s, lasts: %s wd }\n"
                            .formatted(ep, ep, ep, i == 0 ? 5 : 3));
            stages.append(
                    "  mix-%s: { kind: final-mix, owner: mixer, takes: sound-turnover-%s, makes: mix-%s, lasts: 3 wd }\n"
                            .formatted(ep, ep, ep));
            stages.append(
                    "  master-%s: { kind: master, owner: post-supervisor, takes: [graded-%s, mix-%s], makes: episodes-%s, lasts: 2 wd }\n"
                            .formatted(ep, ep, ep, ep));
            deliverables.append("  episodes-%s: { to: channel, format: air-file, runtime: %s, due: %s }\n"
                    .formatted(ep, runtime, before(after(65 + 5 * i), 10)));
            reviews.append("    rough-cut-%s: { of: offline-%s, who: channel }\n".formatted(ep, ep));
        }
        List<Queue> queues = new ArrayList<>(List.of(
                new Queue(1, List.of("offline-ep-01", "offline-ep-03")),
                new Queue(1, List.of("offline-ep-02", "offline-ep-04", "offline-ep-05"))));
        for (String stage : List.of("conform", "turnover", "grade", "mix", "master")) {
            queues.add(new Queue(1, ids(stage, episodes)));
        }
        same(plan(starter), held(text + stages + deliverables + reviews, queues), 30, 5);
    }

    @Test
    void theDubsAreThoseOfSixtyFourStages() {
        String starter = starter(StarterKind.DUBBING);
        List<String> languages = List.of(
                "de", "fr", "it", "es", "es-419", "pt-br", "pl", "tr", "cs", "hu", "uk", "ja", "ko", "th", "hi", "ta");
        String text = common(starter);
        for (String format : List.of("adaptation", "voices", "dub")) {
            text = formats(text, format, languages);
        }
        StringBuilder stages = new StringBuilder("stages:\n");
        StringBuilder deliverables = new StringBuilder("deliverables:\n");
        StringBuilder reviews = new StringBuilder("schedule:\n  reviews:\n");
        for (int i = 0; i < languages.size(); i++) {
            String own = languages.get(i);
            stages.append(
                    "  adapt-%s: { not-before: %s, kind: localise, owner: adapter, takes: script, makes: adaptation-%s, lasts: 10 wd }\n"
                            .formatted(own, after(5), own));
            stages.append(
                    "  record-%s: { kind: adr, owner: %s, takes: [adaptation-%s, kit], makes: voices-%s, lasts: %s wd }\n"
                            .formatted(
                                    own,
                                    i < 8 ? "west" : "east",
                                    own,
                                    own,
                                    own.equals("ja") || own.equals("ko") ? 10 : 8));
            stages.append(
                    "  mix-%s: { kind: final-mix, owner: mixer, takes: [voices-%s, kit], makes: dub-%s, lasts: 2 wd }\n"
                            .formatted(own, own, own));
            stages.append("  check-%s: { kind: qc, owner: qc, takes: dub-%s, makes: dubs-%s, lasts: 2 wd }\n"
                    .formatted(own, own, own));
            deliverables.append("  dubs-%s: { to: studio, format: dub-%s, due: %s }\n"
                    .formatted(own, own, after(i < 8 ? 85 : 120)));
            reviews.append("    casting-%s: { of: record-%s, who: studio }\n".formatted(own, own));
        }
        List<Queue> queues = List.of(
                new Queue(8, ids("adapt", languages)),
                new Queue(2, ids("record", languages.subList(0, 8))),
                new Queue(2, ids("record", languages.subList(8, 16))),
                new Queue(1, ids("mix", languages)),
                new Queue(4, ids("check", languages)));
        same(plan(starter), held(text + stages + deliverables + reviews, queues), 64, 16);
    }

    @Test
    void theCommercialsAreCutByLengthVoicedByMarketAndDeliveredForBoth() {
        String starter = starter(StarterKind.COMMERCIALS);
        List<String> lengths = List.of("s90", "s60", "s30", "s20", "s10", "s06");
        List<Integer> seconds = List.of(90, 60, 30, 20, 10, 6);
        List<String> markets = List.of("uk", "ie");
        List<String> versions = markets.stream()
                .flatMap(market -> lengths.stream().map(length -> length + "-" + market))
                .toList();
        String text = formats(formats(common(starter), "cut", lengths), "mix", markets);
        StringBuilder stages = new StringBuilder("stages:\n");
        lengths.forEach(own -> stages.append(
                "  edit-%s: { not-before: %s, kind: offline-edit, owner: editor, takes: [rushes, song], makes: cut-%s, lasts: %s wd }\n"
                        .formatted(own, after(5), own, own.equals("s90") ? 5 : 1)));
        String cuts = "[" + String.join(", ", ids("cut", lengths)) + ", ";
        stages.append("  grade: { kind: grade, owner: colourist, takes: %srushes], makes: graded, lasts: 2 wd }\n"
                .formatted(cuts));
        markets.forEach(own -> stages.append(
                "  mix-%s: { kind: final-mix, owner: mixer, takes: %ssong], makes: mix-%s, lasts: 2 wd }\n"
                        .formatted(own, cuts, own)));
        StringBuilder deliverables = new StringBuilder("deliverables:\n");
        IntStream.range(0, versions.size()).forEach(i -> {
            String own = versions.get(i);
            String market = own.substring(own.indexOf('-') + 1);
            stages.append(
                    "  versions-%s: { kind: master, owner: online, takes: [graded, mix-%s], makes: spots-%s, lasts: 1 wd }\n"
                            .formatted(own, market, own));
            deliverables.append("  spots-%s: { to: agency, format: air-file, runtime: %s s, due: %s }\n"
                    .formatted(own, seconds.get(i % 6), before(after(market.equals("uk") ? 45 : 50), 5)));
        });
        List<Queue> queues = List.of(
                new Queue(1, ids("edit", lengths)),
                new Queue(1, ids("mix", markets)),
                new Queue(3, ids("versions", versions)));
        same(plan(starter), held(text + stages + deliverables, queues), 21, 12);
    }
}
