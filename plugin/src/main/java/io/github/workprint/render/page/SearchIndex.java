package io.github.workprint.render.page;

import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Leaf;
import io.github.workprint.json.DataScript;
import io.github.workprint.messages.Messages;
import io.github.workprint.messages.ValueFormat;
import io.github.workprint.view.Document;
import io.github.workprint.view.VersionView;
import io.github.workprint.view.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What can be searched for in a version: its documents, as far as their types are searched, and every entity that it has, by name and by text. */
final class SearchIndex {
    private final Workflow workflow;
    private final Messages messages;
    private final ValueFormat format;
    private final EntityLinks links;
    private final List<List<String>> entries = new ArrayList<>();

    private SearchIndex(Workflow workflow, Messages messages) {
        this.workflow = workflow;
        this.messages = messages;
        this.format = new ValueFormat(messages);
        this.links = EntityLinks.on("", "", workflow.pages());
    }

    /** A script that gives the index to {@code search.js}: for each entry its title, its kind, its address and its text. */
    static String script(VersionView version, Messages messages) {
        SearchIndex index = new SearchIndex(version.workflow(), messages);
        version.documents().forEach(index::document);
        index.entities(version.workflow().root());
        return DataScript.of("workprintIndex", json -> {
            json.writeStartArray();
            for (List<String> entry : index.entries) {
                json.writeStartArray();
                entry.forEach(json::writeString);
                json.writeEndArray();
            }
            json.writeEndArray();
        });
    }

    private void document(Document document) {
        if (document.type().isSearched()) {
            String type = messages.get("document." + document.type().word());
            entries.add(List.of(
                    document.subject().map(Redline::title).orElse(type),
                    document.subject().isPresent() ? type : messages.get("search.document"),
                    document.file() + ".html",
                    ""));
        }
    }

    private void entities(Redline node) {
        if (node.isEntity() && node.isPresent()) {
            entries.add(List.of(node.title(), messages.label(node.node()), links.to(node.path()), text(node)));
        }
        node.children().forEach(this::entities);
    }

    /** The values of an entity itself; entities in it have entries of their own. */
    private String text(Redline node) {
        return node.children().stream()
                .filter(child -> !child.isEntity())
                .filter(Redline::isPresent)
                .map(child -> child.now().orElseThrow() instanceof Leaf leaf ? value(leaf) : text(child))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    private String value(Leaf leaf) {
        return switch (leaf.kind()) {
            case REFERENCE -> workflow.entity(leaf.value()).map(Redline::title).orElse("");
            case PROSE -> leaf.value();
            default -> format.of(leaf);
        };
    }
}
