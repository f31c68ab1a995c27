package io.github.workprint.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import io.github.workprint.look.LookFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word of the interface is there in every language that comes with Workprint, and none that nobody uses. */
final class LanguagesCompleteTest {
    private static final Path LOOK = Path.of("../templates/src/main/resources/io/github/workprint/templates");
    private static final Path CODE = Path.of("src/main/java");

    /** The messages that a template or a class names: whole keys, and the beginnings of those that it puts together. */
    private static final Pattern NAMED = Pattern.compile("\"([a-z][A-Za-z]*(?:[.-][A-Za-z-]+)*\\.?)\"");

    private final Languages languages = new Languages(LookFiles.standard());

    @ParameterizedTest
    @ValueSource(strings = {"de"})
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
    @ValueSource(strings = {"en", "de"})
    void everyPatternCanBeReadAndTakesWhatTheEnglishOneTakes(String language) {
        Map<String, String> source = languages.source();
        languages.words(language).forEach((key, pattern) -> {
            Set<String> arguments = new MessageFormat(pattern, ULocale.ENGLISH).getArgumentNames();
            if (source.containsKey(key)) {
                Set<String> english = new MessageFormat(source.get(key), ULocale.ENGLISH).getArgumentNames();
                assertEquals(Set.of(), without(arguments, english), key);
            }
        });
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
