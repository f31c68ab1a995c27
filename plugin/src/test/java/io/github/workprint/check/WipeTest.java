package io.github.workprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** At the moment of a wipe, without what is being wiped, all classes of data on it still have what they ask for. */
final class WipeTest {
    /** Two arrays in the van and the cloud in Dublin, proved by one gate; tapes in the vault, proved by another. */
    private static final String SET_WIPE =
            """
            volumes:
              set-mirror: { name: Second array, size: 40 TB, media: raid6, site: Van, encrypted: yes }
            stages:
              offload: { copies: [set-raid, set-mirror, cloud] }
              wipe-set:
                { name: Clearing of the arrays, kind: wipe, owner: dit, verifier: editor, takes: [a-cam, sound-rolls],
                  action: wipe, after: [wipe-cards], %s }
            """;

    private static List<String> said(String fragment, String rule) {
        return Cases.check("", fragment).all().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.path() + ": " + finding.message())
                .toList();
    }

    private static String onlyOne(List<String> said) {
        assertEquals(1, said.size(), said::toString);
        return said.get(0);
    }

    private static void tells(String message, String... parts) {
        for (String part : parts) {
            assertTrue(message.contains(part), () -> part + "\nis not in\n" + message);
        }
    }

    @Test
    void copiesThatAreAllOnSetAndADriveForTransportAreNotEnough() {
        String message = onlyOne(said(
                """
                volumes:
                  nas: { media: raid6, site: Van }
                  cloud: { media: ssd, site: On the road, transport-only: yes }
                stages:
                  wipe-cards: { needs: [offload] }
                """,
                "WF-BK01"));
        tells(
                message,
                "stage/wipe-cards",
                "2 verified copies",
                "'set-raid', 'nas'",
                "3",
                "disk",
                "Van",
                "'cloud'",
                "transport");
    }

    @Test
    void whatIsWipedIsNotCountedAmongWhatIsLeft() {
        String asked = "data-classes: { originals: { copies: 3 } }\n";
        String both = SET_WIPE.formatted("needs: [offload, backup], erases: [set-raid, set-mirror]");
        tells(onlyOne(said(asked + both, "WF-BK01")), "stage/wipe-set", "2 verified copies", "'cloud', 'tape'", "3");
        String one = SET_WIPE.formatted("needs: [offload, backup], erases: [set-raid]");
        assertEquals(List.of(), said(asked + one, "WF-BK01"));
    }

    @Test
    void aCopyCountsOnceItsOwnGateIsWaitedFor() {
        String first = SET_WIPE.formatted("needs: [offload], erases: [set-raid]");
        first = first.replace("wipe-cards]", "offload]") + "  wipe-cards: { after: [offload, backup] }\n";
        tells(onlyOne(said(first, "WF-BK01")), "stage/wipe-set", "2 verified copies", "'tape'", "'backup'", "wait");
        assertEquals(List.of(), said(SET_WIPE.formatted("needs: [offload, backup], erases: [set-raid]"), "WF-BK01"));
    }

    @Test
    void aGateThatAnEarlierStageNeedsIsPassed() {
        String near =
                """
                data-classes: { originals: { copies: 4 } }
                stages:
                  report: { name: Report, owner: dit, kind: review, needs: [offload, backup] }
                  wipe-cards: { needs: [], after: [report] }
                """;
        assertEquals(List.of(), said(near, "WF-BK01"));
        assertEquals(
                1,
                said(near.replace("needs: [offload, backup]", "after: [offload, backup]"), "WF-BK01")
                        .size());
    }

    @Test
    void mediaAndSitesAreCountedOnWhatIsLeft() {
        String media = "data-classes: { originals: { copies: 2 } }\n"
                + SET_WIPE.formatted("needs: [offload, backup], erases: [set-raid, set-mirror]");
        media = media.replace("volumes:\n", "volumes:\n  tape: { media: object }\n");
        tells(onlyOne(said(media, "WF-BK01")), "object storage", "2 kinds of media");
        String sites = "data-classes: { originals: { copies: 2 } }\n"
                + SET_WIPE.formatted("needs: [offload, backup], erases: [set-raid, set-mirror]")
                        .replace("volumes:\n", "volumes:\n  tape: { site: Dublin }\n");
        tells(onlyOne(said(sites, "WF-BK01")), "Dublin", "another place");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gate: { result: failed }",
                "gate: { result: waived }",
                "hash: ~",
                "manifest: ~",
                "verification: none",
                "gate: ~"
            })
    void aCopyThatNothingProvesIsNone(String backup) {
        String fragment = "data-classes: { originals: { copies: 4 } }\nstages: { backup: { %s } }\n";
        assertEquals(List.of(), said(fragment.formatted("room: Machine room"), "WF-BK01"));
        tells(onlyOne(said(fragment.formatted(backup), "WF-BK01")), "3 verified copies", "'tape'", "'backup'");
    }

    @Test
    void aStageThatVerifiesProvesTheCopiesBeforeIt() {
        String fragment =
                """
                data-classes: { originals: { copies: 4 } }
                stages:
                  backup: { gate: ~ }
                  read-back:
                    { name: Reading back, kind: verify, owner: dit, after: [backup], takes: [a-cam, sound-rolls],
                      gate: { checks: [every checksum matches], pass-by: dit } }
                  wipe-cards: { needs: [offload, %s], after: [read-back] }
                """;
        assertEquals(List.of(), said(fragment.formatted("read-back"), "WF-BK01"));
        assertEquals(1, said(fragment.formatted("backup"), "WF-BK01").size());
    }

    @Test
    void anotherWipeThatMayComeFirstTakesItsCopiesAlong() {
        String both =
                """
                data-classes: { originals: { copies: 2 } }
                stages:
                  wipe-cloud:
                    { name: Emptying of the cloud, kind: wipe, owner: dit, verifier: editor, takes: [a-cam, sound-rolls],
                      action: wipe, after: [wipe-cards], needs: [offload, backup], erases: [cloud] }
                  wipe-set:
                    { name: Wiping of the arrays, kind: wipe, owner: dit, verifier: editor, takes: [a-cam, sound-rolls],
                      action: wipe, after: [wipe-cards%s], needs: [offload, backup], erases: [set-raid, nas] }
                """;
        List<String> either = said(both.formatted(""), "WF-BK01");
        assertEquals(2, either.size(), either::toString);
        tells(either.get(1), "'cloud'", "'wipe-cloud'");
        List<String> second = said(both.formatted(", wipe-cloud"), "WF-BK01");
        tells(onlyOne(second), "stage/wipe-set");
    }

    @Test
    void aWipeEmptiesAVolumeAndEverythingThatIsOnIt() {
        String fragment =
                """
                data-classes: { working: { copies: 2 } }
                stages:
                  wipe-set:
                    { name: Wiping of the server, kind: wipe, owner: dit, verifier: editor, takes: [a-cam],
                      action: wipe, after: [dailies, backup], needs: [offload, backup], erases: [nas] }
                """;
        List<String> said = said(fragment, "WF-BK01");
        tells(String.join("\n", said), "'proxy'", "'working'");
    }

    @Test
    void aVolumeThatWasGivenBackHoldsNothing() {
        String fragment = "volumes: { nas: { until: %s } }\n";
        assertEquals(List.of(), said(fragment.formatted("2026-06-30"), "WF-BK01"));
        String early = "data-classes: { originals: { copies: 4 } }\n" + fragment.formatted("2026-03-02");
        tells(String.join("\n", said(early, "WF-BK01")), "'nas'", "2026-03-02");
    }

    @Test
    void aWipeThatDoesNotSayWhatItErasesIsAsked() {
        String cards = "stages: { wipe-cards: { erases: ~ } }\n";
        assertEquals(List.of(), said(cards, "WF-BK09"));
        String unclear = SET_WIPE.formatted("needs: [offload, backup]");
        tells(onlyOne(said(unclear, "WF-BK09")), "stage/wipe-set", "'set-raid'");
        assertEquals(List.of(), said(SET_WIPE.formatted("needs: [offload, backup], erases: [set-raid]"), "WF-BK09"));
    }

    @Test
    void aWipeThatDoesNotSayIsTakenToEraseTheFirstCopies() {
        String unclear =
                "data-classes: { originals: { copies: 3 } }\n" + SET_WIPE.formatted("needs: [offload, backup]");
        tells(onlyOne(said(unclear, "WF-BK01")), "stage/wipe-set", "'tape'", "'set-mirror'", "does not say");
        String neither = unclear.replace("after: [wipe-cards]", "after: [offload]");
        tells(onlyOne(said(neither, "WF-BK01")), "stage/wipe-set");
    }

    @Test
    void aTitleThatSpeaksOfAVolumeNamesIt() {
        String titled = SET_WIPE.formatted("needs: [offload, backup]").replace("of the arrays", "of the set array");
        assertEquals(List.of(), said(titled, "WF-BK09"));
        assertEquals(List.of(), said(titled, "WF-BK01"));
        assertEquals(
                1,
                said(titled.replace("of the set array", "of the set arrays"), "WF-BK01")
                        .size());
    }

    @Test
    void aPurgeAfterTheAgreedDayLosesNothingThatAnybodyAskedFor() {
        String purge =
                """
                stages:
                  purge: { name: Purge, kind: purge, owner: dit, verifier: editor, takes: [a-cam], action: purge,
                           not-before: %s, after: [final-check, wipe-cards], erases: [set-raid, nas, cloud, tape] }
                """;
        assertEquals(1, said(purge.formatted("2031-06-30"), "WF-BK01").size());
        assertEquals(List.of(), said(purge.formatted("2032-01-02"), "WF-BK01"));
    }
}
