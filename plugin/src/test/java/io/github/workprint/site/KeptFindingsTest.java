package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.Thoroughness;
import io.github.workprint.check.CheckedVersion;
import io.github.workprint.finding.Finding;
import io.github.workprint.publish.CacheOptions;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.site.print.SiteOptions;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.site.project.ProjectFolder;
import io.github.workprint.spec.language.Readers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check that takes what was found before from the folder where it is kept tells what one without it tells. */
final class KeptFindingsTest {
    @TempDir
    private Path folder;

    private Workspace project;
    private Path cache;
    private final Map<String, String> original = Workspace.specs(Workspace.FIXTURES);

    @BeforeEach
    void open() {
        project = new Workspace(folder.resolve("project")).write(original);
        cache = project.base().resolve(".workprint");
    }

    private ProjectFolder specs() {
        return new ProjectFolder(project.base(), project.source());
    }

    private static List<Object> told(CheckedProject checked) {
        List<Object> told = new ArrayList<>(
                List.of(checked.findings(), checked.faults(), new TreeMap<>(Map.of("#", checked.unprintable()))));
        for (CheckedVersion version : checked.checked().versions()) {
            told.add(version.slate());
            told.add(version.findings());
            told.add(version.current());
        }
        return told;
    }

    private void assertSame(String when, Optional<LocalDate> day) throws IOException {
        assertEquals(
                told(Build.check(specs(), day)),
                told(Build.check(specs(), day, new CacheOptions(cache), told -> {})),
                when);
    }

    private Map<String, FileTime> kept() throws IOException {
        Map<String, FileTime> kept = new TreeMap<>();
        try (Stream<Path> all = Files.walk(cache)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                kept.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
            }
        }
        return kept;
    }

    @Test
    void afterAnyEditTheFindingsAreThoseOfACheckFromClean() throws IOException {
        int edits = Integer.getInteger("tests.edits", Thoroughness.cases(15, 300));
        Random chance = new Random(20260417);
        RandomEdits random = new RandomEdits(chance, original);
        Map<String, String> texts = original;
        List<String> done = new ArrayList<>();
        for (int i = 0; i < edits; i++) {
            Map<String, String> edited = random.next(texts);
            done.add(random.told());
            project.write(edited);
            int kind = chance.nextInt(6);
            if (kind == 0) {
                Files.writeString(project.source().resolve("policy.yaml"), "severities: { error: [WF-FM17] }\n");
            } else if (kind == 1) {
                Files.writeString(project.source().resolve("policy.yaml"), "sections: [risks, security]\n");
            }
            Optional<LocalDate> day = chance.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(2026, 1 + chance.nextInt(12), 9));
            assertSame("after " + done, day);
            if (!Build.check(specs(), day).faults().hasErrors()) {
                texts = edited;
            }
        }
    }

    @Test
    void whereNothingHasChangedNothingIsKeptAnew() throws IOException {
        assertSame("at first", Optional.empty());
        Map<String, FileTime> before = kept();
        assertTrue(before.keySet().containsAll(Set.of("CACHEDIR.TAG", ".gitignore")), before.toString());
        assertSame("again", Optional.empty());
        assertEquals(before, kept());
    }

    @Test
    void whatIsKeptOutlivesTheSite() throws IOException {
        Path output = project.base().resolve("target/workprint");
        SiteOptions options =
                new SiteOptions(project.base(), project.source(), output, Readers.circles(), Set.of(Output.HTML), 2);
        assertTrue(Build.site(options, new CacheOptions(cache), waiting -> {}).published());
        Tree first = Tree.of(output);
        Map<String, FileTime> before = kept();
        Workspace.delete(project.base().resolve("target"));
        assertTrue(Build.site(options, new CacheOptions(cache), waiting -> {}).published());
        assertEquals(List.of(), Tree.differences(first, Tree.of(output)));
        assertEquals(before, kept());
    }

    @Test
    void aFolderOfOthersIsLeftAlone() throws IOException {
        Files.createDirectories(cache);
        Path mine = cache.resolve("a".repeat(64));
        Files.write(mine, "mine".getBytes(StandardCharsets.UTF_8));
        Map<String, FileTime> before = kept();
        List<Finding> found =
                Build.check(specs(), Optional.empty(), new CacheOptions(cache), told -> {}).faults().all().stream()
                        .filter(finding -> finding.rule().equals("WF-WR02"))
                        .toList();
        assertEquals(1, found.size());
        Path output = project.base().resolve("target/workprint");
        SiteOptions options =
                new SiteOptions(project.base(), project.source(), output, Readers.circles(), Set.of(Output.HTML), 2);
        assertFalse(Build.site(options, new CacheOptions(cache), waiting -> {}).published());
        assertFalse(Files.exists(output));
        assertEquals(before, kept());
    }

    @Test
    void nothingIsKeptAmongTheSpecs() throws IOException {
        Path among = project.source().resolve("kept");
        assertTrue(Build.check(specs(), Optional.empty(), new CacheOptions(among), told -> {}).faults().all().stream()
                .anyMatch(finding -> finding.rule().equals("WF-WR01")));
        assertFalse(Files.exists(among));
    }
}
