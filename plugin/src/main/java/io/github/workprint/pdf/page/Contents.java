package io.github.workprint.pdf.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The headings of a page as a tree, printed as contents lists ({@code <nav class="toc" data-depth="2">}) and as the PDF's
 * bookmarks. Headings in running headers, in lists of contents and under the class {@code no-toc} do not count.
 */
final class Contents {
    private static final int BOOKMARK_LEVELS = 3;

    private record Heading(int level, String id, String text) {}

    private final List<Heading> headings = new ArrayList<>();

    private Contents() {}

    /** Reads the headings, giving those without an id one that stays the same as long as their order does. */
    static Contents of(Document page) {
        Contents contents = new Contents();
        Set<String> taken = ids(page);
        int unnamed = 0;
        for (Element heading : page.body().select("h1, h2, h3, h4")) {
            if (heading.closest(".running-header, .running-footer, nav.toc, .no-toc") != null) {
                continue;
            }
            if (heading.id().isEmpty()) {
                do {
                    heading.id("heading-" + ++unnamed);
                } while (!taken.add(heading.id()));
            }
            int level = heading.tagName().charAt(1) - '0';
            contents.headings.add(new Heading(level, heading.id(), title(heading)));
        }
        return contents;
    }

    /** The names that links within a page can lead to. */
    static Set<String> ids(Document page) {
        return page.getElementsByAttribute("id").stream().map(Element::id).collect(Collectors.toSet());
    }

    /** The text as it is now: what was deleted is not in the name of a chapter, nor are words for the ear only. */
    static String title(Element heading) {
        Element copy = heading.clone();
        copy.select("del, .hidden, .say, .mark").remove();
        String text = copy.text().strip();
        return text.isEmpty() ? heading.text().strip() : text;
    }

    /**
     * Fills the contents lists. Depth counts levels from h2, or from h1 where a page has several. The page number is printed
     * by the style sheet.
     */
    void fill(Document page) {
        int top = headings.stream().filter(heading -> heading.level() == 1).count() > 1 ? 1 : 2;
        for (Element nav : page.select("nav.toc:empty")) {
            String depth = nav.attr("data-depth");
            int last = top - 1 + (depth.isEmpty() ? 2 : Integer.parseInt(depth));
            nest(nav, top, last, Contents::entry);
        }
    }

    /** Adds the bookmarks to the head, in the form that the PDF engine reads. */
    void bookmark(Document page) {
        Element bookmarks = new Element("bookmarks");
        nest(bookmarks, 1, BOOKMARK_LEVELS, (parent, heading) -> parent.appendElement("bookmark")
                .attr("name", heading.text())
                .attr("href", "#" + heading.id()));
        if (bookmarks.childrenSize() > 0) {
            page.head().appendChild(bookmarks);
        }
    }

    private interface Entry {
        Element add(Element parent, Heading heading);
    }

    private static Element entry(Element parent, Heading heading) {
        Element list = parent.lastElementChild();
        if (list == null || !list.normalName().equals("ul")) {
            list = parent.appendElement("ul");
        }
        Element item = list.appendElement("li");
        item.appendElement("a")
                .attr("href", "#" + heading.id())
                .attr("title", heading.text())
                .text(heading.text());
        return item;
    }

    private void nest(Element root, int top, int last, Entry entry) {
        Deque<Element> parents = new ArrayDeque<>(List.of(root));
        Deque<Integer> levels = new ArrayDeque<>(List.of(0));
        for (Heading heading : headings) {
            if (heading.level() < top || heading.level() > last) {
                continue;
            }
            while (levels.getLast() >= heading.level()) {
                levels.removeLast();
                parents.removeLast();
            }
            parents.addLast(entry.add(parents.getLast(), heading));
            levels.addLast(heading.level());
        }
    }
}
