package io.github.workprint.pdf.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Keeps what is drawn on a page in one stream, packed as small as it goes. */
public final class PageContent {
    private PageContent() {}

    /** Makes one stream of all that was drawn on the page. */
    public static void join(PDDocument document, PDPage page) throws IOException {
        try (InputStream drawn = page.getContents()) {
            replace(document, page, drawn.readAllBytes());
        }
    }

    static void replace(PDDocument document, PDPage page, byte[] content) throws IOException {
        PDStream stream = new PDStream(document);
        stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (OutputStream out = new DeflaterOutputStream(stream.getCOSObject().createRawOutputStream(), deflater)) {
            out.write(content);
        } finally {
            deflater.end();
        }
        page.setContents(stream);
    }
}
