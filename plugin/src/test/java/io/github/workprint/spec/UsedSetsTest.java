package io.github.workprint.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.diff.Changes;
import io.github.workprint.diff.Merge;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.finding.Finding;
import io.github.workprint.history.SourceFolder;
import io.github.workprint.history.VersionTags;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.delivery.Requirement;
import io.github.workprint.spec.language.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A deliverable that uses a requirement set must meet its items as if they stood in the spec. */
final class UsedSetsTest {
    private static final String SET =
            """
            name: Meridian UHD
            client: Meridian
            version: "5.1"
            sources: { spec: { title: Meridian Delivery Specification, read: 2026-03-02 } }
            requires:
              r-001: No burnt-in captions
              r-014: { text: Programme begins at 10:00:00:00, level: must, value: 10:00:00:00, source: spec, clause: "4.2" }
            """;

    private static final String SPEC =
            """
            workprint: 1
            version: 1.0.0
            as-of: 2026-03-02
            production: { title: Harbour }
            organisations: { meridian: { kind: client } }
            stages: { qc: { owner: ed } }
            deliverables:
              imf:
                to: meridian
                requires: REQUIRES
            """;

    @TempDir
    private Path base;

    private Path specs;

    @BeforeEach
    void aFolder() throws IOException {
        specs = base.resolve("specs");
        write("_sets/meridian-uhd/5.1.yaml", SET);
    }

