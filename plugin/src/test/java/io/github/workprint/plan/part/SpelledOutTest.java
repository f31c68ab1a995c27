package io.github.workprint.plan.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.plan.Plan;
import io.github.workprint.plan.PlannedText;
import io.github.workprint.plan.schedule.DeliverableFigures;
import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.plan.storage.VolumeFigures;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A documentary of five episodes, each with its own day of delivery: in nine stages for parts, and spelled out in forty stages by loops that
 * share nothing with the plan. Both plans are the same, to the day and to the byte.
 */
final class SpelledOutTest {
    private static final String COMMON =
            """
            production: { title: Touchline, runtime: 240 min, shoot: { start: 2026-01-12 } }
            roles: { lead-1: {}, lead-2: {}, assist: {}, colour: {}, mixer: {}, sup: {} }
            organisations: { channel: { notes-within: 2 wd } }
            volumes: { san: { size: 80 TB } }
            materials: { rushes: { kind: camera, amount: 150 h, format: raw, arrives: 2026-01-12 } }
            """;
    private static final String FORMAT = "{ raster: 1920x1080, data-rate: 80 Mbit/s }";
    private static final List<String> FORMATS = List.of("cut", "online", "aaf", "graded", "mixed", "tx");
    private static final List<String> STAGES =
            List.of("craft", "conform", "turnover", "grade", "mix", "subs", "qc", "send");
    private static final int EPISODES = 5;

    private static String lead(int episode) {
        return episode < 3 ? "lead-1" : "lead-2";
    }

    private static String due(int episode) {
        return List.of("2026-04-01", "2026-04-08", "2026-04-15", "2026-04-22", "2026-04-29")
                .get(episode - 1);
    }

    private static String forParts() {
        StringBuilder yaml = new StringBuilder(COMMON).append("parts:\n");
        for (int i = 1; i <= EPISODES; i++) {
            yaml.append("  ep-0%s: { kind: episode, runtime: %s min }\n".formatted(i, 46 + i));
        }
        yaml.append("formats:\n  raw: ").append(FORMAT).append('\n');
        FORMATS.forEach(format -> yaml.append("  %s: %s\n".formatted(format, FORMAT)));
        return yaml
                + """
                stages:
                  strands: { kind: offline-edit, owner: assist, takes: rushes, lasts: 15 wd }
                  craft: { kind: offline-edit, owner: lead-1, each: episode, after: strands, makes: cut, copies: san, lasts: 12 wd, for: { ep-03: { owner: lead-2 }, ep-04: { owner: lead-2, lasts: 9 wd }, ep-05: { owner: lead-2 } } }
                  conform: { kind: conform, owner: assist, each: episode, takes: cut, makes: online, copies: san, lasts: 1 wd }
                  turnover: { kind: sound-edit, owner: assist, each: episode, takes: cut, makes: aaf, lasts: 1 wd }
                  grade: { kind: grade, owner: colour, each: episode, takes: online, makes: graded, copies: san, lasts: 3 wd }
                  mix: { kind: final-mix, owner: mixer, each: episode, takes: aaf, makes: mixed, lasts: 3 wd }
                  subs: { kind: subtitles, owner: assist, each: episode, except: [ep-02], at-once: 2, after: craft, lasts: 4 wd }
                  qc: { kind: qc, owner: sup, each: episode, after: subs, takes: [graded, mixed], makes: film, copies: san, lasts: 2 wd }
                  send: { kind: deliver, owner: sup, each: episode, at-once: 5, takes: film, lasts: 1 wd }
                deliverables: { film: { to: channel, each: episode, format: tx, for: { ep-01: { due: 2026-04-01 }, ep-02: { due: 2026-04-08 }, ep-03: { due: 2026-04-15 }, ep-04: { due: 2026-04-22 }, ep-05: { due: 2026-04-29 } } } }
                schedule: { reviews: { look: { of: craft, who: channel } } }
                """;
    }

