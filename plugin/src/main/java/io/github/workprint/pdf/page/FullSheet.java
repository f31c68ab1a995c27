package io.github.workprint.pdf.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Calls a role sheet full that says so much that it would need a third page, so that the look can set it in smaller type. */
final class FullSheet {
    /** What two pages hold in the usual type, on A4 or Letter. */
    private static final int LETTERS = 11_500;
    /** What a line that is not filled takes, in letters. */
    private static final int LINE = 25;

    private FullSheet() {}

    static void mark(Document page) {
        Element sheet = page.body();
        if (sheet.hasClass("role-sheet") && Columns.letters(sheet, LINE) > LETTERS) {
            sheet.addClass("full");
        }
    }
}
