package io.github.workprint.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import io.github.workprint.look.LookFiles;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.production.AudienceRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of the interface is there in every language that comes with Workprint, and none that nobody uses. */
final class LanguagesCompleteTest {
    private static final Path LOOK = Path.of("../templates/src/main/resources/io/github/workprint/templates");
    private static final Path CODE = Path.of("src/main/java");

    /** The messages that a template or a class names: whole keys, and the beginnings of those that it puts together. */
    private static final Pattern NAMED = Pattern.compile("\"([a-z][A-Za-z]*(?:[.-][A-Za-z-]+)*\\.?)\"");

    /** What a message counts by. */
    private static final Pattern COUNTED = Pattern.compile("\\{(\\d),plural,");

    private static final List<Integer> NUMBERS = List.of(0, 1, 2, 3, 4, 5, 11, 12, 21, 22, 25, 101, 1_000_000);

    private static final Pattern TWO_WORDS = Pattern.compile("(?<![a-z#{])[a-z]{2,}\\b.*[ ,][a-z]{2,}\\b");

    private final Languages languages = new Languages(LookFiles.standard());

    /** Every language that comes with Workprint and is not the source. */
    static List<String> translations() {
        return Languages.COMPLETE.stream()
                .filter(language -> !language.equals(Languages.STANDARD))
                .toList();
    }

    static List<String> files() {
        return Stream.concat(Stream.of("en", "en-spec"), translations().stream())
                .toList();
    }

    @Test
    void everyFileOfWordsIsOfACompleteLanguage() throws IOException {
        try (Stream<Path> messages = Files.list(LOOK.resolve("messages"))) {
            assertEquals(
                    new TreeSet<>(files()),
                    messages.map(file -> file.getFileName().toString().replace(".properties", ""))
                            .collect(Collectors.toCollection(TreeSet::new)),
                    "name it in Languages.COMPLETE");
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aLanguageSaysEverythingAndNoMore(String language) {
        Set<String> asked = languages.source().keySet();
        Set<String> said = languages.words(language).keySet();
        assertEquals(Set.of(), without(asked, said), "missing in " + language + ".properties");
        assertEquals(
                Set.of(),
                without(said, asked).stream()
                        .filter(key -> !key.matches("field\\.[a-z-]+\\..+"))
                        .collect(Collectors.toSet()),
                "nobody asks for these of " + language + ".properties");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPatternCanBeReadAndTakesWhatTheEnglishOneTakes(String language) {
        Map<String, String> source = languages.source();
        languages.words(language).forEach((key, pattern) -> {
            Set<String> arguments = new MessageFormat(pattern, ULocale.ENGLISH).getArgumentNames();
            if (source.containsKey(key)) {
                Set<String> english =
                        new TreeSet<>(new MessageFormat(source.get(key), ULocale.ENGLISH).getArgumentNames());
                if (key.startsWith("format.") && english.isEmpty()) {
                    english.add("0"); // the day of the month: see Messages.date
                }
                if (key.startsWith("unit.")) {
                    english.addAll(Set.of("0", "1")); // a unit is counted in one language and not in another
                }
                assertEquals(Set.of(), without(arguments, english), key);
            }
        });
    }

    /** French has one form for none and one, other languages one for many numbers: such a form gives the number. */
    @ParameterizedTest
    @MethodSource("files")
    void differentNumbersAreSaidDifferently(String language) {
        Set<String> same = new TreeSet<>();
        languages.words(language).forEach((key, pattern) -> {
            if (COUNTED.matcher(pattern).find()) {
                MessageFormat format = new MessageFormat(pattern, ULocale.forLanguageTag(language));
                for (int place : COUNTED.matcher(pattern)
                        .results()
                        .mapToInt(match -> Integer.parseInt(match.group(1)))
                        .distinct()
                        .toArray()) {
                    Map<String, Integer> said = new HashMap<>();
                    for (int number : NUMBERS) {
                        Object[] arguments = {2, 2, 2, 2};
                        arguments[place] = number;
                        if (key.startsWith("unit.")) {
                            arguments[1] = number;
                        }
                        Integer other = said.put(format.format(arguments), number);
                        if (other != null && !key.startsWith("format.")) {
                            same.add(key + ": " + other + " and " + number + " are " + format.format(arguments));
                        }
                    }
                }
            }
        });
        assertEquals(Set.of(), same);
    }

    /** Names and single words may be the same; what is a sentence in English is none in another language. */
    @ParameterizedTest
    @MethodSource("translations")
    void noSentenceIsLeftInEnglish(String language) {
        Map<String, String> source = languages.source();
        assertEquals(
                Set.of(),
                languages.words(language).entrySet().stream()
                        .filter(said -> said.getValue().equals(source.get(said.getKey())))
                        .filter(said -> !said.getKey().matches("(term|unit)\\..*"))
                        .filter(said -> TWO_WORDS.matcher(said.getValue()).find())
                        .map(Map.Entry::toString)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void specsAreToldThatTheyCanAskForIt(String language) {
        for (Class<? extends Record> type : List.of(Spec.class, AudienceRules.class)) {
            String about = RecordShape.of(type).fields().stream()
                    .filter(field -> field.key().equals("language"))
                    .map(field -> field.declared().about())
                    .findFirst()
                    .orElseThrow();
            assertTrue(about.matches(".*[ ,]" + language + ",.*"), about);
        }
    }

    @Test
    void everyMessageOfTheInterfaceIsUsed() {
        Set<String> named = named();
        Set<String> idle = languages.words("en").keySet().stream()
                .filter(key -> !named.contains(key))
                .filter(key -> named.stream().noneMatch(start -> start.endsWith(".") && key.startsWith(start)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), idle, "nobody uses these of en.properties");
    }

    @Test
    void everyMessageThatATemplateNamesIsThere() {
        Set<String> missing = texts(LOOK)
                .flatMap(text ->
                        Pattern.compile("msg\\(\"([^\"]+)\"[,)]").matcher(text).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(languages.words("en").keySet());
        assertEquals(Set.of(), missing, "missing in en.properties");
    }

    private static Set<String> without(Set<String> all, Set<String> these) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(these);
        return left;
    }

    private static Set<String> named() {
        return Stream.of(LOOK, CODE)
                .flatMap(LanguagesCompleteTest::texts)
                .flatMap(text -> NAMED.matcher(text).results().map((MatchResult match) -> match.group(1)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> Stream.of(".ftlh", ".java", ".js").anyMatch(file.toString()::endsWith))
                    .map(LanguagesCompleteTest::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
