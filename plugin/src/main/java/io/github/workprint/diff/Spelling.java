package io.github.workprint.diff;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Branch.Form;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.value.Magnitude;
import io.github.workprint.spec.value.Phrase;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Rate;
import io.github.workprint.spec.value.Units;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the spelling out of values: what is left is the same for all ways of saying one thing. */
final class Spelling {
    /** What stands between the parts of a phrase: {@code 3840×2160 ARRIRAW @ 2400 Mbit/s × 1 h/d; as stated}. */
    private static final Pattern BETWEEN_AMOUNTS = Pattern.compile(" × | @ | \\+ |[()]|" + Phrase.BETWEEN);

    private Spelling() {}

    /**
     * What a node says, whatever it is called and wherever it stands; the order of fields and of sets left out.
     *
     * @param references what an address of the node's edition is to be compared as
     */
    static String free(Node node, UnaryOperator<String> references) {
        if (node instanceof Leaf leaf) {
            return switch (leaf.kind()) {
                case REFERENCE -> references.apply(leaf.value());
                case QUANTITY, WORK -> magnitude(leaf).map(Magnitude::toString).orElse(leaf.value());
                case PHRASE -> phrase(leaf.value());
                default -> leaf.value();
            };
        }
        Branch branch = (Branch) node;
        List<String> parts = branch.children().stream()
                .map(child ->
                        bounded(branch.form() == Form.RECORD ? child.key() : "") + bounded(free(child, references)))
                .toList();
        return branch.form()
                + (branch.form() == Form.SEQUENCE
                                ? parts.stream()
                                : parts.stream().sorted())
                        .collect(Collectors.joining());
    }

    /** Amounts that a figure was reckoned from are as much as they are; words are words. */
    private static String phrase(String words) {
        return Arrays.stream(BETWEEN_AMOUNTS.split(words, -1))
                .map(part -> Units.read(part, "")
                        .map(amount -> magnitude(amount).toString())
                        .orElse(part))
                .collect(Collectors.joining("|"));
    }

    /** So many things in a time are always a pace of work. */
    private static Magnitude magnitude(Quantity amount) {
        boolean pace = Units.measure(amount.unit()).orElse("").startsWith("count/");
        return pace ? Magnitude.ofWork(amount) : Magnitude.of(amount);
    }

    /** With its length before it, so that no two lists of texts come out as one. */
    private static String bounded(String text) {
        return text.length() + ":" + text;
    }

    /** How much a quantity is; empty for a leaf that is none. */
    static Optional<Magnitude> magnitude(Leaf leaf) {
        return leaf.kind().magnitude(leaf.value());
    }

    /** The frame rate that a branch gives for what is in it. */
    static Optional<Rate> rate(Branch branch) {
        return branch.children().stream()
                .filter(child -> child instanceof Leaf leaf && leaf.kind() == ValueKind.RATE)
                .findFirst()
                .flatMap(leaf -> Rate.of(((Leaf) leaf).value()));
    }
}
