package io.github.workprint.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does what the tutorial tells its reader to do. Of its fenced blocks, {@code console} holds commands and lines of what they say,
 * {@code diff} an edit of the file that it names, {@code text} what the page that it names says, in this order; an ellipsis stands
 * for anything. Blocks of {@code shell} and {@code xml} set up the reader's machine and are left out.
 */
class TutorialTest {
    private static final Path TUTORIAL = Path.of("../docs/tutorial.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)(?: (\\S+))?\\n(.*?)^```$");
    private static final String DIFF = "diff";

    @TempDir
    private Path folder;

    @Test
    void everyStepWorks() throws Exception {
        List<MatchResult> blocks = BLOCK.matcher(Files.readString(TUTORIAL).replace("\r\n", "\n"))
                .results()
                .toList();
        for (MatchResult block : blocks) {
            switch (block.group(1)) {
                case "console" -> console(block.group(3));
                case DIFF -> edit(folder.resolve(block.group(2)), block.group(3));
                case "text" -> page(folder.resolve(block.group(2)), block.group(3));
                case "shell", "xml" -> {}
                default -> fail("a block that no step is known for: " + block.group(1));
            }
        }
        assertTrue(blocks.size() > 10, "the blocks are found");
    }

    private void console(String block) throws Exception {
        String said = "";
        for (String line : block.lines().toList()) {
            if (line.startsWith("$ ")) {
                said = command(line.substring(2).split(" "));
            } else {
                assertTrue(pattern(line).matcher(said).find(), line + "\nis not in\n" + said);
            }
        }
    }

    private String command(String... words) throws Exception {
        List<String> arguments = Arrays.asList(words).subList(1, words.length);
        if (words[0].equals("cp")) {
            return Files.copy(folder.resolve(words[1]), folder.resolve(words[2]))
                    .toString();
        }
        assertEquals("mvn", words[0]);
        return GoalRun.of(folder, arguments);
    }

    private static void edit(Path file, String diff) throws IOException {
        String text = Files.readString(file);
        for (String hunk : diff.split("(?m)^@@\\n")) {
            Matcher old = pattern(side(hunk, '-')).matcher(text);
            assertTrue(old.find(), hunk + "does not fit\n" + text);
            String now = hunk.contains("…") ? old.group() + added(hunk) : side(hunk, '+');
            text = text.substring(0, old.start()) + now + text.substring(old.end());
        }
        Files.writeString(file, text);
    }

    private static String side(String hunk, char sign) {
        return hunk.lines()
                .filter(line -> line.charAt(0) == sign || line.charAt(0) == ' ')
                .map(line -> line.substring(1) + "\n")
                .collect(Collectors.joining());
    }

    /** What comes after a line that is shown in part, which stays as it is. */
    private static String added(String hunk) {
        return hunk.lines()
                .filter(line -> line.charAt(0) == '+')
                .map(line -> line.substring(1) + "\n")
                .collect(Collectors.joining());
    }

    private static void page(Path file, String lines) throws IOException {
        String said = Jsoup.parse(Files.readString(file)).body().text();
        String inOrder = lines.lines().collect(Collectors.joining("…"));
        assertTrue(pattern(inOrder).matcher(said).find(), inOrder + "\nis not in\n" + said);
    }

    private static Pattern pattern(String shown) {
        return Pattern.compile(
                Arrays.stream(shown.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*?")),
                Pattern.DOTALL);
    }
}
