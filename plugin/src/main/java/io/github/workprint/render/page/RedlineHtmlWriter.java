package io.github.workprint.render.page;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.IdWords;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.messages.Messages;
import io.github.workprint.messages.ValueFormat;
import io.github.workprint.render.prose.Prose;
import io.github.workprint.render.prose.ProseHtml;
import io.github.workprint.render.prose.ProseRedline;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.value.Address;
import io.github.workprint.view.Workflow;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints nodes of a redline as HTML with their marks: old and new beside each other, each said in words too. */
final class RedlineHtmlWriter {
    private final Workflow workflow;
    private final EntityLinks links;
    private final ValueFormat format;
    private final Messages messages;
    private final Prose prose;
    private final TermLinks terms;

    RedlineHtmlWriter(Workflow workflow, EntityLinks links, Messages messages, Prose prose) {
        this.workflow = workflow;
        this.links = links;
        this.format = new ValueFormat(messages);
        this.messages = messages;
        this.prose = prose;
        this.terms = new TermLinks(workflow, links, prose);
    }

    /** Where an address leads from this page. */
    String href(String address) {
        return links.to(address);
    }

    /** A leaf, or the leaves of a list with commas between them. */
    String html(Redline node) {
        return node.isLeaf()
                ? leaf(node)
                : node.children().stream().map(this::html).collect(Collectors.joining(", "));
    }

    private String leaf(Redline node) {
        Mark mark = node.mark();
        if (mark == Mark.SAME) {
            return current(node, node.node());
        }
        boolean worded = mark == Mark.MOVED || saysTheSame(node);
        String marked = worded ? current(node, node.node()) : marked(node);
        String word = worded
                ? "<span class=\"mark " + mark.word() + "\">" + Html.escape(messages.get("mark." + mark.word()))
                        + "</span> "
                : "";
        String element = marked.contains("<div") ? "div" : "span";
        return "<" + element + " class=\"chg " + mark.word() + "\" data-path=\"" + Html.escape(node.path()) + "\">"
                + word + marked + "</" + element + ">";
    }

    private String marked(Redline node) {
        boolean changed = node.mark() == Mark.CHANGED;
        if (changed && isProse(node.node())) {
            return spoken(terms.in(node, prose(changedProse(node))));
        }
        String before = node.was()
                .map(was -> say(changed ? "say.was" : "say.deleted") + deleted(plain(was)))
                .orElse("");
        String after = node.now()
                .map(now -> say(changed ? "say.now" : "say.inserted") + inserted(current(node, now)))
                .orElse("");
        return before + (changed ? " " : "") + after;
    }

    /** A series that changed between its ends is told by the same words as before: striking them would show nothing. */
    private boolean saysTheSame(Redline node) {
        return node.mark() == Mark.CHANGED
                && ((Leaf) node.node()).kind() == ValueKind.SERIES
                && unmarked(node.was().orElseThrow()).equals(unmarked(node.now().orElseThrow()));
    }

    /** What a leaf says now; prose where it stands leads to the glossary. */
    private String current(Redline node, Node now) {
        return isProse(now) ? terms.in(node, plain(now)) : plain(now);
    }

    /** Says for the ear where words of a text came or went. */
    private String spoken(String html) {
        return html.replace("<del>", say("say.deleted") + "<del>").replace("<ins>", say("say.inserted") + "<ins>");
    }

    /** What one side of a node says, without marks; a list with commas. */
    String unmarked(Node side) {
        return side instanceof Branch branch
                ? branch.children().stream().map(this::unmarked).collect(Collectors.joining(", "))
                : plain(side);
    }

    private static String deleted(String html) {
        return "<del>" + html + "</del>";
    }

    private static String inserted(String html) {
        return "<ins>" + html + "</ins>";
    }

    private String say(String key) {
        return "<span class=\"say\">" + Html.escape(messages.get(key)) + " </span>";
    }

    private static boolean isProse(Node node) {
        return node instanceof Leaf leaf && leaf.kind() == ValueKind.PROSE;
    }

    private ProseHtml changedProse(Redline node) {
        return ProseRedline.between(
                prose.convert(node.formerValue().orElse("")),
                prose.convert(node.value().orElse("")));
    }

    /** A leaf as it is printed where nothing happened to it. */
    String plain(Node node) {
        Leaf leaf = (Leaf) node;
        return switch (leaf.kind()) {
            case PROSE -> prose(prose.convert(leaf.value()));
            case REFERENCE -> reference(leaf.value());
            default -> Html.escape(format.of(leaf));
        };
    }

    /**
     * A single paragraph stands in its line, and needs an element only for what is in it, or to keep its own direction; more than that
     * stands as a block.
     */
    private String prose(ProseHtml html) {
        return html.inline()
                .map(line -> line.contains("<") || messages.direction().equals("rtl")
                        ? "<span class=\"prose\">" + line + "</span>"
                        : line)
                .orElseGet(() -> "<div class=\"prose\">" + html.html() + "</div>");
    }

    /** The thing at an address, present or former. */
    Optional<Redline> entity(String address) {
        return workflow.entity(address);
    }

    /** A link to what an address names: an entity, or an entity and the field of it that is meant. */
    String reference(String address) {
        return workflow.entity(address).map(this::link).orElseGet(() -> field(address)
                .orElseGet(() -> Html.escape(gone(address))));
    }

    private Optional<String> field(String address) {
        return workflow.node(address).map(node -> {
            String label = Html.escape(messages.label(node.node()));
            return owner(address)
                    .map(entity -> link(entity) + Html.escape(messages.get("text.colon")) + " " + label)
                    .orElse(label);
        });
    }

    private Optional<Redline> owner(String address) {
        return Address.of(address).above().map(Address::toString).flatMap(workflow::entityAt);
    }

    /** What is in neither edition any more can only be named: {@code requirement R-014}. */
    private static String gone(String address) {
        Address parts = Address.of(address);
        return parts.kind().isEmpty()
                ? IdWords.lower(address)
                : IdWords.lower(parts.kind()) + " " + IdWords.of(parts.id() + parts.rest());
    }

    /** What a node is called in the reader's language. */
    String label(Redline node) {
        return messages.label(node.node());
    }

    /** A link to an entity by what it is called; by another name, its title says what that is. */
    String link(Redline entity) {
        return link(entity, entity.title());
    }

    String link(Redline entity, String name) {
        String title = name.equals(entity.title()) ? "" : " title=\"" + Html.escape(entity.title()) + "\"";
        return "<a href=\"" + Html.escape(links.to(entity.path())) + "\"" + title + ">" + Html.escape(name) + "</a>";
    }

    /** A value that stands in a sentence: prose of several paragraphs as its author wrote it, on one line. */
    String inline(Leaf leaf) {
        return leaf.kind() == ValueKind.PROSE
                ? prose.convert(leaf.value())
                        .inline()
                        .orElseGet(() -> Html.escape(leaf.value().strip().replaceAll("\\s+", " ")))
                : plain(leaf);
    }
}