    private void write(String name, String text) throws IOException {
        Path file = specs.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Histories read(String requires, Path... places) throws IOException {
        write("harbour/1.0.0.yaml", SPEC.replace("REQUIRES", requires));
        return Histories.read(
                SourceFolder.read(base, specs, VersionTags.USUAL, List.of(places)), new SpecReader(Vocabulary.load()));
    }

    private Map<String, Requirement> asked(String requires, Path... places) throws IOException {
        Histories histories = read(requires, places);
        assertEquals(List.of(), histories.findings().all());
        return Objects.requireNonNull(
                        histories.all().get(0).specs().get(0).deliverables().get("imf"))
                .requires();
    }

    private String told(String requires, Path... places) throws IOException {
        List<Finding> all = read(requires, places).findings().all();
        assertEquals(1, all.size(), all::toString);
        Finding one = all.get(0);
        return one.place() + " " + one.rule() + " " + one.message() + " / " + one.help();
    }

    @Test
    void itemsOfASetAreTheDeliverablesOwn() throws IOException {
        Map<String, Requirement> asked = asked("{ use: meridian-uhd@5.1 }");
        assertEquals(List.of("imf.r-001", "imf.r-014"), List.copyOf(asked.keySet()));
        Requirement start = Objects.requireNonNull(asked.get("imf.r-014"));
        assertEquals("Programme begins at 10:00:00:00", start.text());
        assertEquals("Meridian UHD", start.set());
        assertEquals("Meridian Delivery Specification, 4.2", start.clause());
        assertEquals("requirement/imf.r-014", start.origin().path());
        assertEquals("specs/harbour/1.0.0.yaml", start.origin().place().file());
        assertEquals(
                "specs/_sets/meridian-uhd/5.1.yaml", start.origin().of("text").file());
    }

    @Test
    void theDeliverableSaysWhichVersionItUses() throws IOException {
        Histories histories = read("{ use: meridian-uhd@5.1 }");
        assertEquals(
                List.of("Meridian UHD 5.1"),
                Objects.requireNonNull(histories
                                .all()
                                .get(0)
                                .specs()
                                .get(0)
                                .deliverables()
                                .get("imf"))
                        .sets());
        assertEquals(
                "Meridian UHD 5.1",
                histories.all().get(0).versions().get(0).slate().sets().get(0).set());
    }

    @Test
    void someAreLeftOutAndOthersAdded() throws IOException {
        Map<String, Requirement> asked =
                asked("{ use: meridian-uhd@5.1, except: [r-014], plus: { own: A copy on tape } }");
        assertEquals(List.of("imf.r-001", "own"), List.copyOf(asked.keySet()));
    }

    @Test
    void aProductionSaysWhereItChecksAnItem() throws IOException {
        Map<String, Requirement> asked =
                asked("{ use: meridian-uhd@5.1, checked-at: qc, plus: { r-014: { check: Read the first frame } } }");
        Requirement start = Objects.requireNonNull(asked.get("imf.r-014"));
        assertEquals("Read the first frame", start.check());
        assertEquals("Programme begins at 10:00:00:00", start.text());
        assertEquals("qc", start.checkedAt().get(0).id());
    }

    @Test
    void whatASetSaysIsNotSaidOtherwise() throws IOException {
        String told = told("{ use: meridian-uhd@5.1, plus: { r-014: { value: 09:59:30:00 } } }");
        assertTrue(told.contains("'value' of 'r-014' is what 'meridian-uhd@5.1' says"), told);
        assertTrue(told.startsWith("specs/harbour/1.0.0.yaml:10:"), told);
    }

    @Test
    void whatIsNotThereIsToldWithWhatIs() throws IOException {
        assertTrue(told("{ use: meridian-hd@5.1 }")
                .contains("there is no requirement set 'meridian-hd' / did you mean 'meridian-uhd'?"));
        assertTrue(told("{ use: meridian-uhd@5.2 }")
                .contains("no version 5.2 of the requirement set 'meridian-uhd' / use one of: 5.1"));
        assertTrue(told("{ use: meridian-uhd }").contains("is no set with a version"));
        assertTrue(told("{ use: meridian-uhd@5.1, except: r-015 }")
                .contains("'r-015' is no item of 'meridian-uhd@5.1' / did you mean 'r-014'?"));
        assertTrue(told("{ use: meridian-uhd@5.1, r-020: Text }").contains("'r-020' stands beside 'use'"));
    }

    @Test
    void nobodyWritesWhatTheReaderFillsIn() throws IOException {
        assertTrue(told("{ r-1: { text: x, set: Meridian UHD } }").contains("unknown field 'set'"));
    }

    @Test
    void anotherVersionKeepsTheIds() throws IOException {
        write(
                "_sets/meridian-uhd/5.2.yaml",
                SET.replace("5.1", "5.2").replace("value: 10:00:00:00", "value: 01:00:00:00"));
        Map<String, Requirement> before = asked("{ use: meridian-uhd@5.1 }");
        Map<String, Requirement> after = asked("{ use: meridian-uhd@5.2 }");
        assertEquals(before.keySet(), after.keySet());
        assertEquals(before.get("imf.r-001"), after.get("imf.r-001"));
        assertEquals(
                "01:00:00:00", Objects.requireNonNull(after.get("imf.r-014")).value());
    }

    @Test
    void aDeliverableThatIsCalledOtherwiseKeepsItsItems() throws IOException {
        write("harbour/1.0.0.yaml", "");
        String spec = SPEC.replace("REQUIRES", "{ use: meridian-uhd@5.1 }\n    formerly: master");
        write("harbour/1.0.0.yaml", spec);
        Histories histories = Histories.read(SourceFolder.read(base, specs), new SpecReader(Vocabulary.load()));
        assertEquals(List.of(), histories.findings().all());
        Requirement item = Objects.requireNonNull(Objects.requireNonNull(
                        histories.all().get(0).specs().get(0).deliverables().get("imf"))
                .requires()
                .get("imf.r-001"));
        assertEquals(List.of("master.r-001"), item.formerly());
    }

    @Test
    void aDeliverableThatIsRenamedIsOneChange() throws IOException {
        String first = SPEC.replace("REQUIRES", "{ use: meridian-uhd@5.1 }");
        write("harbour/1.0.0.yaml", first);
        write(
                "harbour/1.1.0.yaml",
                first.replace("version: 1.0.0", "version: 1.1.0")
                        .replace("  imf:\n", "  master:\n    formerly: imf\n"));
        Histories histories = Histories.read(SourceFolder.read(base, specs), new SpecReader(Vocabulary.load()));
        assertEquals(List.of(), histories.findings().all());
        List<Edition> editions = Editions.of(histories.all().get(0), FormatLibrary.load());
        assertEquals(
                List.of("CHANGED version", "RENAMED deliverable/master"),
                Changes.in(Merge.of(editions.get(0), editions.get(1))).stream()
                        .map(change -> change.kind() + " " + change.path())
                        .toList());
    }

    @Test
    void setsLieInOtherFoldersAndArchivesToo() throws IOException {
        Path house = base.resolve("house");
        Files.createDirectories(house.resolve("house-hd"));
        Files.writeString(house.resolve("house-hd/1.yaml"), "name: House HD\nrequires: { a: Text }\n");
        Path jar = base.resolve("sets.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("_sets/jar-hd/2.0.yaml"));
            zip.write("name: Jar HD\nrequires: { b: Text }\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("_sets/../../escape/2.0.yaml"));
            zip.write("name: No\nrequires: { b: Text }\n".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(
                List.of("imf.a", "imf.b"),
                List.copyOf(
                        asked("{ use: [house-hd@1, jar-hd@2.0] }", house, jar).keySet()));
    }

    @Test
    void nothingOutsideOfTheFolderIsRead() throws IOException {
        Path outside = base.resolve("secret.yaml");
        Files.writeString(outside, SET);
        Files.createDirectories(specs.resolve("_sets/secret"));
        Files.createSymbolicLink(specs.resolve("_sets/secret/1.0.yaml"), outside);
        List<String> told = read("{ use: secret@1.0 }").findings().all().stream()
                .map(Finding::rule)
                .toList();
        assertEquals(List.of("WF-HI02", "WF-RS01"), told.stream().sorted().toList());
    }

    @Test
    void aSetThatIsGivenTwiceIsTold() throws IOException {
        Path house = base.resolve("house");
        Files.createDirectories(house.resolve("meridian-uhd"));
        Files.writeString(house.resolve("meridian-uhd/5.1.yaml"), SET + "  r-015: More\n");
        assertTrue(
                told("{ use: meridian-uhd@5.1 }", house).contains("'meridian-uhd@5.1' is given twice, and not alike"));
    }
}
