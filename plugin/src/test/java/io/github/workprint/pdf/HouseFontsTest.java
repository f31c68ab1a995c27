package io.github.workprint.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.look.LookFiles;
import io.github.workprint.pdf.font.HouseFonts;
import io.github.workprint.pdf.font.HouseFonts.Fault;
import io.github.workprint.pdf.font.HouseFonts.Reason;
import io.github.workprint.pdf.font.MissingGlyph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house prints the names of its crew, or they stay apart from each other. */
final class HouseFontsTest {
    private static final Path JAPANESE = Path.of("src", "test", "resources", "fonts", "NotoSansJP-Regular-Subset.ttf");
    private static final String NAMES = "<body><h1>小津 花</h1><p>編集 by <em>小津 花</em>, <b>東京</b></p>";

    @TempDir
    private Path look;

    private LookFiles house(String list) throws IOException {
        Files.createDirectories(look.resolve("fonts"));
        Files.copy(JAPANESE, look.resolve("fonts/NotoSansJP-Regular-Subset.ttf"));
        Files.writeString(look.resolve("fonts/broken.ttf"), "no font");
        Files.writeString(look.resolve(HouseFonts.LIST), list);
        return LookFiles.standard().under(LookFiles.in(look));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> fonts(byte[] pdf) throws IOException {
        TreeSet<String> fonts = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name).getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
        }
        return List.copyOf(fonts);
    }

    @Test
    void namesArePrintedInTheFontThatTheHouseNames() throws IOException {
        LookFiles look = house("# Tokyo\n\nNotoSansJP-Regular-Subset.ttf\n");
        Printed printed = new PdfPrinter(look).print(NAMES);
        assertEquals(List.of(), printed.missing());
        assertTrue(text(printed.pdf()).contains("小津 花"), text(printed.pdf()));
        assertTrue(fonts(printed.pdf()).stream().anyMatch(font -> font.startsWith("NotoSansJP")), () -> "embedded");
        assertArrayEquals(printed.pdf(), new PdfPrinter(look).print(NAMES).pdf());
    }

    @Test
    void whatCannotBePrintedStaysApart() throws IOException {
        Printed printed = new PdfPrinter(LookFiles.standard()).print(NAMES.replace("東京", "मुंबई"));
        assertTrue(text(printed.pdf()).contains("[5C0F 6D25] [82B1]"), text(printed.pdf()));
        assertTrue(
                text(printed.pdf()).replaceAll("\\s+", " ").contains("[092E 0941 0902 092C 0908]"),
                text(printed.pdf()));
        assertEquals(
                List.of(false, true),
                printed.missing().stream()
                        .filter(glyph -> List.of("小", "म").contains(glyph.character()))
                        .map(MissingGlyph::isShaped)
                        .toList());
    }

    @Test
    void aFontThatCannotBeUsedIsTold() throws IOException {
        house("broken.ttf\nnowhere.ttf\nNotoSansJP-Regular-Subset.ttf\n");
        HouseFonts fonts = HouseFonts.of(LookFiles.in(look));
        assertEquals(
                List.of(new Fault(1, "broken.ttf", Reason.NO_TRUETYPE), new Fault(2, "nowhere.ttf", Reason.MISSING)),
                fonts.faults());
        assertEquals(1, fonts.files().size());
        assertEquals(
                "fonts/NotoSansJP-Regular-Subset.ttf",
                fonts.files().keySet().iterator().next().file());
    }
}
