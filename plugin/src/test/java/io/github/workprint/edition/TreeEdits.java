package io.github.workprint.edition;

import io.github.workprint.edition.Branch.Form;
import io.github.workprint.spec.language.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Edits an edition's tree. */
public final class TreeEdits {
    private TreeEdits() {}

    public static List<Leaf> leaves(Branch branch) {
        List<Leaf> leaves = new ArrayList<>();
        for (Node child : branch.children()) {
            if (child instanceof Leaf leaf) {
                leaves.add(leaf);
            } else {
                leaves.addAll(leaves((Branch) child));
            }
        }
        return leaves;
    }

    /** The tree with the node replaced, or taken out where the replacement is none. */
    public static Branch replace(Branch root, Node target, Function<Node, Optional<Node>> replacement) {
        List<Node> children = new ArrayList<>();
        for (Node child : root.children()) {
            if (child == target) {
                replacement.apply(child).ifPresent(children::add);
            } else if (child instanceof Branch branch
                    && (target.path().startsWith(branch.path()) || holds(branch, target))) {
                children.add(replace(branch, target, replacement));
            } else {
                children.add(child);
            }
        }
        return root.with(children);
    }

    /** The tree with each of these nodes replaced, or taken out where the replacement is none: all in one pass. */
    public static Branch replaceAll(
            Branch root, List<? extends Node> targets, Function<Node, Optional<Node>> replacement) {
        Set<Node> exactly = Collections.newSetFromMap(new IdentityHashMap<>());
        exactly.addAll(targets);
        return replaceAll(root, exactly, replacement);
    }

    private static Branch replaceAll(Branch root, Set<Node> targets, Function<Node, Optional<Node>> replacement) {
        List<Node> children = new ArrayList<>();
        for (Node child : root.children()) {
            if (targets.contains(child)) {
                replacement.apply(child).ifPresent(children::add);
            } else {
                children.add(child instanceof Branch branch ? replaceAll(branch, targets, replacement) : child);
            }
        }
        return root.with(children);
    }

    private static boolean holds(Branch branch, Node target) {
        return branch.children().stream()
                .anyMatch(child -> child == target || (child instanceof Branch deeper && holds(deeper, target)));
    }

    /** The same leaf with another value of its kind. */
    public static Leaf changed(Leaf leaf) {
        String value = otherValue(leaf);
        boolean item = leaf.path().endsWith("/" + leaf.key()) && leaf.kind() != ValueKind.PROSE && isItem(leaf);
        String key = item ? value.substring(value.lastIndexOf('/') + 1) : leaf.key();
        String path = item
                ? leaf.path().substring(0, leaf.path().length() - leaf.key().length()) + key
                : leaf.path();
        return new Leaf(key, path, leaf.label(), leaf.audience(), leaf.group(), leaf.kind(), value, leaf.via());
    }

    /** Items of sets are known by their value. */
    private static boolean isItem(Leaf leaf) {
        return leaf.kind() == ValueKind.REFERENCE
                ? leaf.value().endsWith("/" + leaf.key()) || leaf.value().equals(leaf.key())
                : leaf.value().equals(leaf.key());
    }

    private static String otherValue(Leaf leaf) {
        String value = leaf.value();
        return switch (leaf.kind()) {
            case TEXT, PHRASE -> value + " x";
            case PROSE -> value + " Changed.";
            case TERM -> value.equals("open") ? "passed" : "open";
            case REFERENCE -> value.substring(0, value.indexOf('/') + 1) + "somewhere-else";
            case QUANTITY, WORK -> {
                int blank = value.indexOf(' ');
                yield new BigDecimal(value.substring(0, blank)).add(BigDecimal.ONE) + value.substring(blank);
            }
            case NUMBER -> String.valueOf(Integer.parseInt(value) + 1);
            case RATE -> value.equals("50") ? "25" : "50";
            case RASTER -> value.equals("720x576") ? "720x486" : "720x576";
            case TIMECODE -> value.equals("01:00:00:00") ? "02:00:00:00" : "01:00:00:00";
            case DATE -> LocalDate.parse(value).plusDays(1).toString();
            case DATES -> "2020-01-01/2020-01-02";
            case VERSION -> "9.9.9";
            case SERIES -> "2020-01-01 1 TB";
            case FLAG -> String.valueOf(!Boolean.parseBoolean(value));
            case READERS, RECORD, ENTITIES -> throw new IllegalStateException("no leaf: " + leaf);
        };
    }

    public static List<Branch> entities(Branch root) {
        List<Branch> entities = new ArrayList<>();
        for (Node child : root.children()) {
            if (child instanceof Branch branch) {
                if (branch.form() == Form.ENTITY) {
                    entities.add(branch);
                }
                entities.addAll(entities(branch));
            }
        }
        return entities;
    }
}
