package io.github.workprint.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Severity;
import io.github.workprint.reference.LanguageSchema;
import io.github.workprint.site.Build;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.site.project.ProjectFolder;
import io.github.workprint.spec.language.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every starter is sound on any day, keeps to its length, and never takes the place of a file. */
class StarterTest {
    private static final Clock MONDAY = on("2026-03-02");
    private static final int LONGEST_PLAIN = 100;
    private static final int LONGEST = 850;
    private static final int WIDEST = 104;

    @TempDir
    private Path base;

    private static Clock on(String day) {
        return Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
    }

    private List<Path> write(String name, StarterKind kind, Clock clock, List<Finding> findings) throws IOException {
        return new NewWorkflow(base, LanguageSchema.text(Vocabulary.load()), findings::add)
                .write(base.resolve("src/workprint"), name, kind, clock);
    }

    @ParameterizedTest
    @EnumSource
    void passesEveryRuleOnAnyDayOfTheWeek(StarterKind kind) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (String day : List.of("2026-03-02", "2026-03-07", "2026-12-31", "2028-02-29")) {
            write("film-" + day, kind, on(day), findings);
        }
        CheckedProject project = Build.check(new ProjectFolder(base, base.resolve("src/workprint")), Optional.empty());
        findings.addAll(project.findings().all());
        assertEquals(4, project.sources().histories().all().size());
        assertEquals(
                List.of(),
                findings.stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void isShortAndSaysWhereItsSchemaIs(StarterKind kind) {
        List<String> lines = Starter.text(kind, "my-film", MONDAY).lines().toList();
        assertTrue(lines.size() <= (kind == StarterKind.PLAIN ? LONGEST_PLAIN : LONGEST), kind + ": " + lines.size());
        assertEquals("# yaml-language-server: $schema=../workprint.schema.json", lines.get(0));
        assertEquals(
                "workprint: 1",
                lines.stream().filter(line -> !line.startsWith("#")).findFirst().orElse(""));
        assertTrue(lines.stream().noneMatch(line -> line.length() > WIDEST), "a line is too long to read");
        assertTrue(lines.stream().anyMatch(line -> line.contains("public-holidays: GB-ENG")), "work on holidays");
        assertTrue(lines.stream().noneMatch(line -> line.matches(".*\\{(title|today).*")), "a marker is left");
        assertTrue(lines.stream().anyMatch(line -> line.contains("title: My Film")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02,2026-03-09",
        "2026-03-06,2026-03-13",
        "2026-03-07,2026-03-13",
        "2026-03-08,2026-03-13",
        "2026-12-23,2027-01-04"
    })
    void countsWorkingDays(String today, String fiveLater) {
        String text = Starter.text(StarterKind.PLAIN, "a", on(today));
        assertTrue(text.contains("as-of: " + today + "\n"));
        assertTrue(text.contains("arrives: " + fiveLater + "\n"), text);
    }

    @Test
    void overwritesNothingAndWritesNothingBesideWhatIsThere() throws IOException {
        Path spec = base.resolve("src/workprint/film/1.0.0.yaml");
        Files.createDirectories(spec.getParent());
        Files.writeString(spec, "mine");
        List<Finding> findings = new ArrayList<>();
        assertEquals(List.of(), write("film", StarterKind.PLAIN, MONDAY, findings));
        assertEquals("mine", Files.readString(spec));
        assertFalse(Files.exists(base.resolve("src/workprint/workprint.schema.json")));
        assertEquals(
                List.of("src/workprint/film/1.0.0.yaml"),
                findings.stream().map(finding -> finding.place().file()).toList());
    }

    @Test
    void writesASecondWorkflowBesideTheFirst() throws IOException {
        List<Finding> findings = new ArrayList<>();
        assertEquals(2, write("one", StarterKind.PLAIN, MONDAY, findings).size(), "spec and schema");
        assertEquals(1, write("two", StarterKind.LIVE, MONDAY, findings).size(), "the schema is there");
        assertEquals(List.of(), findings);
    }

    @Test
    void leavesTheSchemaOfAnotherWorkprintAlone() throws IOException {
        Path schema = base.resolve("src/workprint/workprint.schema.json");
        Files.createDirectories(schema.getParent());
        Files.writeString(schema, "{}");
        List<Finding> findings = new ArrayList<>();
        assertEquals(List.of(), write("film", StarterKind.PLAIN, MONDAY, findings));
        assertEquals("{}", Files.readString(schema));
        assertFalse(Files.exists(base.resolve("src/workprint/film")));
        assertEquals(1, findings.size());
    }

    @Test
    void refusesANameThatIsNoFolder() throws IOException {
        List<Finding> findings = new ArrayList<>();
        assertEquals(List.of(), write("../My Film", StarterKind.PLAIN, MONDAY, findings));
        assertEquals(1, findings.size());
        assertFalse(Files.exists(base.resolve("src")));
    }
}
