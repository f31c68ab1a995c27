package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.check.Checked;
import io.github.workprint.compare.Comparison;
import io.github.workprint.compare.ComparisonRequest;
import io.github.workprint.finding.Finding;
import io.github.workprint.history.VersionTags;
import io.github.workprint.meaning.ChangeItem;
import io.github.workprint.pdf.page.Paper;
import io.github.workprint.publish.CacheOptions;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.site.print.SiteOptions;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.site.project.ProjectFolder;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.view.ChangeLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a house's requirement sets do to a project: to its change logs, its audiences, its lock and what it keeps. */
final class RequirementSetsTest {
    private static final String OLD =
            """
            name: Meridian UHD
            client: Meridian
            version: "5.0"
            requires:
              r-001: { text: No burnt-in captions, check: Look }
              r-002: { text: Sound is stereo, check: Listen }
              r-003: { text: A copy on tape, check: Look }
            """;

    private static final String NEW = OLD.replace("5.0", "5.1")
                    .replace("r-002: { text: Sound is stereo", "r-002: { text: Sound is in 5.1 channels")
                    .replace("  r-003: { text: A copy on tape, check: Look }\n", "")
            + "  r-004: { text: A copy of the conform list, check: Look }\n";

    private static final String SPEC =
            """
            workprint: 1
            version: VERSION
            status: issued
            as-of: 2026-02-02
            production: { title: Harbour, runtime: 10 min }
            organisations: { meridian: { name: Meridian, kind: client }, north: { name: North, kind: client } }
            roles: { ed: { name: Jo } }
            formats: { file: { container: mov } }
            stages: { edit: { owner: ed, lasts: 2 d, not-before: 2026-02-02, makes: [imf, hd] } }
            deliverables:
              imf: { to: meridian, due: 2026-03-02, format: file, requires: { use: meridian-uhd@SET, plus: { r-001: { checked-at: edit } } } }
              hd: { to: north, due: 2026-03-02, format: file, requires: { n-1: { text: Text, check: Look } } }
            """;

    @TempDir
    private Path base;

    private Workspace workspace;

    private static String spec(String version, String set) {
        return SPEC.replace("VERSION", version).replace("SET", set);
    }

    @BeforeEach
    void twoVersionsOfASet() {
        workspace = new Workspace(base).write(texts(spec("1.0.0", "5.0"), spec("1.1.0", "5.1")));
    }

    private static Map<String, String> texts(String... versions) {
        Map<String, String> texts = new TreeMap<>();
        texts.put("_sets/meridian-uhd/5.0.yaml", OLD);
        texts.put("_sets/meridian-uhd/5.1.yaml", NEW);
        for (int i = 0; i < versions.length; i++) {
            texts.put("harbour/1." + i + ".0.yaml", versions[i]);
        }
        return texts;
    }

    private ProjectFolder folder(Path... places) {
        return new ProjectFolder(base, workspace.source(), VersionTags.USUAL, List.of(places));
    }

    private CheckedProject check() throws IOException {
        return Build.check(folder(), Optional.empty(), new CacheOptions(base.resolve(".workprint")), told -> {});
    }

