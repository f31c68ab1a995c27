package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A deliverable's requirements as items to tick, under the headings that they give themselves. */
public record Checklist(Redline deliverable, List<Group> groups) {

    /** @param name the heading; empty for items that give none */
    public record Group(String name, List<Redline> items) {}

    public static Checklist of(Redline deliverable) {
        Map<String, List<Redline>> items = new LinkedHashMap<>();
        for (Redline item : deliverable.all("requires")) {
            String group = item.child("group")
                    .flatMap(name -> name.value().or(name::formerValue))
                    .orElse("");
            items.computeIfAbsent(group, name -> new java.util.ArrayList<>()).add(item);
        }
        return new Checklist(
                deliverable,
                items.entrySet().stream()
                        .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
                        .toList());
    }

    /** How many items are to be ticked. */
    public long size() {
        return groups.stream()
                .flatMap(group -> group.items().stream())
                .filter(Redline::isPresent)
                .count();
    }
}