    private static String spelledOut() {
        StringBuilder yaml = new StringBuilder(COMMON)
                .append("formats:\n  raw: ")
                .append(FORMAT)
                .append('\n');
        StringBuilder stages = new StringBuilder(
                "stages:\n  strands: { kind: offline-edit, owner: assist, takes: rushes, lasts: 15 wd }\n");
        StringBuilder deliverables = new StringBuilder("deliverables:\n");
        StringBuilder reviews = new StringBuilder("schedule:\n  reviews:\n");
        for (int i = 1; i <= EPISODES; i++) {
            int episode = i;
            FORMATS.forEach(format -> yaml.append("  %s-%s: %s\n".formatted(format, episode, FORMAT)));
            String runtime = (46 + i) + " min";
            stages.append(
                    "  craft-%s: { kind: offline-edit, owner: %s, after: strands, makes: cut-%s, footage: %s, copies: san, lasts: %s wd }\n"
                            .formatted(i, lead(i), i, runtime, i == 4 ? 9 : 12));
            stages.append(
                    "  conform-%s: { kind: conform, owner: assist, takes: cut-%s, makes: online-%s, footage: %s, copies: san, lasts: 1 wd }\n"
                            .formatted(i, i, i, runtime));
            stages.append(
                    "  turnover-%s: { kind: sound-edit, owner: assist, takes: cut-%s, makes: aaf-%s, footage: %s, lasts: 1 wd }\n"
                            .formatted(i, i, i, runtime));
            stages.append(
                    "  grade-%s: { kind: grade, owner: colour, takes: online-%s, makes: graded-%s, footage: %s, copies: san, lasts: 3 wd }\n"
                            .formatted(i, i, i, runtime));
            stages.append(
                    "  mix-%s: { kind: final-mix, owner: mixer, takes: aaf-%s, makes: mixed-%s, footage: %s, lasts: 3 wd }\n"
                            .formatted(i, i, i, runtime));
            if (i != 2) {
                stages.append("  subs-%s: { kind: subtitles, owner: assist, after: craft-%s, lasts: 4 wd }\n"
                        .formatted(i, i));
            }
            stages.append(
                    "  qc-%s: { kind: qc, owner: sup, %stakes: [graded-%s, mixed-%s], makes: film-%s, copies: san, lasts: 2 wd }\n"
                            .formatted(i, i == 2 ? "" : "after: subs-%s, ".formatted(i), i, i, i));
            stages.append("  send-%s: { kind: deliver, owner: sup, takes: film-%s, lasts: 1 wd }\n".formatted(i, i));
            deliverables.append("  film-%s: { to: channel, format: tx-%s, runtime: %s, due: %s }\n"
                    .formatted(i, i, runtime, due(i)));
            reviews.append("    look-%s: { of: craft-%s, who: channel }\n".formatted(i, i));
        }
        return yaml.toString() + stages + deliverables + reviews;
    }

    private static StageFigures stage(Plan plan, String id) {
        return (StageFigures) plan.figures("stage/" + id).orElseThrow();
    }

    @Test
    void everyPartHasTheDatesThatItHasSpelledOut() {
        Plan parts = PlannedText.plan(forParts());
        String spelled = spelledOut();
        Plan plan = PlannedText.plan(spelled);
        // Turns are taken by an order that no author can write: a start is held back until the hands are free. It is
        // laid on until it holds.
        for (int round = 0; round < 40; round++) {
            String held = held(spelled, plan);
            if (held.equals(spelled)) {
                break;
            }
            spelled = held;
            plan = PlannedText.plan(spelled);
        }
        for (String id : STAGES) {
            for (var part : stage(parts, id).parts()) {
                StageFigures own = stage(plan, id + "-" + part.part().id().substring(4));
                assertEquals(
                        own.starts() + "/" + own.finishes(),
                        part.starts() + "/" + part.finishes(),
                        id + " " + part.part());
            }
        }
        DeliverableFigures film =
                (DeliverableFigures) parts.figures("deliverable/film").orElseThrow();
        assertEquals(EPISODES, film.parts().size());
        for (var part : film.parts()) {
            DeliverableFigures own = (DeliverableFigures)
                    plan.figures("deliverable/film-" + part.part().id().substring(4))
                            .orElseThrow();
            assertEquals(
                    own.ready() + " " + own.slack() + " " + own.size(),
                    part.ready() + " " + part.slack() + " " + part.size());
        }
        assertEquals(
                ((VolumeFigures) plan.figures("volume/san").orElseThrow())
                        .level()
                        .toString(),
                ((VolumeFigures) parts.figures("volume/san").orElseThrow())
                        .level()
                        .toString());
        assertTrue(
                stage(parts, "craft").finishes().isAfter(stage(parts, "craft").starts()));
    }

    /** The same text with 'not-before' where the hands of a stage are not free yet. */
    private static String held(String spelled, Plan plan) {
        String text = spelled;
        for (String id : STAGES) {
            int beside = id.equals("subs") ? 2 : id.equals("send") ? EPISODES : 1;
            for (String hands : List.of("lead-1", "lead-2")) {
                List<Integer> own = IntStream.rangeClosed(1, EPISODES)
                        .filter(i -> !(id.equals("subs") && i == 2))
                        .filter(i -> !id.equals("craft") || lead(i).equals(hands))
                        .boxed()
                        .toList();
                for (int i = beside; i < own.size(); i++) {
                    String before = id + "-" + own.get(i - beside);
                    String later = id + "-" + own.get(i);
                    if (!stage(plan, later).starts().isAfter(stage(plan, before).finishes())) {
                        String day = stage(plan, before).finishes().plusDays(1).toString();
                        text = text.replaceFirst(
                                "(?m)^  " + later + ": \\{ (not-before: \\S+, )?",
                                "  " + later + ": { not-before: " + day + ", ");
                    }
                }
            }
        }
        return text;
    }
}
