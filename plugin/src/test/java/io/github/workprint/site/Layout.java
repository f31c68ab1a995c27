package io.github.workprint.site;

import io.github.workprint.render.pdf.Tagged;
import io.github.workprint.render.pdf.Tagged.Piece;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a typesetter would be ashamed of, found by the places of a PDF's text. */
final class Layout {
    private static final float MM = 72 / 25.4f;
    /** {@code print-page.css} sets these; asterisks stand in the right one, up to its outer 4 mm. */
    private static final float LEFT = 20 * MM;

    private static final float RIGHT = 8 * MM;
    private static final float SLACK = 1.5f;
    /** Words for the ear are smaller. */
    private static final float LEGIBLE = 1;

    private Layout() {}

    /** Each fault with its page. */
    static List<String> faults(byte[] pdf) throws IOException {
        List<String> faults = new ArrayList<>();
        Map<Integer, List<Piece>> pages = Tagged.pieces(pdf).stream()
                .filter(piece -> piece.bottom() - piece.top() > LEGIBLE)
                .filter(piece -> !piece.text().isBlank())
                .collect(Collectors.groupingBy(Piece::page, TreeMap::new, Collectors.toList()));
        float width = width(pdf);
        pages.forEach((page, pieces) -> {
            Piece lowest =
                    pieces.stream().max(Comparator.comparing(Piece::bottom)).orElseThrow();
            boolean last = page.equals(((TreeMap<Integer, List<Piece>>) pages).lastKey());
            if (lowest.isHeading() && !last) {
                faults.add("page " + page + " ends with the heading \"" + lowest.text() + "\"");
            }
            if (lowest.isTableHead()) {
                faults.add("page " + page + " ends with the head of a table, \"" + lowest.text() + "\"");
            }
            pieces.stream()
                    .filter(piece -> piece.left() < LEFT - SLACK || piece.right() > width - RIGHT + SLACK)
                    .forEach(piece -> faults.add("page " + page + ": \"" + piece.text() + "\" runs off"));
        });
        return faults;
    }

    static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static float width(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getPage(0).getMediaBox().getWidth();
        }
    }
}
