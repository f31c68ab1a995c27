package io.github.workprint.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The text of a PDF in the order of its tags, as a screen reader reads it, with its place on paper. */
public final class Tagged {
    private static final List<String> LINES =
            List.of("P", "H1", "H2", "H3", "H4", "TD", "TH", "LI", "Div", "Note", "Lbl");

    private final Map<PDPage, Map<Integer, List<TextPosition>>> contents = new HashMap<>();
    private final Map<PDPage, Integer> numbers = new HashMap<>();
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * Text under one tag.
     *
     * @param tags from the root down, such as {@code Document/Table/THead/TR/TH}
     * @param page from 1
     * @param left points from the left edge of the sheet, as are the others from their edges
     * @param top points from the top
     */
    public record Piece(String tags, String text, int page, float left, float right, float top, float bottom) {
        public boolean isHeading() {
            return tags.matches(".*/H[1-6](/.*)?");
        }

        public boolean isTableHead() {
            return tags.contains("/THead/");
        }
    }

    private Tagged() {}

    public static List<Piece> pieces(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Tagged tagged = new Tagged();
            for (PDPage page : document.getPages()) {
                tagged.numbers.put(page, tagged.numbers.size() + 1);
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.setSuppressDuplicateOverlappingText(false);
                extractor.processPage(page);
                extractor.getMarkedContents().forEach(content -> tagged.collect(page, content));
            }
            tagged.walk(document.getDocumentCatalog().getStructureTreeRoot(), "", null);
            return tagged.pieces;
        }
    }

    /** What is read out, with single spaces. */
    public static String text(byte[] pdf) throws IOException {
        return pieces(pdf).stream()
                .map(Piece::text)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private void collect(PDPage page, PDMarkedContent content) {
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter && content.getMCID() >= 0) {
                contents.computeIfAbsent(page, any -> new HashMap<>())
                        .computeIfAbsent(content.getMCID(), any -> new ArrayList<>())
                        .add(letter);
            } else if (part instanceof PDMarkedContent inner) {
                collect(page, inner);
            }
        }
    }

    private void walk(PDStructureNode node, String tags, @Nullable PDPage page) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String type = element.getStructureType();
                if (LINES.contains(type)) {
                    pieces.add(new Piece(tags + "/" + type, " ", 0, 0, 0, 0, 0));
                }
                walk(element, tags + "/" + type, element.getPage() == null ? page : element.getPage());
            } else if (kid instanceof Integer id) {
                add(tags, page, id);
            } else if (kid instanceof PDMarkedContentReference reference) {
                add(tags, reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            }
        }
    }

    private void add(String tags, @Nullable PDPage page, int id) {
        List<TextPosition> letters = contents.getOrDefault(page, Map.of()).getOrDefault(id, List.of());
        if (!letters.isEmpty()) {
            pieces.add(new Piece(
                    tags,
                    letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining()),
                    numbers.getOrDefault(page, 0),
                    (float) letters.stream()
                            .mapToDouble(TextPosition::getXDirAdj)
                            .min()
                            .orElse(0),
                    (float) letters.stream()
                            .mapToDouble(letter -> letter.getXDirAdj() + letter.getWidthDirAdj())
                            .max()
                            .orElse(0),
                    (float) letters.stream()
                            .mapToDouble(letter -> letter.getYDirAdj() - letter.getHeightDir())
                            .min()
                            .orElse(0),
                    (float) letters.stream()
                            .mapToDouble(TextPosition::getYDirAdj)
                            .max()
                            .orElse(0)));
        }
    }
}
