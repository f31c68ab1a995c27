package io.github.workprint.pdf.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
    private static List<String> pieces(String text) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }

    @Test
    void shortWordsStayWhole() {
        assertEquals(
                List.of("A001_0001 ", "goes ", "to ", "the ", "colourist"), pieces("A001_0001 goes to the colourist"));
    }

    @Test
    void fileNamesArePartedAtTheirJoints() {
        assertEquals(
                List.of("HARBOURLIGHT_", "02E013_SC0140_", "SH00120_v0012.", "exr"),
                pieces("HARBOURLIGHT_02E013_SC0140_SH00120_v0012.exr"));
    }

    @Test
    void whatHasNoJointIsPartedAnywhereButNotWithinACharacter() {
        assertEquals(List.of("x".repeat(22), "x".repeat(8)), pieces("x".repeat(30)));
        assertEquals(List.of("x".repeat(21), "e\u0301".repeat(4)), pieces("x".repeat(21) + "e\u0301".repeat(4)));
    }

    @Test
    void nothingIsAddedAndNothingLost() {
        String text = " a  /Volumes/RAID01/02_CAMERA_ORIGINALS/x\u00AD" + "y".repeat(60) + "\uD83C\uDFAC".repeat(20)
                + "  end ";
        assertEquals(text, String.join("", pieces(text)));
    }

    @Test
    void longWordsAreHyphenatedBeforeSyllablesAndTechnicalOnesAreNot() {
        Document page = Jsoup.parse("<p>Farbkorrekturübergabe, colourist <code>farbkorrekturübergabe</code></p>");
        Hyphenation.mark(page);
        assertEquals(
                "Farbkorrektu-rü-bergabe, colourist farbkorrekturübergabe",
                page.body().wholeText().replace(Hyphenation.SOFT_HYPHEN, '-'));
    }
}
