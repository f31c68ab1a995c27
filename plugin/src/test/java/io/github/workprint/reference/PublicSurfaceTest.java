package io.github.workprint.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a house may rely on is written down: the parameters on a page that is made from their declarations, all else by its own page. */
final class PublicSurfaceTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Path MOJOS = Path.of("src", "main", "java", "io", "github", "workprint", "mojo");
    private static final Pattern GOAL = Pattern.compile("/\\*\\* ([^*]+) \\*/\\s+@Mojo\\(name = \"(\\w+)\"");
    private static final Pattern PARENT = Pattern.compile("class (\\w+)(?: extends (\\w+))?");
    private static final Pattern PARAMETER = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+@Parameter\\(property = \"(workprint\\.[\\w.]+)\"(?:,\\s*defaultValue ="
                    + " \"([^\"]*)\")?",
            Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([\\w./-]+)\\)");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");

    private static final String HEAD =
            """
            # Goals and parameters

            *This page is generated from the declarations of the goals.*

            Give a parameter on the command line, `-Dworkprint.skip=true`, or in a POM as a property of the same name.
            """;
    private static final String COMMON =
            "\n## Every goal\n\nAll goals have these parameters. The tables below leave them out.\n\n";

    @Test
    void everyParameterIsWrittenDown() throws IOException {
        Path file = DOCS.resolve("parameters.md");
        String text = page();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, text);
        }
        assertEquals(text, Files.readString(file), "write it anew with -Dgolden.update=true");
    }

    @Test
    void theSurfaceNamesPagesAndTestsThatExist() throws IOException {
        String surface = Files.readString(DOCS.resolve("public-surface.md"));
        List<String> links =
                LINK.matcher(surface).results().map(match -> match.group(1)).toList();
        assertTrue(links.size() > 5, surface);
        assertEquals(
                List.of(),
                links.stream().filter(link -> !Files.exists(DOCS.resolve(link))).toList());
        try (Stream<Path> tests = Files.walk(Path.of("src", "test", "java"))) {
            List<String> there =
                    tests.map(test -> test.getFileName().toString()).toList();
            assertEquals(
                    List.of(),
                    TEST.matcher(surface)
                            .results()
                            .map(match -> match.group(1) + ".java")
                            .filter(test -> !there.contains(test))
                            .toList());
        }
    }

    private static String page() throws IOException {
        Map<String, String> sources = sources();
        Map<String, String> abouts = new TreeMap<>();
        Map<String, Map<String, MatchResult>> goals = new TreeMap<>();
        sources.forEach((name, source) -> {
            Matcher goal = GOAL.matcher(source);
            if (goal.find()) {
                abouts.put(goal.group(2), flat(goal.group(1)));
                goals.put(goal.group(2), parameters(name, sources));
            }
        });
        Map<String, MatchResult> common =
                new TreeMap<>(goals.values().iterator().next());
        goals.values().forEach(parameters -> common.keySet().retainAll(parameters.keySet()));
        goals.values().forEach(parameters -> parameters.keySet().removeAll(common.keySet()));
        return HEAD
                + COMMON
                + table(common)
                + goals.entrySet().stream()
                        .map(goal -> "\n## workprint:" + goal.getKey() + "\n\n" + abouts.get(goal.getKey()) + "\n\n"
                                + table(goal.getValue()))
                        .collect(Collectors.joining());
    }

    private static String table(Map<String, MatchResult> parameters) {
        StringBuilder section = new StringBuilder("| parameter | default | what it says |\n| --- | --- | --- |\n");
        parameters.forEach((name, parameter) -> section.append("| `")
                .append(name)
                .append("` | ")
                .append(
                        parameter.group(3) == null || parameter.group(3).isEmpty()
                                ? ""
                                : "`" + parameter.group(3) + "`")
                .append(" | ")
                .append(flat(parameter.group(1)))
                .append(" |\n"));
        return section.toString();
    }

    /** Those of the goal itself, and those that it shares with others. */
    private static Map<String, MatchResult> parameters(String name, Map<String, String> sources) {
        Map<String, MatchResult> parameters = new TreeMap<>();
        for (String at = name; at != null && sources.containsKey(at); at = parent(sources.get(at))) {
            PARAMETER.matcher(sources.get(at)).results().forEach(match -> parameters.put(match.group(2), match));
        }
        return parameters;
    }

    private static @org.jspecify.annotations.Nullable String parent(String source) {
        Matcher type = PARENT.matcher(source);
        return type.find() ? type.group(2) : null;
    }

    /** Javadoc on one line, as Markdown. */
    private static String flat(String javadoc) {
        return javadoc.replaceAll("\\s*\\n\\s*\\*?", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.list(MOJOS)) {
            return files.sorted()
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            PublicSurfaceTest::read,
                            (first, same) -> first,
                            LinkedHashMap::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
