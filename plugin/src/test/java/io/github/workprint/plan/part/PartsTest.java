package io.github.workprint.plan.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.plan.Plan;
import io.github.workprint.plan.PlannedText;
import io.github.workprint.plan.data.MaterialFigures;
import io.github.workprint.plan.schedule.DeliverableFigures;
import io.github.workprint.plan.schedule.DeliverablePartFigures;
import io.github.workprint.plan.schedule.MilestoneFigures;
import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.plan.schedule.StagePartFigures;
import io.github.workprint.plan.storage.TransferFigures;
import io.github.workprint.plan.storage.VolumeFigures;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.delivery.Deliverable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Worked by hand: 2 March 2026 is a Monday; Saturdays and Sundays are off. */
final class PartsTest {
    private static final String EPISODES =
            "parts: { ep-01: episode, ep-02: episode, ep-03: episode, ep-04: episode }\n";

    private static StageFigures stage(Plan plan, String id) {
        return (StageFigures) plan.figures("stage/" + id).orElseThrow();
    }

    /** {@code ep-01 03-02/03-04, ep-02 03-05/03-07}. */
    private static String dates(Plan plan, String id) {
        return stage(plan, id).parts().stream()
                .map(part -> part.part() + " " + day(part.starts()) + "/" + day(part.finishes()))
                .collect(Collectors.joining(", "));
    }

    private static String day(@Nullable Object date) {
        return String.valueOf(date).substring(5);
    }

    @Test
    void partsOfAStageFollowEachOther() {
        Plan plan = PlannedText.plan(EPISODES + "stages: { edit: { each: episode, lasts: 3 wd } }");
        assertEquals("ep-01 03-02/03-04, ep-02 03-05/03-09, ep-03 03-10/03-12, ep-04 03-13/03-17", dates(plan, "edit"));
        assertEquals("03-02", day(stage(plan, "edit").starts()));
        assertEquals("03-17", day(stage(plan, "edit").finishes()));
    }

    @Test
    void twoAtOnceTakeTurns() {
        Plan plan = PlannedText.plan(EPISODES + "stages: { edit: { each: episode, at-once: 2, lasts: 3 wd,"
                + " for: { ep-01: { lasts: 5 wd } } } }");
        assertEquals("ep-01 03-02/03-06, ep-02 03-02/03-04, ep-03 03-09/03-11, ep-04 03-05/03-09", dates(plan, "edit"));
    }

    @Test
    void partsOfDifferentOwnersDoNotWaitForEachOther() {
        Plan plan =
                PlannedText.plan(EPISODES + "roles: { ann: {}, ben: {} }\nstages: { edit: { owner: ann, each: episode,"
                        + " lasts: 3 wd, for: { ep-03: { owner: ben }, ep-04: { owner: ben } } } }");
        assertEquals("ep-01 03-02/03-04, ep-02 03-05/03-09, ep-03 03-02/03-04, ep-04 03-05/03-09", dates(plan, "edit"));
    }

    @Test
    void whatFollowsGoesPartByPartAndWhatIsOneWaitsForAll() {
        Plan plan = PlannedText.plan(
                EPISODES
                        + """
                formats: { cut: {}, online: {} }
                stages:
                  edit: { each: episode, lasts: 3 wd, makes: cut }
                  conform: { each: episode, except: [ep-02], takes: cut, lasts: 1 wd, makes: online }
                  look: { each: [ep-01, ep-04], after: conform, lasts: 1 wd }
                  pack: { takes: online, lasts: 1 wd }
                  send: { each: episode, after: pack, at-once: 9, lasts: 1 wd }
                """);
        assertEquals("ep-01 03-05/03-05, ep-03 03-13/03-13, ep-04 03-18/03-18", dates(plan, "conform"));
        assertEquals("ep-01 03-06/03-06, ep-04 03-19/03-19", dates(plan, "look"));
        assertEquals("03-19", day(stage(plan, "pack").starts()), "it waits for the last of them");
        assertEquals(
                List.of("03-20", "03-20", "03-20", "03-20"),
                stage(plan, "send").parts().stream()
                        .map(part -> day(part.starts()))
                        .toList());
    }

