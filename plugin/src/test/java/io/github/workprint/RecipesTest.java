package io.github.workprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The recipes of CONTRIBUTING lead to files and tests that exist. */
final class RecipesTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern FILE = Pattern.compile("`((?:plugin|templates|docs)/[\\w./-]+)`");
    private static final Pattern CLASS = Pattern.compile("\\b[A-Z]\\w+(?:Test|IT)\\b");

    @Test
    void theyNameFilesThatExist() throws IOException {
        List<String> named = all(FILE).map(match -> match.group(1)).toList();
        assertTrue(named.size() > 5, "the recipes name files: " + named);
        assertEquals(
                List.of(),
                named.stream().filter(file -> !Files.exists(ROOT.resolve(file))).toList());
    }

    @Test
    void theyNameTestsThatExist() throws IOException {
        Set<String> named = all(CLASS).map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(named.size() > 2, "the recipes name tests: " + named);
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            Set<String> there = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
            named.removeAll(there);
        }
        assertEquals(Set.of(), named);
    }

    private static Stream<MatchResult> all(Pattern pattern) throws IOException {
        String text = Files.readString(ROOT.resolve("CONTRIBUTING.md"));
        int from = text.indexOf("\n## Recipes\n");
        String recipes = text.substring(from, text.indexOf("\n## ", from + 1));
        return pattern.matcher(recipes).results();
    }
}
