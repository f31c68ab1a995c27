package io.github.workprint.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of a PDF, each with its place. */
public final class Glyphs {
    private Glyphs() {}

    public static List<TextPosition> of(byte[] pdf) throws IOException {
        return byPage(pdf).stream().flatMap(List::stream).toList();
    }

    /** Those of each page. */
    public static List<List<TextPosition>> byPage(byte[] pdf) throws IOException {
        List<List<TextPosition>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void startPage(PDPage page) {
                    pages.add(new ArrayList<>());
                }

                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    pages.get(pages.size() - 1).addAll(positions);
                }
            };
            stripper.getText(document);
        }
        return pages;
    }
}
