package io.github.workprint.spec.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Finding;
import io.github.workprint.spec.yaml.Yaml.Entry;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scalars arrive as they were written, in any kind of text file; what is no YAML is told at its place. */
class YamlReaderTest {
    private final List<Finding> findings = new ArrayList<>();

    private Mapping read(String text) {
        return (Mapping) Objects.requireNonNull(YamlReader.read("a.yaml", text, findings::add));
    }

    private static String text(Mapping map, String key) {
        return ((Scalar) map.entry(key).map(Entry::value).orElseThrow()).text();
    }

    private List<String> told() {
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.place())
                .toList();
    }

    @Test
    void everyFaultOfFormIsToldAtOnce() {
        assertNull(YamlReader.read(
                "a.yaml", "a: one: two\nb:\n  c: [1, 2\n  d: x\ne: \"open\nf: 3: 4\n\tg: tab\n", findings::add));
        assertTrue(told().size() >= 3, told()::toString);
        assertEquals(List.of("WF-YA01 a.yaml:1:7"), told().subList(0, 1));
    }

    /** What is larger is not parsed at all, whatever the parser would make of it. */
    @Test
    void whatIsLargerThanTheLimitsIsRefusedAtOnce() {
        String map = "key-of-some-length-0123456789: value\n".repeat(20 * 1024 * 1024 / 37);
        assertNull(YamlReader.read("a.yaml", map, findings::add));
        assertNull(YamlReader.read("a.yaml", "k".repeat(5 * 1024 * 1024) + ": 1\n", findings::add));
        assertNull(YamlReader.read("a.yaml", "a: 1\n" + "k".repeat(50_001) + ": 1\n", findings::add));
        assertEquals(List.of("WF-YA03 a.yaml:1:1", "WF-YA03 a.yaml:1:1", "WF-YA03 a.yaml:2:1"), told());
    }

    /** Each of the merged maps is looked up, not compared with every entry: else this takes minutes. */
    @Test
    void manyMergesIntoALargeMapAreReadInTime() {
        StringBuilder text = new StringBuilder("base: &b { x: 1 }\nthing:\n  <<:\n");
        text.append("  - *b\n".repeat(60_000));
        for (int i = 0; i < 60_000; i++) {
            text.append("  k").append(i).append(": 1\n");
        }
        Mapping whole = assertTimeout(Duration.ofSeconds(30), () -> read(text.toString()));
        Mapping thing = (Mapping) Objects.requireNonNull(whole.get("thing"));
        assertEquals(60_001, thing.entries().size());
    }

    @Test
    void aMergeKeyTakesOverWhatIsNotWrittenOut() {
        Mapping map = read("base: &base { a: 1, b: 2 }\nmore: &more { c: 3 }\nthing: { <<: [*base, *more], b: 9 }\n");
        Mapping thing = (Mapping) Objects.requireNonNull(map.get("thing"));
        assertEquals("1", text(thing, "a"));
        assertEquals("9", text(thing, "b"));
        assertEquals("3", text(thing, "c"));
        assertEquals(1, thing.entry("a").orElseThrow().value().place().line(), "a value is where it is written");
        read("thing: { <<: 3 }\n");
        assertEquals(List.of("WF-YA02 a.yaml:1:14"), told());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4:2:2",
                "16:9",
                "10:00:00:00",
                "01:00:00:00",
                "NO",
                "on",
                "yes",
                "012",
                "0x1F",
                "1.10",
                "23.976",
                "1_000",
                "2026-03-02",
                "+-2",
                ".5",
                "1e3",
                "-23 LUFS",
                "2.2 x realtime",
                "~x",
                "null-and-void",
                "<<"
            })
    void scalarsAreTakenAsWritten(String written) {
        assertEquals(written, text(read("a: " + written + "\n"), "a"));
        assertEquals(written, text(read("a: \"" + written + "\"\n"), "a"));
        assertEquals(written, text(read("a: '" + written + "'\n"), "a"));
        assertEquals(List.of(), told());
    }

    @Test
    void anyLineEndAndAByteOrderMarkAreFine() {
        Mapping map = read("\uFEFFa: 1\r\nb:\r\n  c: x\r\n");
        assertEquals("1", text(map, "a"));
        assertEquals("x", text((Mapping) Objects.requireNonNull(map.get("b")), "c"));
        assertEquals(
                3,
                Objects.requireNonNull(((Mapping) Objects.requireNonNull(map.get("b"))).get("c"))
                        .place()
                        .line());
        assertEquals(List.of(), told());
    }

    @Test
    void anchorsOfScalarsListsAndMapsWork() {
        Mapping map = read("a: &x hello\nb: *x\nc: [&y 'z', *y]\nd: &m { k: v }\ne: *m\n");
        assertEquals("hello", text(map, "b"));
        assertEquals("v", text((Mapping) Objects.requireNonNull(map.get("e")), "k"));
        assertEquals(List.of(), told());
    }

    @Test
    void anUnknownAnchorIsTold() {
        read("a: *x\n");
        assertEquals(List.of("WF-YA02 a.yaml:1:4"), told());
    }

    @Test
    void aKeyGivenTwiceIsTold() {
        Mapping map = read("a: 1\nb: 2\na: 3\n");
        assertEquals("1", text(map, "a"));
        assertEquals(List.of("WF-ID01 a.yaml:3:1"), told());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a: [1, 2\nb: 3\n", "a: b: c\n", "a:\n\t- x\n", "a: \"unclosed\n", "a: {b: 1\n", "a: @x\n", "%\n"
            })
    void whatIsNoYamlIsOneFinding(String text) {
        assertNull(YamlReader.read("a.yaml", text, findings::add));
        assertEquals(1, findings.size(), findings::toString);
        assertEquals("WF-YA01", findings.get(0).rule());
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a").append(i).append(": &a").append(i).append(" [");
            bomb.append("*a").append(i - 1);
            bomb.append((", *a" + (i - 1)).repeat(9)).append("]\n");
        }
        assertNull(YamlReader.read("a.yaml", bomb.toString(), findings::add));
        assertEquals(1, findings.size());
        assertEquals("WF-YA03", findings.get(0).rule());
    }

    @Test
    void whatIsNestedTooDeepIsRefused() {
        assertNull(YamlReader.read("a.yaml", "a: " + "[".repeat(100) + "]".repeat(100) + "\n", findings::add));
        assertEquals("WF-YA03", findings.get(0).rule());
        findings.clear();
        assertNull(YamlReader.read("a.yaml", "a: " + "[".repeat(100_000), findings::add));
        assertEquals(1, findings.size());
    }

    @Test
    void anEmptyFileIsTold() {
        assertNull(YamlReader.read("a.yaml", "", findings::add));
        assertNull(YamlReader.read("a.yaml", "# nothing\n", findings::add));
        assertEquals(List.of("WF-YA01 a.yaml:1:1", "WF-YA01 a.yaml:1:1"), told());
        assertNotNull(YamlReader.read("a.yaml", "{}", findings::add));
    }
}
