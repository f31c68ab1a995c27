package io.github.workprint.spec.language;

import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The closed lists of the trade's words ({@code vocabulary.yaml}), each word with the other spellings that are accepted for it.
 */
public final class Vocabulary {
    /** list, then spelling, to the standard word; in the order of the file. */
    private final Map<String, Map<String, String>> lists;

    private Vocabulary(Map<String, Map<String, String>> lists) {
        this.lists = lists;
    }

    public static Vocabulary load() {
        Map<String, Map<String, String>> lists = new LinkedHashMap<>();
        Yaml top = YamlReader.read("vocabulary.yaml", text(), finding -> {
            throw new IllegalStateException("vocabulary.yaml: " + finding);
        });
        if (!(top instanceof Yaml.Mapping map)) {
            throw new IllegalStateException("vocabulary.yaml is no map");
        }
        for (Yaml.Entry list : map.entries()) {
            lists.put(list.key(), words(list.value()));
        }
        return new Vocabulary(lists);
    }

    /** Each item is a word, with its other spellings behind {@code |}. */
    private static Map<String, String> words(Yaml list) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Yaml item : ((Yaml.Sequence) list).items()) {
            String[] spellings = ((Yaml.Scalar) item).text().split("\\s*\\|\\s*");
            for (String spelling : spellings) {
                words.put(spelling, spellings[0]);
            }
        }
        return words;
    }

    private static String text() {
        try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.yaml")) {
            if (in == null) {
                throw new IllegalStateException("vocabulary.yaml is not beside the class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The standard spelling of a word, however it was spelled; empty where the list has no such word. */
    public Optional<String> standard(String list, String spelling) {
        Map<String, String> words = list(list);
        String exact = words.get(spelling);
        return exact != null
                ? Optional.of(exact)
                : words.entrySet().stream()
                        .filter(word -> word.getKey().equalsIgnoreCase(spelling))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    /** The names of all lists. */
    public List<String> lists() {
        return List.copyOf(lists.keySet());
    }

    /** The standard words of a list, in their order. */
    public List<String> words(String list) {
        return list(list).values().stream().distinct().toList();
    }

    /** Every spelling that a list accepts, the other spellings of a word behind it. */
    public List<String> spellings(String list) {
        return List.copyOf(list(list).keySet());
    }

    private Map<String, String> list(String name) {
        Map<String, String> list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("the vocabulary has no list " + name);
        }
        return list;
    }
}
