package io.github.workprint.pdf.content;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Replaces what the engine took from the clock, so that the same page gives the same bytes. */
public final class PdfMetadata {
    private PdfMetadata() {}

    /**
     * Dates and numbers a document.
     *
     * @param date its date; midnight UTC is written
     * @param source the text that it is printed from, which gives its id
     */
    public static void set(PDDocument document, LocalDate date, String source) throws IOException {
        Calendar created = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        created.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        document.getDocumentInformation().setCreationDate(created);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String dated = xmp.replaceAll("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)", "$1" + date + "T00:00:00+00:00$2");
        if (dated.equals(xmp)) {
            throw new IllegalStateException("the engine wrote no creation date to replace");
        }
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(id(source));
    }

    private static long id(String source) {
        byte[] digest =
                Hashing.sha256().hashString(source, StandardCharsets.UTF_8).asBytes();
        return ByteBuffer.wrap(digest).getLong();
    }
}
