package io.github.workprint.meaning;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Leaf;
import io.github.workprint.meaning.table.EditKind;
import io.github.workprint.meaning.table.StrictDirection;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.value.Magnitude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells which edits a marked node may be called, the most telling first. */
final class EditKinds {
    /** So many times the difference is less than what it was. */
    private static final int SLIGHT = 10;

    private static final Pattern BETWEEN_ITEMS = Pattern.compile("[,;]\\s+|\\s+(?:or|and)\\s+");

    private EditKinds() {}

    /**
     * @param mark what was done; of a node that has another parent and another name one of the two
     * @param item whether the node is an item of a list
     * @param better which way its field asks more
     */
    static List<EditKind> of(Mark mark, Redline node, boolean item, StrictDirection better) {
        return switch (mark) {
            case ADDED -> List.of(EditKind.ADDED, item ? EditKind.WIDENED : EditKind.NARROWED);
            case REMOVED -> List.of(EditKind.REMOVED, item ? EditKind.NARROWED : EditKind.WIDENED);
            case MOVED -> List.of(EditKind.MOVED);
            case RENAMED -> List.of(EditKind.RENAMED);
            case CHANGED -> changed(node, better);
            case SAME -> throw new IllegalArgumentException(node.path() + " did not change");
        };
    }

    private static List<EditKind> changed(Redline node, StrictDirection better) {
        if (better.way() == StrictDirection.Way.LIST) {
            return listed(
                    items(node.formerValue().orElse("")), items(node.value().orElse("")));
        }
        int direction = direction(node, better);
        if (direction == 0) {
            return List.of(EditKind.CHANGED);
        }
        boolean up = direction > 0;
        if (((Leaf) node.node()).kind() == ValueKind.DATE) {
            return List.of(up ? EditKind.LATER : EditKind.EARLIER, EditKind.CHANGED);
        }
        EditKind plain = up ? EditKind.HIGHER : EditKind.LOWER;
        if (better.way() == StrictDirection.Way.NONE) {
            return List.of(plain, EditKind.CHANGED);
        }
        boolean more = up == (better.way() == StrictDirection.Way.HIGHER);
        return more
                ? List.of(EditKind.TIGHTER, EditKind.NARROWED, plain, EditKind.CHANGED)
                : List.of(EditKind.LOOSER, EditKind.WIDENED, plain, EditKind.CHANGED);
    }

    private static List<EditKind> listed(Set<String> was, Set<String> now) {
        if (was.equals(now)) {
            return List.of(EditKind.CHANGED);
        }
        return now.containsAll(was)
                ? List.of(EditKind.WIDENED, EditKind.CHANGED)
                : was.containsAll(now) ? List.of(EditKind.NARROWED, EditKind.CHANGED) : List.of(EditKind.CHANGED);
    }

    /** What a text lists: {@code LTO-8, LTO-9 or SSD}. */
    private static Set<String> items(String text) {
        return Arrays.stream(BETWEEN_ITEMS.split(text))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Above 0 where the present value is higher or later; 0 where the two cannot be compared. */
    static int direction(Redline node, StrictDirection better) {
        if (node.mark() != Mark.CHANGED || !node.isLeaf()) {
            return 0;
        }
        String was = node.formerValue().orElse("");
        String now = node.value().orElse("");
        return switch (((Leaf) node.node()).kind()) {
            case QUANTITY, WORK -> change(node);
            case NUMBER -> new BigDecimal(now).compareTo(new BigDecimal(was));
            case DATE -> LocalDate.parse(now).compareTo(LocalDate.parse(was));
            case TERM -> onScale(was, now, better.scale());
            default -> 0;
        };
    }

    private static int onScale(String was, String now, List<String> scale) {
        return scale.contains(was) && scale.contains(now) ? scale.indexOf(now) - scale.indexOf(was) : 0;
    }

    /** Above 0 where a quantity is more than it was; 0 where it is another kind of thing. */
    private static int change(Redline node) {
        return former(node)
                .flatMap(was -> present(node).map(now -> now.compare(was)))
                .orElse(OptionalInt.empty())
                .orElse(0);
    }

    private static Optional<Magnitude> former(Redline node) {
        return node.formerValue().flatMap(((Leaf) node.node()).kind()::magnitude);
    }

    private static Optional<Magnitude> present(Redline node) {
        return node.value().flatMap(((Leaf) node.node()).kind()::magnitude);
    }

    /** Whether a quantity changed by less than a tenth of what it was. */
    static boolean isSlight(Redline node) {
        return node.isLeaf()
                && former(node)
                        .flatMap(was -> present(node).map(now -> now.isNear(was, SLIGHT)))
                        .orElse(false);
    }
}
