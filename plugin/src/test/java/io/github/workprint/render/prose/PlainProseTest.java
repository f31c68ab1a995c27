package io.github.workprint.render.prose;

import static io.github.workprint.render.prose.SharedProse.PROSE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainProseTest {
    private static final List<String> WORDS = List.of(
            "the",
            "editor's",
            "Grade",
            "24",
            "4:2:2",
            "A035C001",
            "(v2)",
            "é",
            "don't",
            "Заметки",
            "±3",
            "100%",
            "x",
            "I",
            "10-bit",
            "naïve",
            "why?",
            "and/or",
            "end.",
            "half;",
            "\"cut\"",
            "list:",
            "–",
            "2026-03-02",
            "link",
            "image",
            "mailto",
            "NOTE",
            "TIP",
            "v1.2.3",
            "o'clock");
    private static final List<String> NEAR_MISSES = List.of(
            "a:: b",
            "...",
            "--",
            "'",
            "(C)",
            "->",
            "x:y[]",
            "http://a.b",
            "me@a.b",
            "{x}",
            "//",
            "==",
            "* x",
            ". x",
            "1. x",
            "NOTE: x",
            "- x",
            " +",
            "((a))",
            "(TM)",
            "i) x",
            "a. x",
            "'q'",
            "5'",
            ";;",
            "a::",
            "'s",
            "-",
            ":",
            "''",
            "...x",
            "||",
            "'''",
            "(R)",
            "TIP:",
            "1.",
            "ftp://x",
            "\"`x`\"",
            "irc:",
            "kbd:[x]",
            "a''b",
            "6'2",
            "x'y'z");
    private static final List<String> GLUE =
            List.of(" ", " ", " ", " ", " ", "\n", "\n\n", ", ", "  ", "", "\n\n\n", "\t", "\n ");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOTE: x",
                "* x",
                ". x",
                "1. x",
                "a. x",
                "ii) x",
                "a:: b",
                "a::",
                "wait...",
                "a -- b",
                "a--b",
                "'quoted'",
                "5' tall",
                "(C) me",
                "a -> b",
                "kbd:[x]",
                "footnote:[x]",
                "https://example.org",
                "see ftp://x.y",
                "me@example.org",
                "{x}",
                "// note",
                "a // b",
                "== x",
                "include::x[]",
                "line +\nnext",
                "word +",
                "*bold*",
                "_x_",
                "`x`",
                "#x#",
                "x^2^",
                "a~b~",
                "<b>",
                "a & b",
                "&amp;",
                "|===",
                "[NOTE]",
                " indented",
                "- x",
                "a;; b",
                "((term))",
                "a (TM) b",
                "\ttab",
                "'''",
                "---",
                "---- ",
                ".Title",
                ":name: value",
                "x\n* y",
                "x\n. y",
                "x\nNOTE: y",
                "\\x",
                "$$x$$",
                "a\n====",
                "<<<",
                "a\u00a0b",
                "+++x+++",
                "tail ",
                "A. Smith"
            })
    void whatMayMeanSomethingIsLeftToAsciidoctor(String source) {
        assertEquals(Optional.empty(), PlainProse.html(source));
    }

    @Test
    void plainTextComesOutAsAsciidoctorWouldHaveIt() {
        Random random = new Random(20260101);
        int plain = 0;
        for (int i = 0; i < 6000; i++) {
            String source = fragment(random, i % 3 == 0 ? 0.15 : 0).strip();
            Optional<String> html = PlainProse.html(source);
            if (html.isPresent()) {
                plain++;
                assertEquals(new ProseHtml(html.get(), List.of()), PROSE.convertFully(source), () -> "from: " + source);
            }
        }
        assertTrue(plain > 1500, "only " + plain + " were plain");
    }

    private static String fragment(Random random, double nearMisses) {
        List<String> parts = new ArrayList<>();
        int words = 1 + random.nextInt(12);
        for (int i = 0; i < words; i++) {
            List<String> from = random.nextDouble() < nearMisses ? NEAR_MISSES : WORDS;
            parts.add(from.get(random.nextInt(from.size())));
            parts.add(GLUE.get(random.nextInt(GLUE.size())));
        }
        return String.join("", parts);
    }
}
