package io.github.workprint.pdf.font;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.multipdf.PDFCloneUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/**
 * The font in which a viewer sets what is typed into a form, cut to the letters of European languages. It is whole in every form, so it is
 * cut and packed once and then copied.
 */
public final class EntryFont {
    private static final int FIRST_CHARACTER = 0x20;
    private static final int LAST_CHARACTER = 0x17F;

    private final PDTrueTypeFont font;

    private EntryFont(PDTrueTypeFont font) {
        this.font = font;
    }

    static EntryFont of(TrueTypeFont whole) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(whole);
        for (int character = FIRST_CHARACTER; character <= LAST_CHARACTER; character++) {
            subsetter.add(character);
        }
        ByteArrayOutputStream subset = new ByteArrayOutputStream();
        subsetter.writeToStream(subset);
        // Never closed: it holds the packed font, in memory, as long as that is used.
        PDDocument holder = new PDDocument();
        return new EntryFont(
                PDTrueTypeFont.load(holder, new ByteArrayInputStream(subset.toByteArray()), WinAnsiEncoding.INSTANCE));
    }

    /** A copy of it for a document. */
    public COSDictionary in(PDDocument document) throws IOException {
        return new Copier(document).cloneForNewDocument(font.getCOSObject());
    }

    /** Encodes what is written. */
    public PDFont font() {
        return font;
    }

    private static final class Copier extends PDFCloneUtility {
        Copier(PDDocument document) {
            super(document);
        }
    }
}