    @Test
    void partsOfAnotherKindWaitForAll() {
        Plan plan = PlannedText.plan(
                """
                parts: { r1: reel, r2: reel, de: language, fr: language }
                formats: { reels: {}, dub: {} }
                stages:
                  lock: { each: reel, lasts: 2 wd, makes: reels }
                  voices: { each: language, takes: reels, lasts: 3 wd, makes: dub }
                  mix: { each: language, at-once: 2, takes: dub, lasts: 1 wd }
                """);
        assertEquals("de 03-06/03-10, fr 03-11/03-13", dates(plan, "voices"));
        assertEquals("de 03-11/03-11, fr 03-16/03-16", dates(plan, "mix"));
    }

    @Test
    void eachDeliveryHasItsOwnDayLengthAndSize() {
        Plan plan = PlannedText.plan(
                """
                production: { title: A Series, runtime: 100 min, shoot: { start: 2026-03-02 } }
                parts: { ep-01: { kind: episode, runtime: 40 min }, ep-02: { kind: episode, runtime: 60 min } }
                formats: { tx: { data-rate: 8 Mbit/s } }
                stages: { qc: { each: episode, lasts: 2 wd, makes: film } }
                deliverables: { film: { each: episode, format: tx, due: 2026-03-04, for: { ep-02: { due: 2026-03-09 } } } }
                """);
        DeliverableFigures film =
                (DeliverableFigures) plan.figures("deliverable/film").orElseThrow();
        List<DeliverablePartFigures> parts = film.parts();
        assertEquals(
                "[2.4 GB, 3.6 GB]",
                parts.stream().map(DeliverablePartFigures::size).toList().toString());
        assertEquals(
                "[1 wd, 2 wd]",
                parts.stream().map(DeliverablePartFigures::slack).toList().toString());
        assertEquals(
                "[03-04, 03-09]",
                parts.stream().map(part -> day(part.due())).toList().toString());
        assertEquals("6 GB", String.valueOf(film.size()));
        assertEquals("1 wd", String.valueOf(film.slack()));
        assertEquals("03-05", day(film.ready()));
        assertEquals(
                "[1 wd, 2 wd]",
                stage(plan, "qc").parts().stream()
                        .map(StagePartFigures::slack)
                        .toList()
                        .toString(),
                "each is held against its own date");
    }

    @Test
    void aDeliverableOfItsOwnLengthHasThatSize() {
        Plan plan = PlannedText.plan(
                """
                production: { title: Two lengths, runtime: 60 s, shoot: { start: 2026-03-02 } }
                formats: { air: { data-rate: 8 Mbit/s } }
                stages: { cut: { lasts: 1 wd, makes: [sixty, six] } }
                deliverables: { sixty: { format: air }, six: { format: air, runtime: 6 s } }
                """);
        assertEquals("60 MB", size(plan, "sixty"));
        assertEquals("6 MB", size(plan, "six"));
    }

    private static String size(Plan plan, String id) {
        return String.valueOf(
                ((DeliverableFigures) plan.figures("deliverable/" + id).orElseThrow()).size());
    }

    @Test
    void aLanguageHasTheLengthOfTheWholeAndAnEpisodeWithoutRuntimeNone() {
        Plan plan = PlannedText.plan(
                """
                production: { title: Dubs, runtime: 100 s, shoot: { start: 2026-03-02 } }
                parts: { de: language, fr: language, ep-01: episode }
                formats: { air: { data-rate: 8 Mbit/s } }
                stages: { cut: { lasts: 1 wd, makes: [dub, one] } }
                deliverables: { dub: { each: language, format: air }, one: { each: episode, format: air } }
                """);
        assertEquals("200 MB", size(plan, "dub"), "two of 100 s");
        assertEquals("null", size(plan, "one"));
    }

