package io.github.workprint.pdf.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.look.LookFiles;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Characters that cannot be printed are numbers in figures too, within the room that their words had. */
final class FigureRoomTest {
    private static final LookFiles LOOK = LookFiles.standard();

    private static final String FIGURE =
            """
            <p>花</p>
            <svg viewBox="0 0 400 200" data-left="180">
            <title>花</title>
            <a><rect class="frame" x="10" y="10" width="120" height="70"/>
            <text id="boxed" class="t-title" x="20" y="40">小津安二郎の編集</text>
            <text id="short" class="t-note" x="20" y="60">小津</text></a>
            <a><path class="frame" d="M179 86L339 86L349 122.5L339 159L179 159L169 122.5Z"/>
            <text id="decided" class="t-title" x="190" y="120">小津安二郎の編集小津安二郎の編集</text></a>
            <text id="row" class="t-note" x="0" y="150">花花花花</text><rect class="bar" x="60" y="142" width="50" height="10"/>
            <text id="free" class="t-note" x="0" y="180">小津安二郎の編集小津安二郎の編集</text>
            <text id="latin" class="t-note" x="20" y="20">A name that is as wide as it is, and is left</text>
            </svg>""";

    private static double right(Element line) throws IOException, FontFormatException {
        byte[] file = LOOK.read("fonts/IBMPlexSans-SemiBold.ttf");
        Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                .deriveFont(line.hasClass("t-title") ? 13f : 11.5f);
        double width = font.getStringBounds(line.wholeText(), new FontRenderContext(null, true, true))
                .getWidth();
        Matcher scaled = Pattern.compile("translate\\(([\\d.]+) 0\\) scale\\(([\\d.]+) 1\\)")
                .matcher(line.attr("transform"));
        double right = Double.parseDouble(line.attr("x")) + width;
        if (!line.hasAttr("transform")) {
            return right;
        }
        assertTrue(scaled.matches(), line::outerHtml);
        return Double.parseDouble(scaled.group(1)) + Double.parseDouble(scaled.group(2)) * right;
    }

    @Test
    void numbersAreAsNarrowAsTheirRoom() throws IOException, FontFormatException {
        Document page = Jsoup.parse(FIGURE);
        GlyphCheck.number(page, ParsedFonts.parse(Typeface.files(LOOK)));
        assertEquals("[82B1]", Objects.requireNonNull(page.selectFirst("p")).text());
        assertEquals("花", Objects.requireNonNull(page.selectFirst("title")).text(), "read out, not drawn");
        assertEquals("[5C0F 6D25]", part(page, "short").text());
        assertTrue(!part(page, "short").hasAttr("transform"), "it has room enough");
        assertTrue(!part(page, "latin").hasAttr("transform"), "nothing in it was numbered");
        assertTrue(right(part(page, "boxed")) <= 130);
        assertTrue(right(part(page, "decided")) <= 349);
        assertTrue(right(part(page, "row")) <= 60);
        assertTrue(right(part(page, "free")) <= 180);
    }

    private static Element part(Document page, String id) {
        return Objects.requireNonNull(page.getElementById(id), id);
    }
}
