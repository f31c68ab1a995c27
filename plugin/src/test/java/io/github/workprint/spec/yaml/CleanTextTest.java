package io.github.workprint.spec.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CleanTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Conform the cut",
                "  Conform the cut \n",
                "Conform\u00A0the cut",
                "Conform\tthe\u202Fcut",
                "Con\u00ADform the\u200B cut",
                "\uFEFFConform the cut\u0000",
                "Conform\u0007 the \u001Bcut",
                "Conform \u2060the cut",
            })
    void whatLooksTheSameIsTheSame(String written) {
        assertEquals("Conform the cut", CleanText.of(written));
    }

    @Test
    void lettersAreComposed() {
        assertEquals("Łódź Söhne Å", CleanText.of("Ło\u0301dz\u0301 So\u0308hne \u212B"));
    }

    @Test
    void linesEndByALineFeedAndHoldNothingBehindThem() {
        assertEquals("one\ntwo\n\nthree", CleanText.of("one  \r\ntwo\r\t\r\nthree\u2028"));
    }

    @Test
    void indentsOfLinesStay() {
        assertEquals("----\n  a  b\n----", CleanText.of("----\n  a  b\n----\n"));
    }

    @Test
    void whatScriptsNeedStays() {
        String persian = "می\u200Cخواهم";
        String family = "\uD83D\uDC69\u200D\uD83D\uDC67";
        assertEquals(persian, CleanText.of(persian));
        assertEquals(family, CleanText.of(family));
        assertEquals("\u200Fא", CleanText.of("\u200Fא"));
    }

    @Test
    void halvesOfCharactersAreShown() {
        assertEquals("a\uFFFDb\uFFFD", CleanText.of("a\uD83Db\uDC69"));
    }
}