    @Test
    void storageLinesAndMoneyCountEveryPart() {
        Plan plan = PlannedText.plan(
                """
                parts: { ep-01: { kind: episode, runtime: 40 min }, ep-02: { kind: episode, runtime: 60 min } }
                materials: { rushes: { kind: camera, each: episode, amount: 1 h, format: raw, arrives: 2026-03-02, for: { ep-02: { amount: 2 h } } } }
                formats: { raw: { raster: 1920x1080, data-rate: 8 Mbit/s }, cut: { raster: 1920x1080, data-rate: 8 Mbit/s } }
                storage: { san: { size: 1 TB } }
                lines: { fibre: { rate: 100 Mbit/s, efficiency: 80 % } }
                stages:
                  edit: { kind: offline-edit, each: episode, takes: rushes, makes: cut, copies: san, lasts: 3 wd }
                  mix: { kind: final-mix, each: episode, takes: cut, lasts: 1 wd }
                hand-offs: { over: { from: edit, to: mix, what: cut, via: fibre } }
                budget: { currency: GBP, lines: { suite: { stage: edit, rate: 100 GBP/wd } } }
                """
                        .replace("hand-offs:", "interfaces:")
                        .replace("storage:", "volumes:")
                        .replace("lines: { fibre", "links: { fibre"));
        MaterialFigures rushes =
                (MaterialFigures) plan.figures("material/rushes").orElseThrow();
        assertEquals("10.8 GB", String.valueOf(rushes.total()), "three hours at one MB/s");
        assertEquals(
                "[3.6 GB, 7.2 GB]",
                rushes.parts().stream().map(part -> part.total()).toList().toString());
        assertEquals("6 GB", String.valueOf(stage(plan, "edit").data()), "100 minutes of cut");
        assertEquals(
                "6 GB",
                ((VolumeFigures) plan.figures("volume/san").orElseThrow())
                        .peak()
                        .toString());
        assertEquals(
                "6 GB",
                ((TransferFigures) plan.figures("interface/over").orElseThrow())
                        .data()
                        .toString());
        assertEquals("600 GBP", String.valueOf(stage(plan, "edit").cost()));
        assertEquals("ep-01 03-05/03-05, ep-02 03-10/03-10", dates(plan, "mix"));
    }

    @Test
    void milestonesAndReviewsAreThoseOfEachPart() {
        Plan plan = PlannedText.plan(
                EPISODES
                        + """
                organisations: { net: { notes-within: 2 wd } }
                stages: { edit: { each: episode, lasts: 3 wd }, fix: { each: episode, after: edit, lasts: 1 wd } }
                schedule:
                  milestones: { lock: { stage: edit, date: 2026-03-12, for: { ep-01: { date: 2026-03-05 } } } }
                  reviews: { look: { of: edit, who: net } }
                """);
        MilestoneFigures lock =
                (MilestoneFigures) plan.figures("milestone/lock").orElseThrow();
        assertEquals("03-17", day(lock.expected()));
        assertEquals("-3 wd", String.valueOf(lock.slack()));
        assertEquals(
                "[1 wd, 3 wd, 0 wd, -3 wd]",
                lock.parts().stream().map(part -> part.slack()).toList().toString());
        assertEquals(
                "ep-01 03-09/03-09, ep-02 03-12/03-12, ep-03 03-17/03-17, ep-04 03-20/03-20",
                dates(plan, "fix"),
                "notes come between; the next episode does not wait for them");
        assertTrue(plan.figures("review/look").isPresent());
    }

    @Test
    void aPartGoesWithThoseThatItIsOf() {
        Plan plan = PlannedText.plan(
                """
                production: { title: Spots, runtime: 60 s, shoot: { start: 2026-03-02 } }
                parts:
                  block-1: block
                  block-2: block
                  ep-01: { kind: episode, of: block-1, runtime: 40 s }
                  ep-02: { kind: episode, of: block-2, runtime: 50 s }
                  uk: { kind: market, dates: { transmission: 2026-03-20 } }
                  one-uk: { kind: version, of: [ep-01, uk] }
                  two-uk: { kind: version, of: [ep-02, uk] }
                formats: { rushes: {}, cut: {}, voice: {}, air: { data-rate: 8 Mbit/s } }
                stages:
                  shoot: { each: block, lasts: 2 wd, makes: rushes }
                  edit: { each: episode, at-once: 2, takes: rushes, lasts: 1 wd, makes: cut }
                  speak: { each: market, lasts: 1 wd, makes: voice }
                  join: { each: version, at-once: 2, takes: [cut, voice], lasts: 1 wd, makes: spot }
                deliverables: { spot: { each: version, format: air, finish-by: transmission - 5 wd } }
                """);
        assertEquals("block-1 03-02/03-03, block-2 03-04/03-05", dates(plan, "shoot"));
        assertEquals("ep-01 03-04/03-04, ep-02 03-06/03-06", dates(plan, "edit"), "each waits for its own block");
        assertEquals("one-uk 03-05/03-05, two-uk 03-09/03-09", dates(plan, "join"));
        DeliverableFigures spot =
                (DeliverableFigures) plan.figures("deliverable/spot").orElseThrow();
        assertEquals(
                "[40 MB, 50 MB]",
                spot.parts().stream().map(DeliverablePartFigures::size).toList().toString(),
                "a version is as long as its episode");
        assertEquals(
                "[03-13, 03-13]",
                spot.parts().stream().map(part -> day(part.due())).toList().toString(),
                "five working days before its market shows it");
    }

