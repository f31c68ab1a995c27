package io.github.workprint.pdf.page;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tells the engine how much room a heading or a table needs to begin on a page: itself and the first piece of what it opens. The
 * engine knows the rule "not without the next box" only for boxes that fit on a page as a whole, and fills a page otherwise.
 */
final class KeepTogetherHints {
    /** What the type of the look takes, in millimetres: a line of 9 pt text, and a heading with the space around it. */
    private static final double LINE = 4.6;

    private static final double HEADING = 13;
    private static final double TABLE_HEAD = 8;
    /** Above the name of a stage. */
    private static final double PADDING = 6;
    /** Lines of a stage that follow its name on the same page. */
    private static final int CARD = 2;

    private static final double LEAST = 18;
    /** More would leave half of a page empty. */
    private static final double MOST = 110;
    /** Letters in a line of the text's width. */
    private static final double LETTERS = 105;
    /** The same where labels stand beside the text. */
    private static final double BESIDE_LABELS = 75;

    private KeepTogetherHints() {}

    static void ask(Document page) {
        for (Element opening : page.body().select("h2, h3, summary, .numbered, .scroll, .question")) {
            if (opening.closest(".beside") != null && !opening.is("h2, h3")) {
                continue;
            }
            double room = opening.is("h2, h3, summary") ? HEADING + after(opening) : first(opening);
            opening.attr(
                    "style",
                    opening.attr("style")
                            + String.format(
                                    Locale.ROOT,
                                    ";-fs-page-break-min-height: %.0fmm",
                                    Math.min(MOST, Math.max(LEAST, room))));
        }
    }

    private static double after(Element heading) {
        Element next = heading.nextElementSibling();
        Element box = heading.parent();
        // A head with its title alone opens what stands beside it.
        while (next == null && box != null && box.is("header, .title")) {
            next = box.nextElementSibling();
            box = box.parent();
        }
        if (next == null) {
            return 0;
        }
        if (next.is("h2, h3")) {
            return HEADING + after(next);
        }
        // A word on what follows is no beginning of it.
        return next.is(".intro, .means, .lead") ? lines(next, LETTERS) + after(next) : first(next);
    }

    /** The height of the first piece that is not torn apart. */
    private static double first(Element element) {
        if (element.is(".numbered")) {
            Element name = element.selectFirst("h3");
            return PADDING + HEADING + Math.max(LINE * CARD, name == null ? 0 : after(name));
        }
        if (element.is("table")) {
            Element row = element.selectFirst("tbody.thing, tbody > tr:not(.group)");
            return TABLE_HEAD + (row == null ? 0 : row.is("tr") ? row(row) : rows(row));
        }
        if (element.is(".tick")) {
            return LINE + lines(element, LETTERS);
        }
        if (element.is(".rows > .field")) {
            return lines(element, BESIDE_LABELS);
        }
        if (element.is("p, li, dd, tr, .change, .field, .question") || element.childrenSize() == 0) {
            return lines(element, LETTERS);
        }
        Element child = element.firstElementChild();
        return child == null ? LINE : child.is("h2, h3") ? HEADING + after(child) : first(child);
    }

    private static double rows(Element body) {
        return body.children().stream().mapToDouble(KeepTogetherHints::row).sum();
    }

    private static double row(Element row) {
        double letters = LETTERS / Math.max(1, row.childrenSize());
        return row.children().stream()
                .mapToDouble(cell -> lines(cell, cell.hasAttr("colspan") ? LETTERS : letters))
                .max()
                .orElse(0);
    }

    private static double lines(Element element, double letters) {
        double lines = Math.ceil(element.text().length() / letters);
        // Paragraphs and items have lines of their own, however short they are.
        double blocks = element.select("p, li").stream()
                .mapToDouble(block -> Math.ceil(Math.max(1, block.text().length()) / letters))
                .sum();
        return LINE * (1 + Math.max(lines, blocks));
    }
}
