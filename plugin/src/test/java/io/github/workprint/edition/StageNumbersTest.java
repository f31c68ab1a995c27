package io.github.workprint.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.history.VersionText;
import io.github.workprint.spec.History;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StageNumbersTest {
    private static final SpecReader READER = new SpecReader(Vocabulary.load());

    private static Spec spec(List<String> stages) {
        String text = "workprint: 1\nversion: 1.0.0\nas-of: 2026-03-02\nproduction: { title: A Film }\nstages:\n"
                + stages.stream().map(id -> "  " + id + ": {}\n").collect(Collectors.joining());
        return READER.read(new VersionText("film", "film.yaml", text), finding -> {})
                .orElseThrow();
    }

    private static String told(Map<String, String> numbers, List<String> stages) {
        return stages.stream().map(numbers::get).collect(Collectors.joining(" "));
    }

    private static History history(List<Spec> specs) {
        return new History(
                "film",
                specs.stream().map(spec -> new History.Entry("film.yaml", spec)).toList());
    }

    @Test
    void whatIsPutInTakesLettersAndTheRestKeepItsNumbers() {
        List<List<String>> versions = List.of(
                List.of("a", "b"), List.of("a", "x", "b"), List.of("z", "a", "x", "y", "b", "c"), List.of("z", "b"));
        List<Map<String, String>> numbers = StageNumbers.of(
                history(versions.stream().map(StageNumbersTest::spec).toList()));
        assertEquals("1 2", told(numbers.get(0), versions.get(0)));
        assertEquals("1 1A 2", told(numbers.get(1), versions.get(1)));
        assertEquals("A1 1 1A 1B 2 3", told(numbers.get(2), versions.get(2)));
        assertEquals("A1 2", told(numbers.get(3), versions.get(3)));
    }

    @Test
    void lettersDoNotRunOutInALongHistory() {
        List<Spec> history = new ArrayList<>();
        List<String> stages = new ArrayList<>(List.of("first", "last"));
        for (int version = 0; version < 200; version++) {
            history.add(spec(List.copyOf(stages)));
            stages.add(stages.size() - 1, "stage-" + version);
        }
        List<Map<String, String>> numbers = StageNumbers.of(history(history));
        Map<String, String> latest = numbers.get(numbers.size() - 1);
        assertEquals(201, new HashSet<>(latest.values()).size());
        assertEquals("1Z", latest.get("stage-25"));
        assertEquals("1AA", latest.get("stage-26"));
        assertEquals("1GP", latest.get("stage-197"));
    }

    @Test
    void whatComesBackTakesItsNumberAgain() {
        List<List<String>> versions = List.of(
                List.of("a", "b", "c"), List.of("a", "c"), List.of("a", "x", "c"), List.of("a", "x", "b", "c", "d"));
        List<Map<String, String>> numbers = StageNumbers.of(
                history(versions.stream().map(StageNumbersTest::spec).toList()));
        assertEquals("1 1A 3", told(numbers.get(2), versions.get(2)));
        assertEquals("1 1A 2 3 4", told(numbers.get(3), versions.get(3)));
    }

    @Test
    void numbersHaveAnOrder() {
        List<String> numbers =
                new ArrayList<>(List.of("8", "A8", "7AA", "7Z", "7B", "7A", "A7A", "7", "B7", "A7", "10"));
        numbers.sort(StageNumbers.ORDER);
        assertEquals(List.of("A7", "B7", "7", "A7A", "7A", "7B", "7Z", "7AA", "A8", "8", "10"), numbers);
    }
}
