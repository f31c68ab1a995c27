package io.github.workprint.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.multipdf.Splitter;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The pages of a printed document that changed since its last version, behind a cover that says which pages they replace. */
final class Packet {
    private final PDDocument packet;
    private final PDDocument book;
    private final List<PDDocument> parts = new ArrayList<>();

    private Packet(PDDocument packet, PDDocument book) {
        this.packet = packet;
        this.book = book;
    }

    /** Which pages of one print make way for which of another. */
    static List<Swap> swaps(byte[] before, byte[] now) throws IOException {
        try (PDDocument old = Loader.loadPDF(before);
                PDDocument present = Loader.loadPDF(now)) {
            return Swap.between(PageTexts.of(old), PageTexts.of(present));
        }
    }

    /**
     * Binds a packet.
     *
     * @param cover a print that says of itself what the packet shall say of itself
     * @param now the document that the pages are taken from
     * @param labels what is stamped on each page of the swaps, in order
     */
    static byte[] bind(byte[] cover, byte[] now, List<Swap> swaps, List<String> labels, ParsedFonts fonts)
            throws IOException {
        try (PDDocument packet = Loader.loadPDF(cover);
                PDDocument book = Loader.loadPDF(now)) {
            return new Packet(packet, book).bound(swaps, labels, fonts, Arrays.hashCode(now));
        }
    }

    private byte[] bound(List<Swap> swaps, List<String> labels, ParsedFonts fonts, long id) throws IOException {
        try {
            int covers = packet.getNumberOfPages();
            PDFMergerUtility merger = new PDFMergerUtility();
            for (Swap swap : swaps) {
                if (swap.in() > 0) {
                    append(swap, merger);
                }
            }
            LooseContent.tag(packet);
            Stamp stamp = new Stamp(packet, fonts);
            for (int i = 0; i < labels.size(); i++) {
                stamp.above(packet.getPage(covers + i), labels.get(i));
            }
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

    private void append(Swap swap, PDFMergerUtility merger) throws IOException {
        Splitter splitter = new Splitter();
        splitter.setStartPage(swap.first());
        splitter.setEndPage(swap.first() + swap.in() - 1);
        splitter.setSplitAtPage(swap.in());
        for (PDDocument part : splitter.split(book)) {
            // Not closed before the packet is written, which refers to what is in it.
            parts.add(part);
            CutTables.untag(part);
            merger.appendDocument(packet, part);
        }
    }
}
