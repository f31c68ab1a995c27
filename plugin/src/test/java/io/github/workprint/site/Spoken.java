package io.github.workprint.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Everything that a file says to somebody who looks closely, without white space, in lower case. */
final class Spoken {
    private final StringBuilder words = new StringBuilder();

    private Spoken() {}

    /** The raw bytes; of a PDF also its text, every string and name in it, and every stream unpacked. */
    static String by(String file, byte[] content) {
        Spoken spoken = new Spoken();
        spoken.add(file);
        spoken.add(new String(content, StandardCharsets.UTF_8));
        if (file.endsWith(".pdf")) {
            spoken.pdf(content);
        }
        if (file.endsWith(".eml")) {
            // Where quoted-printable goes on in the next line, a word may be cut.
            spoken.add(new String(content, StandardCharsets.UTF_8).replace("=\r\n", ""));
        }
        return spoken.words.toString();
    }

    /** The text that a reader of the PDF sees, without white space, in lower case. */
    static String textOf(byte[] pdf) {
        Spoken spoken = new Spoken();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            spoken.add(new PDFTextStripper().getText(document));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return spoken.words.toString();
    }

    private void pdf(byte[] content) {
        add(textOf(content));
        try (PDDocument document = Loader.loadPDF(content)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                object(document.getDocument().getObjectFromPool(key).getObject());
            }
            object(document.getDocument().getTrailer());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** An object without those that it refers to: they have a turn of their own. */
    private void object(COSBase object) throws IOException {
        if (object instanceof COSString string) {
            add(string.getString());
        } else if (object instanceof COSName name) {
            add(name.getName());
        } else if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                object(array.get(i));
            }
        } else if (object instanceof COSDictionary dictionary) {
            for (COSName name : dictionary.keySet()) {
                add(name.getName());
                object(dictionary.getItem(name));
            }
            if (dictionary instanceof COSStream stream) {
                try (var unpacked = stream.createInputStream()) {
                    add(new String(unpacked.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
    }

    private void add(String text) {
        words.append(text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "")).append('\n');
    }
}
