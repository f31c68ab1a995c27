package io.github.workprint.pdf.page;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Gives each of the blocks that stand side by side the width with which it ends where its neighbours end. */
final class Columns {
    /** Of a line that is begun and not filled, in letters. */
    private static final int LINE = 15;

    private static final double WHOLE = 100;
    /** What all columns together have at the least, in percent; less would break every other word. */
    private static final double LEAST = 54;

    private Columns() {}

    static void share(Document page) {
        for (Element row : page.select(".beside")) {
            List<Element> columns = row.children();
            double least = LEAST / columns.size();
            double all = columns.stream().mapToDouble(Columns::length).sum();
            double spare = columns.stream()
                    .mapToDouble(column -> Math.max(0, WHOLE * length(column) / all - least))
                    .sum();
            for (Element column : columns) {
                double more = Math.max(0, WHOLE * length(column) / all - least) / Math.max(1, spare);
                double width = least + (WHOLE - LEAST) * more;
                column.attr("style", column.attr("style") + String.format(Locale.ROOT, ";width: %.1f%%", width));
            }
        }
    }

    private static double length(Element column) {
        return LINE + letters(column, LINE);
    }

    /**
     * How long what an element says is, in letters.
     *
     * @param line what each of its lines that is not filled counts beside its own letters
     */
    static int letters(Element element, int line) {
        return element.text().length()
                + line * element.select("li, p, dl, .line").size();
    }
}
