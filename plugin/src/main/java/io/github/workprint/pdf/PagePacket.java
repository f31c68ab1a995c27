package io.github.workprint.pdf;

import io.github.workprint.pdf.content.CutTables;
import io.github.workprint.pdf.content.DeadLinks;
import io.github.workprint.pdf.content.LooseContent;
import io.github.workprint.pdf.content.LostReferences;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.multipdf.Splitter;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Some pages of a printed document behind a cover of their own. */
final class PagePacket {
    private final PDDocument packet;
    private final PDDocument book;
    private final List<PDDocument> parts = new ArrayList<>();

    private PagePacket(PDDocument packet, PDDocument book) {
        this.packet = packet;
        this.book = book;
    }

    /**
     * Binds a packet.
     *
     * @param cover a print that says of itself what the packet shall say of itself
     * @param now the document that the pages are taken from
     * @param pages of the document, from 0, in order
     */
    static byte[] bind(byte[] cover, byte[] now, List<Integer> pages) throws IOException {
        try (PDDocument packet = Loader.loadPDF(cover);
                PDDocument book = Loader.loadPDF(now)) {
            return new PagePacket(packet, book).bound(pages, Arrays.hashCode(now));
        }
    }

    private byte[] bound(List<Integer> pages, long id) throws IOException {
        try {
            CarriedFields.pack(book);
            append(pages);
            CarriedFields.unpack(packet);
            DeadLinks.cut(packet);
            LooseContent.tag(packet);
            packet.setDocumentId(id);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            packet.save(out);
            return out.toByteArray();
        } finally {
            for (PDDocument part : parts) {
                part.close();
            }
        }
    }

    /** All in one part, so that links between them go on leading from one to the other. */
    private void append(List<Integer> pages) throws IOException {
        for (int page = book.getNumberOfPages() - 1; page >= 0; page--) {
            if (!pages.contains(page)) {
                book.removePage(page);
            }
        }
        if (pages.isEmpty()) {
            return;
        }
        LostReferences.forget(book);
        Splitter splitter = new Splitter();
        splitter.setSplitAtPage(pages.size());
        for (PDDocument part : splitter.split(book)) {
            // Not closed before the packet is written, which refers to what is in it.
            parts.add(part);
            CutTables.untag(part);
            new PDFMergerUtility().appendDocument(packet, part);
        }
    }
}
