package io.github.workprint.site;

import io.github.workprint.pdf.Tagged;
import io.github.workprint.pdf.Tagged.Piece;
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
    /** {@code print-page.css} sets these; asterisks stand in the one at the end of lines, up to its outer 4 mm. */
    private static final float START = 20 * MM;

    private static final float END = 8 * MM;
    private static final float SLACK = 1.5f;
    /** How far from its beginning a heading may have what it opens. */
    private static final float COLUMN = 60 * MM;
    /** Words for the ear are smaller. */
    private static final float LEGIBLE = 1;

    private static final Set<String> OMITTED = Set.of("OMITTED", "ENTFÄLLT", InArabicLetters.of("OMITTED"));

    private Layout() {}

    /** Each fault with its page. */
    static List<String> faults(byte[] pdf) throws IOException {
        List<Piece> pieces = Tagged.pieces(pdf).stream()
                .filter(piece -> piece.bottom() - piece.top() > LEGIBLE)
                .filter(piece -> !piece.text().isBlank())
                .toList();
        boolean rightToLeft = isRightToLeft(pdf);
        List<String> faults = new ArrayList<>();
        int last = pieces.stream().mapToInt(Piece::page).max().orElse(0);
        for (Piece piece : pieces) {
            boolean alone = piece.isHeading()
                    ? piece.page() < last
                            && opens(piece, pieces)
                            && under(piece, pieces, rightToLeft).noneMatch(Layout::isBody)
                    : piece.isTableHead() && lower(piece, pieces).noneMatch(Layout::isBody);
            if (alone) {
                faults.add("page " + piece.page() + " ends with \"" + piece.text() + "\"");
            }
        }
        float left = (rightToLeft ? END : START) - SLACK;
        float right = width(pdf) - (rightToLeft ? START : END) + SLACK;
        pieces.stream()
                .filter(piece -> piece.left() < left || piece.right() > right)
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
    private static Stream<Piece> under(Piece heading, List<Piece> pieces, boolean rightToLeft) {
        Stream<Piece> beside = heading.tags().contains("/H4")
                ? pieces.stream()
                        .filter(piece -> piece.page() == heading.page()
                                && Math.abs(piece.bottom() - heading.bottom()) < 2 * SLACK)
                : Stream.of();
        return Stream.concat(beside, lower(heading, pieces))
                .filter(piece -> rightToLeft
                        ? piece.right() > heading.right() - COLUMN && piece.left() < heading.right()
                        : piece.left() < heading.left() + COLUMN && piece.right() > heading.left());
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

    private static boolean isRightToLeft(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocumentCatalog()
                    .getViewerPreferences()
                    .getReadingDirection()
                    .equals("R2L");
        }
    }

    private static float width(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getPage(0).getMediaBox().getWidth();
        }
    }
}
