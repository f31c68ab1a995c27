package io.github.workprint.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Finding;
import io.github.workprint.site.Build;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.site.project.ProjectFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody does in the first hour with the file that {@code init} wrote, and the one answer that each gets. */
final class BeginnersMistakesTest {
    private static final String FIRST = Starter.text(
            StarterKind.PLAIN, "my-film", Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC));

    @TempDir
    private Path base;

    private record Mistake(String was, String now, String answer) {}

    private static Mistake mistake(String was, String now, String answer) {
        return new Mistake(was, now, answer);
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                mistake(
                        "    owner: editor\n    lasts: 8",
                        "\towner: editor\n    lasts: 8",
                        "54:1 this is no YAML: a tab at the beginning of the line -> indent with spaces"),
                mistake(
                        "    owner: editor\n    lasts: 8",
                        "    owner: Jo Marsh\n    lasts: 8",
                        "54:12 'stage/edit' names 'Jo Marsh' under 'owner', but no role has that id -> did you mean"
                                + " 'editor'? Things are named by their ids"),
                mistake(
                        "    owner: editor\n    lasts: 8",
                        "    owner:editor\n    lasts: 8",
                        "55:5 this is no YAML: a key without ':' -> write 'key: value', with a space after the colon"),
                mistake(
                        "name: Edit\n",
                        "name: Edit: first cut\n",
                        "53:15 this is no YAML: a second ':' on the line -> put the value in quotes"),
                mistake(
                        "    lasts: 8 wd",
                        "  lasts: 8 wd",
                        "56:5 this is no YAML: 'not-before' is moved in further than 'lasts' above it, which has a"
                                + " value -> begin both lines in the same column"),
                mistake(
                        "takes: [a-cam, vfx-plate]",
                        "takes: a-cam vfx-plate",
                        "65:12 'stage/finish' names 'a-cam vfx-plate' under 'takes', but no material or format or"
                                + " deliverable has that id -> write a list: [a-cam, vfx-plate]"),
                mistake(
                        "takes: [a-cam, vfx-plate]",
                        "takes: [a-cam, vfx-plate",
                        "65:12 this is no YAML: a '[' that is never closed -> close the list with ']'"),
                mistake(
                        "not-before: 2026-03-09",
                        "not-before: next Monday",
                        "56:17 'stage/edit/not-before': 'next Monday' is no date -> write year-month-day, such as"
                                + " 2026-06-15"),
                mistake(
                        "lasts: 8 wd",
                        "lasts: two weeks",
                        "55:12 'stage/edit/lasts': 'two weeks' is no number of working days or length of time -> did"
                                + " you mean '2 weeks'?"),
                mistake(
                        "makes: [vfx-plate]",
                        "makes: [vfx-plate.mov]",
                        "58:13 'stage/edit' names 'vfx-plate.mov' under 'makes', but no format or deliverable has that"
                                + " id -> did you mean 'vfx-plate'? Things are named by their ids"),
                mistake(
                        "version: 1.0.0",
                        "version: 1.0",
                        "5:10 'version': '1.0' is no version -> write three numbers, such as 1.0.0"),
                mistake(
                        "within: 0.5 LU",
                        "within: 0.5",
                        "91:43 'deliverable/master/loudness/within': '0.5' has no unit -> write 0.5 and a unit: LU,"
                                + " dB"),
                mistake(
                        "jo@studio.example",
                        "jo at studio",
                        "28:51 'jo at studio' is no e-mail address that every mail server takes, so nobody can be told"
                                + " there -> write the address alone, as in post@tern.example"));
    }

    @Test
    void whatADefaultDecidesIsToldAtItsLine() throws IOException {
        Path file = base.resolve("src/workprint/my-film/1.0.0.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, FIRST);
        List<String> lines = FIRST.lines().toList();
        List<Finding> found = Build.check(new ProjectFolder(base, base.resolve("src/workprint")), Optional.empty())
                .findings()
                .all()
                .stream()
                .filter(finding -> finding.rule().equals("WF-FM17"))
                .toList();
        assertTrue(found.stream().anyMatch(finding -> finding.path().equals("defaults/audio/depth")), found::toString);
        for (Finding finding : found) {
            String key = finding.path().substring(finding.path().lastIndexOf('/') + 1);
            assertTrue(lines.get(finding.place().line() - 1).contains(key + ":"), finding::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void getsOneAnswer(Mistake mistake) throws IOException {
        Path spec = base.resolve("src/workprint/my-film/1.0.0.yaml");
        Files.createDirectories(spec.resolveSibling(""));
        int at = FIRST.indexOf(mistake.was());
        assertTrue(at >= 0, mistake.was());
        Files.writeString(
                spec,
                FIRST.substring(0, at)
                        + mistake.now()
                        + FIRST.substring(at + mistake.was().length()));
        CheckedProject project = Build.check(new ProjectFolder(base, base.resolve("src/workprint")), Optional.empty());
        assertEquals(
                List.of(mistake.answer()),
                project.findings().all().stream()
                        .filter(Finding::isError)
                        .map(finding -> finding.place().line() + ":"
                                + finding.place().column() + " " + finding.message() + " -> " + finding.help())
                        .toList());
    }
}
