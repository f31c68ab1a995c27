package io.github.workprint.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the cursor stands is known in any text, however unfinished; {@code |} marks it. */
final class CursorPathTest {
    private static CursorPath at(String text) {
        int cursor = text.indexOf('|');
        String before = text.substring(0, cursor);
        int line = (int) before.chars().filter(letter -> letter == '\n').count();
        return CursorPath.at(text.replace("|", ""), line, cursor - before.lastIndexOf('\n') - 1);
    }

    @Test
    void knowsKeysAndValuesInBlocks() {
        assertEquals(new CursorPath(List.of(), false, "prod"), at("version: 1.0.0\nprod|"));
        assertEquals(
                new CursorPath(List.of("stages", "mix"), false, "ow"),
                at("stages:\n  mix:\n    lasts: 2 d\n    ow|\n"));
        assertEquals(
                new CursorPath(List.of("stages", "mix", "owner"), true, "mi"), at("stages:\n  mix:\n    owner: mi|\n"));
        assertEquals(
                new CursorPath(List.of("stages", "mix", "owner"), true, ""), at("stages:\n  mix:\n    owner: |\n"));
        assertEquals(
                new CursorPath(List.of("stages", "mix", "takes"), true, "re"),
                at("stages:\n  mix:\n    takes:\n      - cut\n      - re|"));
        assertEquals(new CursorPath(List.of("roles"), false, "mi"), at("stages:\n  mix:\n    owner: x\nroles:\n  mi|"));
    }

    @Test
    void knowsKeysAndValuesInBraces() {
        assertEquals(new CursorPath(List.of("stages", "mix"), false, "ow"), at("stages:\n  mix: { lasts: 2 d, ow|\n"));
        assertEquals(
                new CursorPath(List.of("stages", "mix", "owner"), true, "mi"), at("stages:\n  mix: { owner: mi| }\n"));
        assertEquals(
                new CursorPath(List.of("stages", "mix", "takes"), true, "c"),
                at("stages:\n  mix: { takes: [reel, c|\n"));
        assertEquals(
                new CursorPath(List.of("stages", "mix"), false, ""), at("stages:\n  mix: { takes: [reel, cut], |\n"));
        assertEquals(new CursorPath(List.of("stages"), false, "mix"), at("stages:\n  mix|: { owner: x }\n"));
    }
}
