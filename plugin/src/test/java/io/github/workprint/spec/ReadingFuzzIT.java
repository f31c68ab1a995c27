package io.github.workprint.spec;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.Thoroughness;
import io.github.workprint.finding.Finding;
import io.github.workprint.history.VersionText;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.work.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, reading it ends, with findings that have a place; and a slip of the pen is understood. */
class ReadingFuzzIT {
    private static final int MUTATIONS = Thoroughness.cases(8_000, 100_000);
    private static final String NAME = "case/1.0.0.yaml";
    private static final String JUNK = "\t\n\r :-{}[]&*!|>'\"%@`#,?~\u0000\uFEFF\u2028é日𝄞<>\\";
    private final SpecReader reader = new SpecReader(Vocabulary.load());

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        texts.add(Files.readString(Path.of("src/test/resources/golden/maps-reordered/v1.yaml")));
        texts.add(Files.readString(Path.of("src/test/resources/golden/own-field-changed/v2.yaml")));
        // A window of a large spec, so that every kind of entity comes round without reading it whole each time.
        List<String> lines = Files.readString(Path.of("src/test/resources/workflows/north-pier/1.1.0.yaml"))
                .lines()
                .toList();
        for (int from = 0; from < lines.size(); from += 40) {
            texts.add(String.join("\n", lines.subList(from, Math.min(lines.size(), from + 60))) + "\n");
        }
        return texts;
    }

    @Test
    void noTextBreaksTheReader() throws IOException {
        List<String> texts = texts();
        Random random = new Random(20260302);
        for (int i = 0; i < MUTATIONS; i++) {
            String text = mutated(texts.get(random.nextInt(texts.size())), random);
            List<Finding> findings = new ArrayList<>();
            try {
                reader.read(new VersionText("case", NAME, text), findings::add);
            } catch (RuntimeException broke) {
                throw new AssertionError("mutation " + i + " broke the reader:\n" + text, broke);
            }
            for (Finding finding : findings) {
                assertTrue(
                        finding.place().file().equals(NAME)
                                && finding.place().line() > 0
                                && finding.place().column() > 0
                                && !finding.message().isBlank()
                                && !finding.help().isBlank(),
                        () -> finding + "\n" + text);
            }
        }
    }

    private static String mutated(String text, Random random) {
        String mutated = text;
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            int from = random.nextInt(mutated.length() + 1);
            int to = Math.min(mutated.length(), from + random.nextInt(12));
            mutated = switch (random.nextInt(6)) {
                case 0 -> mutated.substring(0, from) + mutated.substring(to);
                case 1 ->
                    mutated.substring(0, from) + JUNK.charAt(random.nextInt(JUNK.length())) + mutated.substring(from);
                case 2 -> mutated.substring(0, to) + mutated.substring(from);
                case 3 -> withLine(mutated, random);
                case 4 -> asLatin1(mutated, from, random);
                default -> mutated.substring(0, from) + random.nextInt(100_000) + mutated.substring(to);
            };
        }
        return mutated;
    }

    /** One line taken out, doubled, or moved to another indent. */
    private static String withLine(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return text;
        }
        int at = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            default -> lines.set(at, " ".repeat(random.nextInt(5)) + lines.get(at));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String asLatin1(String text, int at, Random random) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0) {
            bytes[Math.min(at, bytes.length - 1)] = (byte) random.nextInt(256);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void misspeltKeysAreUnderstood() {
        Random random = new Random(7);
        int told = 0;
        int understood = 0;
        for (String key : RecordShape.of(Stage.class).keys()) {
            for (int i = 0; i < 40; i++) {
                String slip = slip(key, random);
                if (RecordShape.of(Stage.class).keys().contains(slip) || slip.isBlank() || key.length() < 4) {
                    continue;
                }
                List<Finding> findings = new ArrayList<>();
                String text = "workprint: 1\n"
                        + "version: 1.0.0\n"
                        + "as-of: 2026-03-02\n"
                        + "production: { title: A }\n"
                        + "stages:\n"
                        + "  mix:\n"
                        + "    "
                        + slip + ": x\n";
                reader.read(new VersionText("case", NAME, text), findings::add);
                told++;
                if (findings.stream().anyMatch(finding -> finding.help().contains("'" + key + "'"))) {
                    understood++;
                }
            }
        }
        int all = told;
        int right = understood;
        assertTrue(right >= all * 0.95, () -> right + " of " + all + " slips were understood");
    }

    /** One slip of the pen: a letter left out, doubled, exchanged with its neighbour, or another in its place. */
    private static String slip(String key, Random random) {
        int at = random.nextInt(key.length() - 1);
        return switch (random.nextInt(4)) {
            case 0 -> key.substring(0, at) + key.substring(at + 1);
            case 1 -> key.substring(0, at) + key.charAt(at) + key.substring(at);
            case 2 -> key.substring(0, at) + key.charAt(at + 1) + key.charAt(at) + key.substring(at + 2);
            default -> key.substring(0, at) + (char) ('a' + random.nextInt(26)) + key.substring(at + 1);
        };
    }

    @Test
    void hundredsOfMistakesAreHundredsOfFindingsInOrder() {
        StringBuilder text = new StringBuilder(
                "workprint: 1\nversion: 1.0.0\nas-of: 2026-03-02\nproduction: { title: A }\nstages:\n");
        for (int i = 0; i < 400; i++) {
            text.append("  s").append(i).append(": { lasts: ").append(i).append(", ownr: x }\n");
        }
        List<Finding> findings = new ArrayList<>();
        reader.read(new VersionText("case", NAME, text.toString()), findings::add);
        List<Finding> sorted = io.github.workprint.finding.Findings.of(findings).all();
        assertTrue(sorted.size() == 800, () -> sorted.size() + " findings");
        for (int i = 1; i < sorted.size(); i++) {
            assertTrue(sorted.get(i - 1).place().compareTo(sorted.get(i).place()) <= 0);
        }
    }
}
