package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import io.github.workprint.meaning.ChangeItem;
import io.github.workprint.meaning.ClassReason;
import io.github.workprint.meaning.Task;
import io.github.workprint.meaning.table.ChangeClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What happened to one thing: an item of a change log, as people count them. What only its wording says otherwise is an item of its own.
 *
 * @param matters at least one
 */
public record Bundle(List<ChangeItem> matters) {
    private record Key(String thing, boolean editorial) {}

    public Bundle {
        matters = List.copyOf(matters);
    }

    /** In the order of the first of each. */
    static List<Bundle> of(List<ChangeItem> matters) {
        Map<Key, List<ChangeItem>> bundles = new LinkedHashMap<>();
        for (ChangeItem matter : matters) {
            String thing = matter.cause().map(cause -> cause.entity().path()).orElse("");
            Key key = new Key(thing, matter.rated() == ChangeClass.EDITORIAL);
            bundles.computeIfAbsent(key, first -> new ArrayList<>()).add(matter);
        }
        return bundles.values().stream().map(Bundle::new).toList();
    }

    /** That part of it that a role is told. */
    Bundle of(Redline role) {
        return new Bundle(
                matters.stream().filter(matter -> matter.concerns(role)).toList());
    }

    /** The strongest class of what happened. */
    public ChangeClass rated() {
        return matters.stream()
                .map(ChangeItem::rated)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The roles that must do something about any of it. */
    public List<Redline> acts() {
        return matters.stream()
                .flatMap(matter -> matter.acts().stream())
                .distinct()
                .toList();
    }

    /** The roles that are told beside them. */
    public List<Redline> knows() {
        List<Redline> acts = acts();
        return matters.stream()
                .flatMap(matter -> matter.knows().stream())
                .filter(role -> !acts.contains(role))
                .distinct()
                .toList();
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

    /** What a role does about it. */
    public List<Task> tasks(Redline role) {
        return matters.stream()
                .flatMap(matter -> matter.tasks(role).stream())
                .distinct()
                .toList();
    }

    public boolean asks(Redline role) {
        return matters.stream().anyMatch(matter -> matter.asks(role));
    }

    public boolean concerns(Redline role) {
        return matters.stream().anyMatch(matter -> matter.concerns(role));
    }
}
