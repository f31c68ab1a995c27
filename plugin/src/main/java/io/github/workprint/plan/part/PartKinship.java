package io.github.workprint.plan.part;

import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.part.Part;
import io.github.workprint.spec.value.Address;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which parts come from which: the 60 seconds for Norway {@code of: [sixty, norway]} is of a length and of a market, and an episode of
 * its block.
 *
 * @param lines id of a part to itself and those that it comes from, near ones first
 * @param kinds id of a part to the kinds of those that it comes from or that come from it
 */
public record PartKinship(Map<String, List<Part>> lines, Map<String, Set<String>> kinds) {
    /** Where there are no parts. */
    public static final PartKinship NONE = new PartKinship(Map.of(), Map.of());

    public PartKinship {
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
        kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
    }

    public static PartKinship of(Spec spec, Addresses addresses) {
        Map<String, List<Part>> lines = new LinkedHashMap<>();
        for (Part part : spec.parts().values()) {
            lines.put(part.id(), line(part, spec, addresses));
        }
        Map<String, Set<String>> kinds = new LinkedHashMap<>();
        lines.values().forEach(line -> {
            Part part = line.get(0);
            for (Part from : line.subList(1, line.size())) {
                kinds.computeIfAbsent(part.id(), id -> new LinkedHashSet<>()).add(String.valueOf(from.kind()));
                kinds.computeIfAbsent(from.id(), id -> new LinkedHashSet<>()).add(String.valueOf(part.kind()));
            }
        });
        return new PartKinship(lines, kinds);
    }

    private static List<Part> line(Part part, Spec spec, Addresses addresses) {
        List<Part> line = new ArrayList<>();
        Deque<Part> open = new ArrayDeque<>(List.of(part));
        while (!open.isEmpty()) {
            Part next = open.remove();
            if (!line.contains(next)) {
                line.add(next);
                addresses.all(next.of(), "part").stream()
                        .flatMap(address -> Stream.ofNullable(
                                spec.parts().get(Address.of(address).id())))
                        .forEach(open::add);
            }
        }
        return List.copyOf(line);
    }

    /** The part and those that it comes from, near ones first. */
    public List<Part> line(Part part) {
        return lines.getOrDefault(part.id(), List.of(part));
    }

    /**
     * A day of a part; where it has none, that of those that it comes from.
     *
     * @param word {@code lock}, {@code delivery} or {@code transmission}
     */
    public Optional<LocalDate> dated(Part part, String word) {
        return line(part).stream()
                .map(Part::dates)
                .filter(Objects::nonNull)
                .flatMap(dates -> Stream.ofNullable(
                        switch (word) {
                            case "lock" -> dates.lock();
                            case "delivery" -> dates.delivery();
                            default -> dates.transmission();
                        }))
                .findFirst();
    }

    /**
     * Whether what is for one goes with what is for the other: a part with itself, and with those of another kind that it is of, or that
     * are of it. Where it is related to none of that kind, it goes with all of them.
     */
    boolean goTogether(Part one, Part other) {
        if (Objects.equals(one.kind(), other.kind())) {
            return one.id().equals(other.id());
        }
        boolean related = kinds.getOrDefault(one.id(), Set.of()).contains(String.valueOf(other.kind()))
                || kinds.getOrDefault(other.id(), Set.of()).contains(String.valueOf(one.kind()));
        return !related || isFrom(one, other) || isFrom(other, one);
    }

    private boolean isFrom(Part part, Part origin) {
        return has(line(part), origin);
    }

    private static boolean has(Collection<Part> parts, Part sought) {
        return parts.stream().anyMatch(part -> part.id().equals(sought.id()));
    }
}
