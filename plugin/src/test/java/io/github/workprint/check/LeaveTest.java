package io.github.workprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leave that is on record satisfies every rule that asks for a control, as long as it lasts and where it was given. */
final class LeaveTest {
    private static final String LINE = "links: { line: { encrypted: none } }\n";
    private static final String SHUTTLE = "volumes: { nas: { transport-only: yes, encrypted: no } }\n";
    private static final String STORE = "volumes: { nas: { encrypted: no } }\n";

    private static List<String> told(String fragment, String rule) {
        return Cases.check("", fragment).all().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::path)
                .toList();
    }

    private static String leave(String where, String control, String until) {
        return "security: { exceptions: { agreed: { " + where + ", controls: [" + control
                + "], reason: It cannot be., approved-by: supervisor, until: " + until + " } } }\n";
    }

    @Test
    void aLineMayBeOpenWithLeave() {
        assertEquals(List.of("link/line/encrypted"), told(LINE, "WF-SE02"));
        assertEquals(List.of(), told(LINE + leave("link: line", "encrypted-in-transit", "2026-02-16"), "WF-SE02"));
        assertEquals(
                List.of("link/line/encrypted"),
                told(LINE + leave("link: line", "encrypted-in-transit", "2026-02-15"), "WF-SE02"));
        assertEquals(List.of("link/line/encrypted"), told(LINE + leave("link: line", "mfa", "2026-02-16"), "WF-SE02"));
    }

    @Test
    void leaveAtAStageHoldsForTheLineThatOnlyItUses() {
        String given = leave("stage: effects", "encrypted-in-transit", "2026-02-16");
        assertEquals(List.of(), told(LINE + given, "WF-SE02"));
        String shared = LINE + "interfaces: { mix-out: { from: mix, to: finish, via: line } }\n";
        assertEquals(List.of("link/line/encrypted"), told(shared + given, "WF-SE02"));
    }

    @Test
    void aDriveMayBeOpenWithLeave() {
        assertEquals(List.of("volume/nas/encrypted"), told(SHUTTLE, "WF-SE02"));
        assertEquals(List.of(), told(SHUTTLE + leave("volume: nas", "encrypted-at-rest", "2026-02-16"), "WF-SE02"));
        assertEquals(List.of("volume/nas/encrypted"), told(STORE, "WF-SE01"));
        assertEquals(List.of(), told(STORE + leave("volume: nas", "encrypted-at-rest", "2026-02-16"), "WF-SE01"));
        assertEquals(
                List.of("volume/nas/encrypted"),
                told(STORE + leave("stage: offload", "encrypted-at-rest", "2026-02-16"), "WF-SE01").stream()
                        .filter(path -> path.startsWith("volume"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unencrypted drive",
                "Drive, not encrypted",
                "FTP server",
                "Courier with a drive",
                "USB stick",
                "Kurier mit Platte"
            })
    void aCarrierInWordsIsRead(String carrier) {
        String fragment = "interfaces: { offload-to-dailies: { carrier: \"" + carrier + "\" } }\n";
        assertEquals(List.of("interface/offload-to-dailies/carrier"), told(fragment, "WF-SE02"));
        assertEquals(
                List.of(), told(fragment + leave("stage: offload", "encrypted-in-transit", "2026-02-16"), "WF-SE02"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Courier with an encrypted drive",
                "Disk",
                "SFTP",
                "Central storage",
                "Upload",
                "E-mail with the list"
            })
    void aCarrierThatIsSafeOrStaysInTheHouseIsLeftAlone(String carrier) {
        assertEquals(
                List.of(), told("interfaces: { offload-to-dailies: { carrier: \"" + carrier + "\" } }\n", "WF-SE02"));
    }
}
