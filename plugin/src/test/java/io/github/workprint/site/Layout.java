package io.github.workprint.site;

import io.github.workprint.render.pdf.Tagged;
import io.github.workprint.render.pdf.Tagged.Piece;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a typesetter would be ashamed of, found by the places of a PDF's text. */
final class Layout {
    private static final float MM = 72 / 25.4f;
    /** {@code print-page.css} sets these; asterisks stand in the right one, up to its outer 4 mm. */
    private static final float LEFT = 20 * MM;

    private static final float RIGHT = 8 * MM;
    private static final float SLACK = 1.5f;
    /** How far from its left edge a heading may have what it opens. */
    private static final float COLUMN = 60 * MM;
    /** Words for the ear are smaller. */
    private static final float LEGIBLE = 1;

    private static final Set<String> OMITTED = Set.of("OMITTED", "ENTFÄLLT");

    private Layout() {}

    /** Each fault with its page. */
    static List<String> faults(byte[] pdf) throws IOException {
        List<Piece> pieces = Tagged.pieces(pdf).stream()
                .filter(piece -> piece.bottom() - piece.top() > LEGIBLE)
                .filter(piece -> !piece.text().isBlank())
                .toList();
        List<String> faults = new ArrayList<>();
        int last = pieces.stream().mapToInt(Piece::page).max().orElse(0);
        for (Piece piece : pieces) {
            boolean alone = piece.isHeading()
                    ? piece.page() < last
                            && opens(piece, pieces)
                            && under(piece, pieces).noneMatch(Layout::isBody)
                    : piece.isTableHead() && lower(piece, pieces).noneMatch(Layout::isBody);
            if (alone) {
                faults.add("page " + piece.page() + " ends with \"" + piece.text() + "\"");
            }
        }
        float width = width(pdf);
        pieces.stream()
                .filter(piece -> piece.left() < LEFT - SLACK || piece.right() > width - RIGHT + SLACK)
                .forEach(piece -> faults.add("page " + piece.page() + ": \"" + piece.text() + "\" runs off"));
        return faults;
    }

    private static boolean isBody(Piece piece) {
        return !piece.isHeading() && !piece.isTableHead();
    }

    /** What was omitted has a heading and nothing else. */
    private static boolean opens(Piece heading, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece ->
                        piece.page() == heading.page() && Math.abs(piece.bottom() - heading.bottom()) < 2 * SLACK)
                .noneMatch(piece -> OMITTED.contains(piece.text().strip()));
    }

    /** What stands under a heading, or beside a question. */
    private static Stream<Piece> under(Piece heading, List<Piece> pieces) {
        Stream<Piece> beside = heading.tags().contains("/H4")
                ? pieces.stream()
                        .filter(piece -> piece.page() == heading.page()
                                && Math.abs(piece.bottom() - heading.bottom()) < 2 * SLACK)
                : Stream.of();
        return Stream.concat(beside, lower(heading, pieces))
                .filter(piece -> piece.left() < heading.left() + COLUMN && piece.right() > heading.left());
    }

    private static Stream<Piece> lower(Piece opening, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.page() == opening.page() && piece.bottom() > opening.bottom() + SLACK);
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
