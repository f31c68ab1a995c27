package io.github.workprint.spec.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.render.prose.Prose;
import io.github.workprint.render.prose.ProseStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where two texts count as one because only their lines are wrapped otherwise, they read the same in print too. */
class WrappingTest {
    private static final int TEXTS = 600;
    private static final List<String> STARTS = List.of(
            "Copy the card",
            "a. first",
            "NOTE: mind this",
            "1. one",
            "2) two",
            "ii) more",
            "term:: said",
            "image::x.png[]",
            "* item",
            "- item",
            "== Title",
            "| cell",
            "----",
            "  indented",
            "TIP: do it",
            "word +",
            "https://example.com[x]",
            "*bold* text",
            "4:2:2 is",
            "ends in C++",
            "xkcd. no",
            "_so_ it",
            "key;; value",
            "x",
            "'''",
            "[NOTE]",
            "// nothing",
            "é. acute",
            "include::x[]",
            "{empty}a",
            "A. upper",
            "1 TB");
    private static final List<String> MIDDLES =
            List.of("and wait", "*for* it", "`x y`", "twice.", "it's 5 +", "https://a.example");

    @Test
    void whatIsUndoneReadsTheSame() {
        Random random = new Random(1);
        int undone = 0;
        try (Prose prose = new Prose(ProseStyle.plain())) {
            for (int i = 0; i < TEXTS; i++) {
                String text = text(random).strip();
                String one = Wrapping.undone(text);
                assertEquals(read(prose, text), read(prose, one), () -> "text:\n" + text);
                assertEquals(one, Wrapping.undone(one), () -> "text:\n" + text);
                undone += one.equals(text) ? 0 : 1;
            }
        }
        assertTrue(undone > TEXTS / 20, "the test needs texts that are wrapped");
    }

    private static String read(Prose prose, String text) {
        return prose.convert(text).html().replaceAll("\\s+", " ");
    }

    private static String text(Random random) {
        // Half of the texts are mostly plain, or hardly any would be undone.
        int starts = random.nextBoolean() ? STARTS.size() : 1;
        List<String> lines = new ArrayList<>();
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            String line = random.nextInt(6) == 0 ? pick(STARTS, random) : pick(STARTS.subList(0, starts), random);
            lines.add(line + " " + pick(MIDDLES, random) + (random.nextInt(5) == 0 ? "\n" : ""));
        }
        return String.join("\n", lines);
    }

    private static String pick(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    @ParameterizedTest
    @CsvSource({
        "'Copy the card\ntwice.', 'Copy the card twice.'",
        "'One.\n\nTwo\nthree.', 'One.\n\nTwo three.'",
        "'One.\n\n\nTwo.', 'One.\n\nTwo.'"
    })
    void paragraphsMayBeWrappedAnew(String was, String now) {
        assertEquals(Wrapping.undone(now), Wrapping.undone(was));
    }

    @ParameterizedTest
    @CsvSource({
        "'* one\n* two', '* one * two'",
        "'1. one\n2. two', '1. one 2. two'",
        "'Copy +\nand wait', 'Copy + and wait'",
        "'One.\n\nTwo.', 'One. Two.'",
        "'----\na\nb\n----', '----\na b\n----'",
        "'term:: what\nit is', 'term:: what it is'",
        "'a\n  b', 'a b'"
    })
    void whatMayBeMoreThanAParagraphIsComparedAsItStands(String was, String now) {
        assertNotEquals(Wrapping.undone(now), Wrapping.undone(was));
    }
}
