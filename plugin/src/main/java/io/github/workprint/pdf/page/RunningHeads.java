package io.github.workprint.pdf.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Has the running heads of a bound document name the part and the section that a page begins or goes on with: the engine takes the first
 * head that begins on a page, else the last before it.
 */
final class RunningHeads {
    private RunningHeads() {}

    /** A part whose only section is called as it is shows its name once; for the ear both stay, since no level may be left out. */
    static void sayOnce(Document page) {
        for (Element title : page.select(".chapter > h1")) {
            Element next = title.nextElementSibling();
            Element section = next == null ? null : next.selectFirst("h2");
            if (section != null && section.text().equals(title.text())) {
                section.addClass("no-toc").addClass("hidden");
            }
        }
    }

    static void name(Document page) {
        Element head = page.selectFirst("body.handbook > .running-header");
        if (head == null) {
            return;
        }
        String part = "";
        for (Element heading : page.select(".chapter h1, .chapter h2:not(.no-toc)")) {
            String title = Contents.title(heading);
            boolean opens = heading.is("h1");
            part = opens ? title : part;
            Element named = head.clone();
            Element place = named.selectFirst("td");
            (place == null ? named : place)
                    .prependElement("div")
                    .addClass("running-section")
                    .text(opens || title.equals(part) ? part : part + " \u00B7 " + title);
            heading.before(named);
        }
    }
}