    @Test
    void aDueDayMayHaveItsHourAndMayBeCountedBack() {
        Spec spec = PlannedText.read(
                """
                parts: { uk: { kind: market, dates: { transmission: 2026-03-20 } } }
                deliverables:
                  tape: { due: 2026-03-17 9.30 Europe/London }
                  spot: { each: market, due: transmission - 5 wd }
                """);
        Deliverable tape = Objects.requireNonNull(spec.deliverables().get("tape"));
        assertEquals("2026-03-17 09:30 Europe/London", tape.due() + " " + tape.dueAt());
        DeliverableFigures spot = (DeliverableFigures) PlannedText.plan(
                        """
                        parts: { uk: { kind: market, dates: { transmission: 2026-03-20 } } }
                        stages: { join: { each: market, lasts: 1 wd, makes: spot } }
                        deliverables: { spot: { each: market, due: transmission - 5 wd } }
                        """)
                .figures("deliverable/spot")
                .orElseThrow();
        assertEquals("03-13", day(spot.parts().get(0).due()));
    }

    @Test
    void forwardAndBackwardAgreeWhereThereIsOneSolution() {
        Plan plan = PlannedText.plan(
                """
                parts:
                  ep-01: { kind: episode, dates: { transmission: 2026-03-10 } }
                  ep-02: { kind: episode, dates: { transmission: 2026-03-13 } }
                stages:
                  edit: { each: episode, lasts: 3 wd }
                  mix: { each: episode, after: edit, lasts: 2 wd, finish-by: transmission - 2 wd }
                """);
        assertEquals("ep-01 03-05/03-06, ep-02 03-10/03-11", dates(plan, "mix"));
        for (String id : List.of("edit", "mix")) {
            for (StagePartFigures part : stage(plan, id).parts()) {
                assertEquals(part.starts(), part.latestStart(), id + " " + part.part());
                assertEquals(part.finishes(), part.latestFinish(), id + " " + part.part());
                assertEquals("0 wd", String.valueOf(part.slack()), id + " " + part.part());
            }
        }
    }

    @Test
    void aStageIsHeldAgainstTheDayThatIsCountedBack() {
        Plan plan = PlannedText.plan(
                """
                parts:
                  ep-01: { kind: episode, dates: { lock: 2026-03-08, transmission: 2026-03-20 } }
                  ep-02: { kind: episode, dates: { transmission: 2026-03-27 } }
                stages:
                  edit: { each: episode, lasts: 3 wd, finish-by: lock }
                  mix: { each: episode, after: edit, lasts: 2 wd, finish-by: transmission - 4 wd }
                """);
        assertEquals(
                "[03-08, null]",
                stage(plan, "edit").parts().stream()
                        .map(part -> part.finishBy() == null ? "null" : day(part.finishBy()))
                        .toList()
                        .toString());
        assertEquals(
                "[03-16, 03-23]",
                stage(plan, "mix").parts().stream()
                        .map(part -> day(part.finishBy()))
                        .toList()
                        .toString());
        assertEquals(
                "[2 wd, 8 wd]",
                stage(plan, "edit").parts().stream()
                        .map(StagePartFigures::slack)
                        .toList()
                        .toString(),
                "the first by its own day, a Sunday; the second by that of the mix");
        assertEquals(
                "[03-04, 03-17]",
                stage(plan, "edit").parts().stream()
                        .map(part -> day(part.latestStart()))
                        .toList()
                        .toString());
    }

    @Test
    void whereNoPartIsOfTheKindItIsDoneOnce() {
        Plan plan = PlannedText.plan("stages: { edit: { each: reel, lasts: 3 wd } }");
        assertEquals("03-04", day(stage(plan, "edit").finishes()));
        assertEquals(List.of(), stage(plan, "edit").parts());
    }
}
