package io.github.workprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a machine can see of plain English, over the guides, the rule pages and the words of the pages: no sentence too long to be read
 * once, and none of the turns that readers had to read twice.
 */
final class PlainEnglishTest {
    private static final int MOST_WORDS = 45;
    private static final Path ROOT = Path.of("..");
    private static final Path WORDS =
            ROOT.resolve("templates/src/main/resources/io/github/workprint/templates/messages/en.properties");
    private static final Path RULES = Path.of("src/main/resources/io/github/workprint/check/rule/rules");

    /** Each with what to write for it. */
    private static final List<Pattern> TURNS = Stream.of(
                    "When it speaks", // triggered when
                    "\\blet stand\\b", // accepted
                    "so it is where", // the same applies if
                    "(?:^|[.:] )Of an? [\\w ]+ this is", // for a draft, this is
                    "\\breckon(?:s|ed|ing)?\\b(?! from)", // compute, calculate
                    "\\banew\\b", // again
                    "\\bwritten over\\b", // overwritten
                    "\\bone way out\\b", // remedy
                    "\\bWho (?:sees|gets|holds|works) [^?.]{30,}\\.", // readers who see
                    "\\btells? of\\b", // reports
                    "\\btaken up by\\b",
                    "is no (?:id|list|address|map)\\b") // is not an id
            .map(Pattern::compile)
            .toList();

    private static final Pattern FENCE = Pattern.compile("(?ms)^ *```.*?^ *```$");
    private static final Pattern CODE = Pattern.compile("`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern APART = Pattern.compile("\n\\s*(?:\n|[-*] |\\d+\\. |\\||#)|\\|");
    private static final Pattern END = Pattern.compile("(?<=[.!?:;])[*_)]*\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’_/.-]*");
    private static final Pattern FIELD =
            Pattern.compile("(?m)^    (?:title|when|impact|prevent|fix): (?:>-\n)?((?:.*\n)(?:      .*\n)*)");

    @Test
    void noSentenceIsTooLongToBeReadOnce() throws IOException {
        assertEquals(List.of(), sentences().filter(PlainEnglishTest::isTooLong).toList());
    }

    @Test
    void noTurnHasToBeReadTwice() throws IOException {
        assertEquals(
                List.of(),
                sentences()
                        .filter(sentence -> TURNS.stream()
                                .anyMatch(turn -> turn.matcher(sentence).find()))
                        .toList());
    }

    @Test
    void everythingIsLookedAt() throws IOException {
        assertTrue(sentences().count() > 3000);
    }

    private static boolean isTooLong(String sentence) {
        return WORD.matcher(sentence).results().count() > MOST_WORDS;
    }

    private static Stream<String> sentences() throws IOException {
        Stream<String> guides = Stream.concat(
                        Stream.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")),
                        files(ROOT.resolve("docs"), ".md"))
                .map(file ->
                        LINK.matcher(FENCE.matcher(read(file)).replaceAll("")).replaceAll("$1"));
        Stream<String> pages = files(RULES, ".yaml")
                .flatMap(file -> FIELD.matcher(read(file)).results())
                .map(field -> field.group(1));
        Stream<String> words = read(WORDS)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(line.indexOf('=') + 1));
        return Stream.of(guides, pages, words)
                .flatMap(texts -> texts)
                .flatMap(text -> Stream.of(APART.split(CODE.matcher(text).replaceAll("`"))))
                .flatMap(block -> Stream.of(END.split(block)))
                .map(sentence -> sentence.replaceAll("\\s+", " ").strip())
                .filter(sentence -> !sentence.isEmpty());
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
