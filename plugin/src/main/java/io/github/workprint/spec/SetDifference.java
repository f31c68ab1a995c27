package io.github.workprint.spec;

import io.github.workprint.spec.delivery.RequirementSet;
import io.github.workprint.spec.value.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * What one version of a requirement set asks otherwise than another.
 *
 * @param added ids of items
 * @param removed ids of items
 * @param changed what of an item is another value, as {@code r-014 value 10-bit (was 8-bit)}
 */
public record SetDifference(List<String> added, List<String> removed, List<String> changed) {
    private static final String ITEM = "requirement";
    private static final int MOST = 6;

    public static SetDifference between(RequirementSet before, RequirementSet after) {
        SortedMap<String, SortedMap<String, String>> was = Content.of(before).entities();
        SortedMap<String, SortedMap<String, String>> is = Content.of(after).entities();
        List<String> added = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        TreeSet<String> items = new TreeSet<>(was.keySet());
        items.addAll(is.keySet());
        items.removeIf(address -> !Address.of(address).isOf(ITEM));
        for (String address : items) {
            String id = Address.of(address).id();
            if (!was.containsKey(address)) {
                added.add(id);
            } else if (!is.containsKey(address)) {
                removed.add(id);
            } else {
                fields(id, was.get(address), is.get(address), changed);
            }
        }
        return new SetDifference(List.copyOf(added), List.copyOf(removed), List.copyOf(changed));
    }

    private static void fields(
            String id, SortedMap<String, String> was, SortedMap<String, String> is, List<String> changed) {
        TreeSet<String> fields = new TreeSet<>(was.keySet());
        fields.addAll(is.keySet());
        fields.stream()
                .filter(field -> !Objects.equals(was.get(field), is.get(field)))
                .forEach(field -> changed.add(id + " " + field.replace('/', ' ') + ": " + said(is.get(field)) + ", was "
                        + said(was.get(field))));
    }

    private static String said(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "nothing" : "'" + value + "'";
    }

    /** Whether both ask the same. */
    public boolean isNone() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    /** In one sentence, without a full stop; the first of each kind, and how many there are. */
    public String words() {
        List<String> parts = new ArrayList<>();
        part("new: ", added, parts);
        part("gone: ", removed, parts);
        part("", changed, parts);
        return parts.isEmpty() ? "no item differs" : String.join("; ", parts);
    }

    private static void part(String lead, List<String> all, List<String> parts) {
        if (!all.isEmpty()) {
            parts.add(lead
                    + String.join(
                            lead.isEmpty() ? "; " : ", ",
                            all.stream().limit(MOST).toList())
                    + (all.size() > MOST ? " and " + (all.size() - MOST) + " more" : ""));
        }
    }
}
