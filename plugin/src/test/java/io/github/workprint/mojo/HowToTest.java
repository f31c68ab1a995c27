package io.github.workprint.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The commands that the pages for coordinators show have goals and options that there are, and their links lead somewhere. */
class HowToTest {
    private static final Path ROOT = Path.of("..");
    private static final Path MOJOS = Path.of("src/main/java/io/github/workprint/mojo");
    private static final Pattern COMMAND = Pattern.compile("\\./workprint ([a-z]+)((?: --[\\w.]+(?:=[^\\s`]+)?)*)");
    private static final Pattern OPTION = Pattern.compile("--([\\w.]+)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([\\w./-]+\\.md)\\)");
    private static final Set<String> PAGES =
            Set.of("docs/how-to.md", "docs/troubleshooting.md", "docs/tutorial.md", "README.md");

    @Test
    void everyCommandHasAGoalAndOptionsThatThereAre() throws IOException {
        String sources = sources();
        List<String> unknown = new ArrayList<>();
        int commands = 0;
        for (String page : PAGES) {
            var matches = COMMAND.matcher(Files.readString(ROOT.resolve(page)))
                    .results()
                    .toList();
            commands += matches.size();
            matches.stream()
                    .filter(command -> !sources.contains("name = \"" + command.group(1) + "\""))
                    .forEach(command -> unknown.add(page + ": " + command.group()));
            matches.stream()
                    .flatMap(command -> OPTION.matcher(command.group(2)).results())
                    .filter(option -> !sources.contains("\"workprint." + option.group(1) + "\""))
                    .forEach(option -> unknown.add(page + ": " + option.group()));
        }
        assertEquals(List.of(), unknown);
        assertTrue(commands >= 15, "the commands are found: " + commands);
    }

    @Test
    void everyLinkLeadsToAPage() throws IOException {
        for (String page : PAGES) {
            Path folder = ROOT.resolve(page).resolveSibling("");
            assertEquals(
                    List.of(),
                    LINK.matcher(Files.readString(ROOT.resolve(page)))
                            .results()
                            .map(link -> link.group(1))
                            .filter(link -> !Files.exists(folder.resolve(link)))
                            .toList(),
                    page);
        }
    }

    private static String sources() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> mojos = Files.list(MOJOS)) {
            for (Path mojo : mojos.sorted().toList()) {
                sources.append(Files.readString(mojo));
            }
        }
        return sources.toString();
    }
}
