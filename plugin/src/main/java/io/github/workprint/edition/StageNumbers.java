package io.github.workprint.edition;

import io.github.workprint.spec.Spec;
import io.github.workprint.spec.Stage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The locked numbers of the stages, folded over the history, oldest first: a stage keeps the number that it was first issued
 * with, as scenes of a shooting script do. What is inserted behind 7 is 7A, behind that 7B; what is inserted where no letter is
 * left between two numbers takes a letter in front, A8. A number is never given to another stage; one that comes back takes its own
 * again.
 */
public final class StageNumbers {
    /** Where stages of these numbers stand: A7, 7, A7A, 7A, 7B … 7Z, 7AA, A8, 8. */
    public static final Comparator<String> ORDER = Comparator.comparingInt(StageNumbers::base)
            .thenComparing(number -> letters(number, 3), lettersInOrder())
            .thenComparing(number -> letters(number, 1).isEmpty())
            .thenComparing(number -> letters(number, 1), lettersInOrder());

    private static final Pattern NUMBER = Pattern.compile("([A-Z]*)(\\d+)([A-Z]*)");

    private static final int ALPHABET = 26;

    private final Set<String> given = new HashSet<>();
    private int highest;
    /** Id to number, in the version that was numbered last. */
    private Map<String, String> present = Map.of();
    /** Id to number, in all versions so far; a number is under the id that its stage had last. */
    private final Map<String, String> held = new HashMap<>();

    private StageNumbers() {}

    /** For each version of the history, the number of each of its stages by id. */
    public static List<Map<String, String>> of(List<Spec> history) {
        StageNumbers numbers = new StageNumbers();
        return history.stream().map(numbers::next).toList();
    }

    private Map<String, String> next(Spec spec) {
        Map<String, String> numbers = new LinkedHashMap<>();
        List<Stage> stages = List.copyOf(spec.stages().values());
        stages.forEach(stage -> lock(stage, spec, present, numbers));
        stages.forEach(stage -> lock(stage, spec, held, numbers));
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
                String number = between(before, after);
                given.add(number);
                highest = Math.max(highest, base(number));
                numbers.put(id, number);
            }
        }
        present = numbers;
        held.values().removeAll(numbers.values());
        held.putAll(numbers);
        return Map.copyOf(numbers);
    }

    private static void lock(Stage stage, Spec spec, Map<String, String> known, Map<String, String> numbers) {
        Stream.concat(Stream.of(stage.id()), stage.formerly().stream().filter(old -> !spec.stages()
                        .containsKey(old)))
                .flatMap(name -> Stream.ofNullable(known.get(name)))
                .filter(number -> !numbers.containsValue(number))
                .findFirst()
                .ifPresent(number -> numbers.putIfAbsent(stage.id(), number));
    }

    private String between(String before, String after) {
        if (after.isEmpty()) {
            return String.valueOf(highest + 1);
        }
        if (before.isEmpty() || base(before) == base(after)) {
            return lettered(after, true);
        }
        return lettered(before, false);
    }

    private String lettered(String number, boolean inFront) {
        for (int turn = 1; ; turn++) {
            String candidate = inFront ? letters(turn) + number : base(number) + letters(turn);
            if (!given.contains(candidate)) {
                return candidate;
            }
        }
    }

    /** A, B … Z, AA, AB and on. */
    private static String letters(int turn) {
        String last = String.valueOf((char) ('A' + (turn - 1) % ALPHABET));
        return turn > ALPHABET ? letters((turn - 1) / ALPHABET) + last : last;
    }

    private static int base(String number) {
        Matcher form = NUMBER.matcher(number);
        return form.matches() ? Integer.parseInt(form.group(2)) : 0;
    }

    private static String letters(String number, int group) {
        Matcher form = NUMBER.matcher(number);
        return form.matches() ? form.group(group) : "";
    }

    private static Comparator<String> lettersInOrder() {
        return Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
    }
}
