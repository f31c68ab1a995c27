package io.github.workprint.editor;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.plan.format.LibraryFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What holds at a place of a version, and where it came from when nobody wrote it there, in Markdown. */
final class EffectiveValues {
    private static final String PLANNED = "/planned/";
    /** More than these hide what one looks for. */
    private static final int MOST = 12;

    private EffectiveValues() {}

    /** The value of a field; of a thing, what it takes from elsewhere and what is planned for it. */
    static String of(Node node) {
        if (node instanceof Leaf leaf) {
            return "\n\nIn force here: **" + leaf.value() + "**" + origin(leaf);
        }
        List<Leaf> leaves = new ArrayList<>();
        collect((Branch) node, leaves);
        StringBuilder lines = new StringBuilder();
        leaves.stream().limit(MOST).forEach(leaf -> lines.append("\n- ")
                .append(leaf.label())
                .append(": **")
                .append(leaf.value())
                .append("**")
                .append(origin(leaf)));
        int more = leaves.size() - MOST;
        return leaves.isEmpty()
                ? ""
                : "\n\nNot written here, and in force:\n" + lines + (more > 0 ? "\n- and " + more + " more" : "");
    }

    /** Those that nobody wrote there; what is in a thing that stands in this one is told there. */
    private static void collect(Branch branch, List<Leaf> leaves) {
        for (Node child : branch.children()) {
            if (child instanceof Leaf leaf) {
                if (leaf.via().isPresent() || leaf.path().contains(PLANNED)) {
                    leaves.add(leaf);
                }
            } else if (child instanceof Branch deeper && deeper.form() == Branch.Form.RECORD) {
                collect(deeper, leaves);
            }
        }
    }

    private static String origin(Leaf leaf) {
        return leaf.via()
                .map(via -> ", from `" + via + "`")
                .orElse(leaf.path().contains(PLANNED) ? ", computed by the plan" : ", as written");
    }

    /** A row of the format library. */
    static String of(LibraryFormat row) {
        return "**" + row.id() + "**: " + row.codec() + (row.profile().isEmpty() ? "" : " " + row.profile())
                + Optional.ofNullable(row.raster()).map(raster -> ", " + raster).orElse("")
                + Optional.ofNullable(row.rate())
                        .map(rate -> ", " + rate + " fps")
                        .orElse("")
                + ", " + row.megabits().toPlainString() + " Mbit/s (" + row.basis() + ")"
                + (row.note().isEmpty() ? "" : "\n\n" + row.note()) + "\n\nSource: " + row.source();
    }
}
