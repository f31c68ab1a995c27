package io.github.workprint.edition;

import io.github.workprint.spec.History;
import io.github.workprint.spec.Slate.StageName;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The locked numbers of the stages, folded over the history, oldest first: a stage keeps the number that it was first issued
 * with, and one that comes back takes its own again. New ones come as {@link LockedNumbers} has them.
 */
public final class StageNumbers {
    /** Where stages of these numbers stand: A7, 7, A7A, 7A, 7B … 7Z, 7AA, A8, 8. */
    public static final Comparator<String> ORDER = Comparator.comparingInt(LockedNumbers::base)
            .thenComparing(number -> LockedNumbers.letters(number, false), lettersInOrder())
            .thenComparing(number -> LockedNumbers.letters(number, true).isEmpty())
            .thenComparing(number -> LockedNumbers.letters(number, true), lettersInOrder());

    private final LockedNumbers given = new LockedNumbers();
    /** Id to number, in the version that was numbered last. */
    private Map<String, String> present = Map.of();
    /** Id to number, in all versions so far; a number is under the id that its stage had last. */
    private final Map<String, String> held = new HashMap<>();

    private StageNumbers() {}

    /** For each version of the history, the number of each of its stages by id. */
    public static List<Map<String, String>> of(History history) {
        StageNumbers numbers = new StageNumbers();
        return history.versions().stream()
                .map(version -> numbers.next(version.slate().stages()))
                .toList();
    }

    private Map<String, String> next(List<StageName> stages) {
        Map<String, String> numbers = new LinkedHashMap<>();
        Set<String> ids = stages.stream().map(StageName::id).collect(Collectors.toSet());
        stages.forEach(stage -> lock(stage, ids, present, numbers));
        stages.forEach(stage -> lock(stage, ids, held, numbers));
        for (int i = 0; i < stages.size(); i++) {
            String id = stages.get(i).id();
            if (!numbers.containsKey(id)) {
                String before =
                        i == 0 ? "" : numbers.getOrDefault(stages.get(i - 1).id(), "");
                String after = stages.subList(i + 1, stages.size()).stream()
                        .map(stage -> numbers.getOrDefault(stage.id(), ""))
                        .filter(number -> !number.isEmpty())
                        .findFirst()
                        .orElse("");
                numbers.put(id, given.between(before, after));
            }
        }
        present = numbers;
        held.values().removeAll(numbers.values());
        held.putAll(numbers);
        return Map.copyOf(numbers);
    }

    private static void lock(StageName stage, Set<String> ids, Map<String, String> known, Map<String, String> numbers) {
        Stream.concat(Stream.of(stage.id()), stage.formerly().stream().filter(old -> !ids.contains(old)))
                .flatMap(name -> Stream.ofNullable(known.get(name)))
                .filter(number -> !numbers.containsValue(number))
                .findFirst()
                .ifPresent(number -> numbers.putIfAbsent(stage.id(), number));
    }

    private static Comparator<String> lettersInOrder() {
        return Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
    }
}