    private static List<String> of(String rule, CheckedProject project) {
        return project.findings().all().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.place() + " " + finding.message())
                .toList();
    }

    private List<String> changes(String workflow, String from, String to, Readers readers) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Comparison comparison = Comparison.of(new ComparisonRequest(folder(), workflow, from, to, readers), findings)
                .orElseThrow(() -> new AssertionError(findings.toString()));
        return edits(comparison.log().log());
    }

    private static List<String> edits(ChangeLog log) {
        return log.bundles().stream()
                .flatMap(bundle -> bundle.matters().stream())
                .map(ChangeItem::cause)
                .flatMap(Optional::stream)
                .map(cause ->
                        cause.change().kind().word() + " " + cause.change().path())
                .filter(line -> !line.endsWith(" version") && !line.endsWith(" as-of"))
                .sorted()
                .toList();
    }

    @Test
    void aProductionThatMovesGetsWhatDiffersAndNothingElse() throws IOException {
        List<String> differs = List.of(
                "added requirement/imf.r-004",
                "changed deliverable/imf/sets",
                "changed requirement/imf.r-002/text",
                "removed requirement/imf.r-003");
        assertEquals(differs, changes("harbour", "1.0.0", "1.1.0", Readers.INTERNAL));
        assertEquals(differs, changes("harbour", "1.0.0", "1.1.0", new Readers(Readers.CLIENT.audience(), "meridian")));
        assertEquals(List.of(), changes("harbour", "1.0.0", "1.1.0", new Readers(Readers.CLIENT.audience(), "north")));
    }

    @Test
    void aSetHasAChangeLogOfItsOwn() throws IOException {
        assertEquals(
                List.of("added requirement/r-004", "changed requirement/r-002/text", "removed requirement/r-003"),
                changes("_sets/meridian-uhd", "5.0", "5.1", Readers.INTERNAL));
    }

    @Test
    void aProductionThatStaysIsToldWhatWouldChange() throws IOException {
        workspace.write(texts(spec("1.0.0", "5.0")));
        assertEquals(
                List.of("src/workprint/harbour/1.0.0.yaml:11:72 'deliverable/imf' uses Meridian UHD 5.0, and there is"
                        + " Meridian UHD 5.1, which differs: new: r-004; gone: r-003; r-002 text: 'Sound is in 5.1"
                        + " channels', was 'Sound is stereo'"),
                of("WF-RS03", check()));
        assertFalse(check().faults().hasErrors());
        workspace.write(texts(spec("1.0.0", "5.0"), spec("1.1.0", "5.1")));
        assertEquals(List.of(), of("WF-RS03", check()));
    }

    @Test
    void theSampleOfASetIsSoundToTheRules() throws IOException {
        Checked checked = check().checked();
        assertEquals(
                List.of(),
                checked.findings().all().stream()
                        .filter(finding -> finding.path().startsWith("requirement"))
                        .toList());
    }

    @Test
    void anIssuedVersionStaysWhatItsSetSaidThen() throws IOException {
        workspace.write(texts(spec("1.0.0", "5.0")));
        published(site(true));
        String lock = Files.readString(workspace.source().resolve("workprint.lock"));
        Map<String, String> texts = texts(spec("1.0.0", "5.0"));
        texts.put("_sets/meridian-uhd/5.0.yaml", OLD.replace("stereo", "mono"));
        texts.put("workprint.lock", lock);
        workspace.write(texts);
        List<String> told = of("WF-VE01", check());
        assertEquals(1, told.size(), told::toString);
        assertTrue(told.get(0).startsWith("src/workprint/_sets/meridian-uhd/5.0.yaml:6:"), told::toString);
        assertTrue(told.get(0).contains("'requirement/imf.r-002/text'"), told::toString);
        assertFalse(site(true).published());
    }

    @Test
    void whatIsKeptDependsOnTheSetsThatAreUsed() throws IOException {
        workspace.write(texts(spec("1.0.0", "5.1")));
        published(site(false));
        String before = checklist();
        assertTrue(before.contains("Sound is in 5.1 channels"), before);
        assertTrue(before.contains("Meridian UHD 5.1"), before);
        Files.writeString(
                workspace.source().resolve("_sets/meridian-uhd/5.1.yaml"), NEW.replace("5.1 channels", "7.1 channels"));
        published(site(false));
        assertTrue(checklist().contains("Sound is in 7.1 channels"));
    }

    @Test
    void aSetFromElsewhereIsAnInputToo() throws IOException {
        Path house = base.resolve("house");
        Files.createDirectories(house.resolve("house-hd"));
        Files.writeString(house.resolve("house-hd/1.yaml"), "name: House\nrequires: { a: First words }\n");
        workspace.write(texts(spec("1.0.0", "5.0")
                .replace("meridian-uhd@5.0", "house-hd@1")
                .replace(", plus: { r-001: { checked-at: edit } }", "")));
        published(site(false, house));
        Files.writeString(house.resolve("house-hd/1.yaml"), "name: House\nrequires: { a: Other words }\n");
        published(site(false, house));
        assertTrue(checklist().contains("Other words"));
    }

    @Test
    void anotherClientSeesNothingOfIt() throws IOException {
        workspace.write(texts(spec("1.0.0", "5.0")));
        published(site(false));
        Tree before = Tree.of(base.resolve("site/client-north"));
        Map<String, String> texts = texts(spec("1.0.0", "5.0"));
        texts.replaceAll(
                (name, text) -> text.replace("Meridian UHD", "Secret UHD").replace("stereo", "mono"));
        workspace.write(texts);
        published(site(false));
        assertTrue(checklist().contains("Secret UHD"));
        assertEquals(List.of(), Tree.differences(before, Tree.of(base.resolve("site/client-north"))));
    }

    private SiteResult site(boolean lock, Path... places) throws IOException {
        return Build.site(
                new SiteOptions(
                        folder(places),
                        base.resolve("site"),
                        List.of(Readers.INTERNAL, Readers.CLIENT),
                        Set.of(Output.HTML),
                        1,
                        lock,
                        Paper.A4,
                        Optional.empty(),
                        SiteOptions.PATIENCE),
                new CacheOptions(base.resolve(".workprint")),
                waiting -> {});
    }

    private static void published(SiteResult result) {
        assertTrue(result.published(), () -> result.findings().all().toString());
    }

    private String checklist() throws IOException {
        try (Stream<Path> all = Files.walk(base.resolve("site/internal"))) {
            List<Path> found = all.filter(path -> path.toString().contains("checklist")
                            && path.toString().contains("imf"))
                    .filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            return Files.readString(found.get(found.size() - 1));
        }
    }
}
