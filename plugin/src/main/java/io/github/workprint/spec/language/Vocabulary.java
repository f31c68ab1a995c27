package io.github.workprint.spec.language;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.value.Csv;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The closed lists of the trade's words ({@code vocabulary.yaml}), each word with the other spellings that are accepted for it.
 */
public final class Vocabulary {
    /** A house's own words, beside the workflows. */
    public static final String FILE = "_words.csv";

    private static final String RULE = "WF-LB02";
    private static final List<String> COLUMNS = List.of("list", "word", "spellings");
    private static final int LONGEST = 64;

    /** The lists in which the world moves on: what measures, media, files and controls are called. No rule decides by their words alone. */
    private static final Set<String> OPEN = Set.of(
            "loudness-by",
            "volume-media",
            "container",
            "hash",
            "manifest",
            "primaries",
            "transfer",
            "matrix",
            "audio-layout",
            "edl",
            "part-kind",
            "frequency",
            "controls");

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

    /**
     * This vocabulary with a house's own words for its open lists: a list, a word and its other spellings behind {@code |} in each row,
     * under a heading. A row that cannot be read, or whose word is taken, is a finding and is left out.
     */
    public Vocabulary with(String file, String csv, Consumer<Finding> findings) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        lists.forEach((list, words) -> all.put(list, new LinkedHashMap<>(words)));
        List<List<String>> rows = Csv.rows(csv);
        if (!rows.isEmpty() && !rows.get(0).equals(COLUMNS)) {
            findings.accept(Finding.error(
                    RULE,
                    new Place(file, 1, 1, 1),
                    "",
                    Wording.of("the heading of this file is no {0}", String.join(",", COLUMNS)),
                    Wording.of("write '{0}' in the first line", String.join(",", COLUMNS))));
        }
        for (int i = 1; i < rows.size(); i++) {
            Place place = new Place(file, i + 1, 1, 1);
            add(rows.get(i), all)
                    .ifPresent(fault -> findings.accept(Finding.error(
                            RULE,
                            place,
                            "",
                            Wording.of("this row is no word: {0}", fault),
                            Wording.of("write a list, a word and its other spellings, such as"
                                    + " volume-media,lto-11,LTO 11"))));
        }
        return new Vocabulary(all);
    }

    /** This vocabulary with words of its open lists that were read before, whatever they are. */
    public Vocabulary knowing(Map<String, Set<String>> read) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        lists.forEach((list, words) -> {
            Map<String, String> more = new LinkedHashMap<>(words);
            if (isOpen(list)) {
                read.getOrDefault(list, Set.of()).forEach(word -> more.putIfAbsent(word, word));
            }
            all.put(list, more);
        });
        return new Vocabulary(all);
    }

    /** Takes a row in; why not, where it cannot. */
    private static Optional<String> add(List<String> row, Map<String, Map<String, String>> all) {
        if (row.size() < 2 || row.size() > COLUMNS.size()) {
            return Optional.of("it has " + row.size() + (row.size() == 1 ? " column" : " columns") + " where "
                    + COLUMNS.size() + " are needed");
        }
        String list = row.get(0).strip();
        String word = row.get(1).strip();
        Map<String, String> words = all.get(list);
        if (words == null || !OPEN.contains(list)) {
            return Optional.of("there is no open list '" + list + "'; open are "
                    + OPEN.stream().sorted().collect(Collectors.joining(", ")));
        }
        List<String> spellings = new ArrayList<>(List.of(word));
        if (row.size() > 2 && !row.get(2).isBlank()) {
            Stream.of(row.get(2).split("\\|", -1)).map(String::strip).forEach(spellings::add);
        }
        for (String spelling : spellings) {
            if (spelling.isEmpty() || spelling.length() > LONGEST || spelling.contains("|")) {
                return Optional.of("'" + spelling + "' is no word of at most " + LONGEST + " characters");
            }
            if (words.keySet().stream().anyMatch(spelling::equalsIgnoreCase)) {
                return Optional.of("the list '" + list + "' already has '" + spelling + "'");
            }
        }
        spellings.forEach(spelling -> words.put(spelling, word));
        return Optional.empty();
    }

    /** Whether a house may add words to a list. */
    public static boolean isOpen(String list) {
        return OPEN.contains(list);
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
