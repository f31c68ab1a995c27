package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import io.github.workprint.meaning.ChangeItem;
import io.github.workprint.meaning.ClassReason;
import io.github.workprint.meaning.table.ChangeClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed about one thing, in one class and for one circle of readers: an item of a change log, as people count them.
 *
 * @param matters at least one; all have the class and the readers of the first
 */
public record Bundle(List<ChangeItem> matters) {
    private record Key(String thing, ChangeClass rated, List<Redline> acts, List<Redline> knows) {}

    public Bundle {
        matters = List.copyOf(matters);
    }

    /** In the order of the first of each. */
    static List<Bundle> of(List<ChangeItem> matters) {
        Map<Key, List<ChangeItem>> bundles = new LinkedHashMap<>();
        for (ChangeItem matter : matters) {
            String thing = matter.cause().map(cause -> cause.entity().path()).orElse("");
            Key key = new Key(thing, matter.rated(), matter.acts(), matter.knows());
            bundles.computeIfAbsent(key, first -> new ArrayList<>()).add(matter);
        }
        return bundles.values().stream().map(Bundle::new).toList();
    }

    private ChangeItem first() {
        return matters.get(0);
    }

    public ChangeClass rated() {
        return first().rated();
    }

    public List<Redline> acts() {
        return first().acts();
    }

    public List<Redline> knows() {
        return first().knows();
    }

    /** The requests that speak of any of it. */
    public List<Redline> notes() {
        return matters.stream()
                .flatMap(matter -> matter.notes().stream())
                .distinct()
                .toList();
    }

    public List<ClassReason> basis() {
        return matters.stream()
                .flatMap(matter -> matter.basis().stream())
                .distinct()
                .toList();
    }

    public boolean asks(Redline role) {
        return first().asks(role);
    }

    public boolean concerns(Redline role) {
        return first().concerns(role);
    }
}
