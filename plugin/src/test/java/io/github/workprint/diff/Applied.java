package io.github.workprint.diff;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Branch.Form;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.spec.language.ValueKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Applies the marks of a redline to one of its editions: what is marked is taken from the other edition, and everything else from
 * this one, items without a mark in the order that they have here. Comes out as text that is the same for equal trees.
 */
final class Applied {
    private final boolean forward;
    /** Address here to address there, of what is marked as renamed. */
    private final Map<String, String> renamed = new HashMap<>();

    private Applied(boolean forward) {
        this.forward = forward;
    }

    /** The earlier edition with the changes made. */
    static String toTheEarlier(Redline redline) {
        return new Applied(true).root(redline);
    }

    /** The later edition with the changes undone. */
    static String toTheLater(Redline redline) {
        return new Applied(false).root(redline);
    }

    private String root(Redline redline) {
        redline.walk()
                .filter(node -> node.mark() == Mark.RENAMED)
                .forEach(node -> renamed.put(
                        here(node).orElseThrow().path(),
                        there(node).orElseThrow().path()));
        return branch(redline);
    }

    private Optional<Node> here(Redline node) {
        return forward ? node.was() : node.now();
    }

    private Optional<Node> there(Redline node) {
        return forward ? node.now() : node.was();
    }

    private String text(Redline node) {
        if (here(node).isEmpty() || there(node).isEmpty()) {
            return plain(node.node());
        }
        if (node.mark() == Mark.CHANGED) {
            return plain(there(node).orElseThrow());
        }
        return node.isLeaf() ? leaf((Leaf) here(node).orElseThrow(), this::translated) : branch(node);
    }

    private String translated(String address) {
        int field = address.indexOf('/', address.indexOf('/') + 1);
        String entity = field < 0 ? address : address.substring(0, field);
        return renamed.getOrDefault(entity, entity) + address.substring(entity.length());
    }

    private String branch(Redline node) {
        Branch here = (Branch) here(node).orElseThrow();
        Branch there = (Branch) there(node).orElseThrow();
        String key = node.mark() == Mark.RENAMED ? there.key() : here.key();
        List<String> texts = here.form() == Form.SEQUENCE
                ? inOrder(node, here, there)
                : node.children().stream()
                        .filter(child -> there(child).isPresent() && standsHereThen(child))
                        .map(child -> keyed(
                                here.form(),
                                child.mark() == Mark.RENAMED
                                        ? there(child)
                                        : here(child).or(() -> there(child)),
                                text(child)))
                        .toList();
        return print(here.form(), key, texts);
    }

    /** What went to another parent stands where it came, or, undone, where it left. */
    private boolean standsHereThen(Redline child) {
        return forward || !child.hasComeOver();
    }

    private static String keyed(Form form, Optional<Node> node, String text) {
        boolean field = form == Form.RECORD || form == Form.ENTITY;
        return (field ? node.orElseThrow().key() + "=" : "") + text;
    }

    /** Unmarked items follow each other as here; those that are marked take the places that they have there. */
    private List<String> inOrder(Redline node, Branch here, Branch there) {
        IdentityHashMap<Node, Redline> places = new IdentityHashMap<>();
        IdentityHashMap<Node, Redline> marked = new IdentityHashMap<>();
        for (Redline child : node.children()) {
            boolean stays = here(child).isPresent() && there(child).isPresent() && child.mark() != Mark.MOVED;
            if (stays) {
                places.put(here(child).orElseThrow(), child);
            } else {
                there(child).ifPresent(item -> marked.put(item, child));
            }
        }
        List<Redline> staying = here.children().stream()
                .map(places::get)
                .filter(Objects::nonNull)
                .toList();
        List<String> texts = new ArrayList<>();
        int next = 0;
        for (Node item : there.children()) {
            Redline moved = marked.get(item);
            if (moved != null) {
                texts.add(text(moved));
            } else if (next < staying.size()) {
                texts.add(text(staying.get(next++)));
            }
        }
        staying.subList(next, staying.size()).forEach(left -> texts.add(text(left)));
        return texts;
    }

    /** A tree as text, with nothing applied. */
    static String plain(Node node) {
        if (node instanceof Leaf leaf) {
            return leaf(leaf, UnaryOperator.identity());
        }
        Branch branch = (Branch) node;
        return print(
                branch.form(),
                branch.key(),
                branch.children().stream()
                        .map(child -> keyed(branch.form(), Optional.of(child), plain(child)))
                        .toList());
    }

    private static String leaf(Leaf leaf, UnaryOperator<String> references) {
        return leaf.kind() == ValueKind.REFERENCE ? references.apply(leaf.value()) : Spelling.free(leaf, references);
    }

    private static String print(Form form, String key, List<String> texts) {
        String head = form == Form.ENTITY ? key : form.name();
        return head + " "
                + (form == Form.SEQUENCE ? texts.stream() : texts.stream().sorted())
                        .collect(Collectors.joining("\n", "{", "}"));
    }
}
