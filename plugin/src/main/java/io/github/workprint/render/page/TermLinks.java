package io.github.workprint.render.page;

import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Leaf;
import io.github.workprint.render.prose.Prose;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.value.Address;
import io.github.workprint.view.Glossary;
import io.github.workprint.view.Workflow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links the words of the glossary where the prose of an entity uses them first. Links, code, headings and what was deleted stay as
 * they are; marks stay where they are, since only text between tags is touched.
 */
final class TermLinks {
    private static final Pattern TAG = Pattern.compile("<(/?)(\\w+)(?:[^>\"]|\"[^\"]*\")*>");
    private static final Set<String> SILENT =
            Set.of("a", "code", "pre", "kbd", "del", "h2", "h3", "h4", "h5", "h6", "dt");
    private static final int SHOWN = 160;

    private final Workflow workflow;
    private final Glossary glossary;
    private final EntityLinks links;
    private final Prose prose;
    /** By the address of an entity: of each term that its prose uses, the leaf that uses it first. */
    private final Map<String, Map<Redline, String>> first = new HashMap<>();

    TermLinks(Workflow workflow, EntityLinks links, Prose prose) {
        this.workflow = workflow;
        this.glossary = Glossary.of(workflow);
        this.links = links;
        this.prose = prose;
    }

    /** @param html what a leaf of prose says, with its marks or without */
    String in(Redline leaf, String html) {
        String owner = owner(leaf.path());
        Map<Redline, String> firsts = first.computeIfAbsent(owner, this::firsts);
        Set<Redline> told = new HashSet<>();
        return linked(
                html,
                term -> !term.path().equals(owner)
                        && leaf.path().equals(firsts.getOrDefault(term, leaf.path()))
                        && told.add(term));
    }

    private Map<Redline, String> firsts(String owner) {
        Map<Redline, String> firsts = new HashMap<>();
        workflow.node(owner).stream()
                .flatMap(Redline::walk)
                .filter(node -> node.isPresent() && node.node() instanceof Leaf leaf && leaf.kind() == ValueKind.PROSE)
                .filter(node -> owner(node.path()).equals(owner))
                .forEach(node -> linked(
                        prose.convert(node.value().orElse("")).html(),
                        term -> firsts.putIfAbsent(term, node.path()) == null));
        return firsts;
    }

    /** The address of the entity that a node stands in, or of the part of the workflow. */
    private String owner(String path) {
        Address address = Address.of(path);
        return address.above()
                .map(Address::toString)
                .filter(above -> workflow.entityAt(above).isPresent())
                .map(above -> address.entity())
                .orElse(address.kind().isEmpty() ? path : address.kind());
    }

    private String linked(String html, Predicate<Redline> wanted) {
        StringBuilder out = new StringBuilder();
        int silent = 0;
        int at = 0;
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            text(html.substring(at, tag.start()), silent == 0 ? wanted : term -> false, out);
            out.append(tag.group());
            if (SILENT.contains(tag.group(2))) {
                silent += tag.group(1).isEmpty() ? 1 : -1;
            }
            at = tag.end();
        }
        text(html.substring(at), wanted, out);
        return out.toString();
    }

    private void text(String text, Predicate<Redline> wanted, StringBuilder out) {
        int at = 0;
        for (Glossary.Use use : glossary.in(text)) {
            if (wanted.test(use.term())) {
                out.append(text, at, use.from()).append(link(use.term(), text.substring(use.from(), use.to())));
                at = use.to();
            }
        }
        out.append(text, at, text.length());
    }

    private String link(Redline term, String words) {
        String meaning =
                term.child("text").flatMap(Redline::value).map(this::plain).orElse(term.title());
        return "<a class=\"term\" href=\"" + Html.escape(links.to(term.path())) + "\" title=\"" + meaning + "\">"
                + words + "</a>";
    }

    /** The words of a meaning, escaped as they stand in its HTML, and not too many of them. */
    private String plain(String asciidoc) {
        String words = TAG.matcher(prose.convert(asciidoc).html())
                .replaceAll(" ")
                .strip()
                .replaceAll("\\s+", " ")
                .replace("\"", "&quot;");
        int end = words.length() <= SHOWN ? words.length() : words.lastIndexOf(' ', SHOWN);
        return end == words.length() ? words : words.substring(0, Math.max(end, 0)) + " …";
    }
}
