package io.github.workprint.render.prose;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Keeps the links of a fragment that are safe and lead somewhere, says what they lead to, and prints images as their text. */
final class ProseLinks {
    /** Whole address, as the browser sees it: no spaces or control characters, which browsers skip before they read the scheme. */
    private static final Pattern SAFE = Pattern.compile("(?i)(?:https?://|mailto:|tel:)[^\\s\\p{Cntrl}\\\\]+");

    private static final Pattern ANCHOR = Pattern.compile("#[^\\s\\p{Cntrl}]+");
    private static final int SHOWN = 80;

    private final ProseSource source;
    private final Predicate<String> anchors;

    /** Links from a source to the {@code anchors} of a page. */
    ProseLinks(ProseSource source, Predicate<String> anchors) {
        this.source = source;
        this.anchors = anchors;
    }

    /** Rewrites all links and images below {@code body}. */
    void resolve(Element body) {
        for (Element image : body.select("img, image")) {
            source.report(
                    "an image is not shown in prose, its text is printed instead: " + shown(image.attr("src")),
                    "image:");
            image.replaceWith(new TextNode(image.attr("alt")));
        }
        Set<String> ids = body.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
        for (Element link : body.select("a")) {
            resolve(link, ids);
        }
    }

    private void resolve(Element link, Set<String> ids) {
        String address = link.attr("href");
        if (link.hasClass("include")) {
            source.report("include:: is not read in a field: " + shown(address), "include::");
        }
        if (ANCHOR.matcher(address).matches() && anchors.test(address.substring(1))) {
            describe(link, address);
        } else if (SAFE.matcher(address).matches()) {
            describe(link, address);
            link.attr("rel", "noopener noreferrer");
        } else {
            complain(link, address, ids);
            link.unwrap();
        }
    }

    private static void describe(Element link, String address) {
        String text = link.text().strip();
        link.clearAttributes();
        link.attr("href", address).attr("title", text.isEmpty() ? address : text);
    }

    private void complain(Element link, String address, Set<String> ids) {
        if (address.startsWith("#")) {
            // anchors within the fragment lead nowhere new and are dropped in silence, since a fragment prints no ids
            String target = address.substring(1);
            if (!ids.contains(target)) {
                source.report("nothing has the anchor '" + shown(target) + "' that a cross-reference names", target);
            }
        } else if (link.hasAttr("href") && !link.hasClass("include")) {
            source.report(
                    "a link leads to http, https, mailto, tel or an anchor, not to '" + shown(address)
                            + "': only its text is printed",
                    address);
        }
    }

    private static String shown(String address) {
        String line = address.replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}
