package io.github.workprint.diff;

import static io.github.workprint.diff.Trees.branch;
import static io.github.workprint.diff.Trees.edition;
import static io.github.workprint.diff.Trees.leaf;
import static io.github.workprint.diff.Trees.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.edition.Branch.Form;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Node;
import io.github.workprint.spec.language.ValueKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final List<String> NOTHING = List.of();
    private static final List<String> CHANGED = List.of("changed value");

    private static List<String> changes(ValueKind kind, String was, String now) {
        return told(Merge.of(edition(leaf(kind, "value", was)), edition(leaf(kind, "value", now))));
    }

    @ParameterizedTest
    @CsvSource({
        "1 TB, 1000 GB",
        "0.5 h, 30 min",
        "1 week, 168 h",
        "2 year, 24 month",
        "48 kHz, 48000 Hz",
        "-23 LUFS, -23 LKFS",
        "1 LU, 1 dB",
        "24 TB/d, 1 TB/h",
        "100 GB/h, 2.4 TB/d",
        "1 GB/s, 8 Gbit/s",
        "60 GB/min, 8 Gbit/s"
    })
    void aQuantityIsWhatItIsInAnyUnit(String was, String now) {
        assertEquals(NOTHING, changes(ValueKind.QUANTITY, was, now));
    }

    @ParameterizedTest
    @CsvSource({
        "1 TB, 1 TiB",
        "1 GBP, 1 EUR",
        "5 d, 5 wd",
        "79 dB(C), 79 dB(m)",
        "-1 dBTP, -1 dBFS",
        "1 month, 30 d",
        "96 f, 4 s",
        "1 TB/d, 1 TB/wd",
        "3 shots, 3 reels"
    })
    void unitsThatAreNoMultiplesOfEachOtherStayApart(String was, String now) {
        assertEquals(CHANGED, changes(ValueKind.QUANTITY, was, now));
    }

    @Test
    void framesAreTimeAtTheRateThatIsInForce() {
        Edition frames = format("24", "96 f");
        assertEquals(NOTHING, told(Merge.of(frames, format("24", "4 s"))));
        assertEquals(NOTHING, told(Merge.of(format("24000/1001", "96 f"), format("24000/1001", "4.004 s"))));
        assertEquals(List.of("changed rate"), told(Merge.of(frames, format("25", "96 f"))));
        assertEquals(List.of("changed rate", "changed handles"), told(Merge.of(frames, format("25", "4.1 s"))));
    }

    private static Edition format(String rate, String handles) {
        return edition(leaf(ValueKind.RATE, "rate", rate), leaf(ValueKind.QUANTITY, "handles", handles));
    }

    @Test
    void theRateOfTheWorkflowHoldsWhereNoneIsNearer() {
        assertEquals(NOTHING, told(Merge.of(handedOver("24", "96 f"), handedOver("24", "4 s"))));
    }

    private static Edition handedOver(String rate, String handles) {
        Node picture = branch(
                "picture",
                "defaults/picture",
                Form.RECORD,
                List.of(),
                leaf(ValueKind.RATE, "defaults/picture/rate", rate));
        return edition(
                branch("defaults", "defaults", Form.RECORD, List.of(), picture),
                branch(
                        "cut",
                        "interface/cut",
                        Form.ENTITY,
                        List.of(),
                        leaf(ValueKind.QUANTITY, "interface/cut/handles", handles)));
    }
}
