package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.history.GitFolder;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.site.SiteResult.Outcome;
import io.github.workprint.site.print.PrintedVersion;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.store.Cache;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build touches what a change has changed, and the site is the one that a clean build would make. */
final class CostFollowsChangeTest {
    private static final List<Readers> READERS = List.of(Readers.INTERNAL, Readers.CLIENT);
    private static final String NEWEST = "north-pier/1.1.0.yaml";

    @TempDir
    private Path folder;

    private Workspace project;
    private Path site;
    private final Map<String, String> original = Workspace.specs(Workspace.FIXTURES);

    @BeforeEach
    void open() {
        project = new Workspace(folder.resolve("project")).write(original);
        site = folder.resolve("out/site");
    }

    private SiteResult build(Set<Output> outputs) {
        return project.build(site, Cache.at(folder.resolve("cache")), READERS, outputs);
    }

    private SiteResult build() {
        return build(Set.of(Output.HTML));
    }

    private void edit(String file, String from, String to) {
        Map<String, String> edited = new TreeMap<>(original);
        edited.computeIfPresent(file, (name, text) -> text.replaceFirst(from, to));
        assertNotEquals(original, edited);
        project.write(edited);
    }

    private Tree clean(Set<Output> outputs) {
        return project.clean(folder.resolve("clean/site"), READERS, outputs);
    }

    /** The same for what was built from clean before: half of what happens between builds leaves the project as it is. */
    private Tree clean(Map<Map<String, String>, Tree> known) {
        return known.computeIfAbsent(project.texts(), texts -> clean(Set.of(Output.HTML)));
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                times.put(site.relativize(file).toString().replace('\\', '/'), Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    /** Files that have another time than before. */
    private List<String> written(Map<String, FileTime> before) throws IOException {
        Map<String, FileTime> now = times();
        now.entrySet().removeAll(before.entrySet());
        return List.copyOf(now.keySet());
    }

    @Test
    void nothingIsTouchedWhereNothingHasChanged() throws IOException {
        SiteResult first = build();
        Map<String, FileTime> times = times();
        SiteResult second = build();
        assertEquals(Outcome.PUBLISHED, first.outcome());
        assertEquals(Outcome.UP_TO_DATE, second.outcome());
        assertEquals(first.findings(), second.findings());
        assertEquals(first.impacts(), second.impacts());
        assertEquals(first.locking(), second.locking());
        assertEquals(times, times());
    }

    @Test
    void onlyWhatAnEditChangesIsWritten() throws IOException {
        build();
        Tree before = Tree.of(site);
        Map<String, FileTime> times = times();
        edit(NEWEST, "Tern Films", "Tern Pictures");
        SiteResult result = build();
        Tree after = Tree.of(site);
        assertEquals(List.of(), Tree.differences(clean(Set.of(Output.HTML)), after));
        assertEquals(
                Tree.differences(before, after).stream()
                        .map(line -> line.substring(line.indexOf(' ') + 1))
                        .toList(),
                written(times));
        List<PrintedVersion> lines = result.lines();
        assertEquals(0, lines.get(0).newPages(), "the older version is as it was");
        assertEquals(0, lines.get(0).millis(), "the older version was not printed");
    }

    @Test
    void aCommentTouchesNothingButIsRead() throws IOException {
        build();
        Map<String, FileTime> times = times();
        edit(NEWEST, "\\z", "\n# a thought\n");
        assertEquals(Outcome.PUBLISHED, build().outcome());
        assertEquals(List.of(), written(times));
        assertEquals(Outcome.UP_TO_DATE, build().outcome());
    }

    @Test
    void aVersionMoreLeavesThePrintsOfTheOlderOnesAsTheyWere() throws IOException {
        Map<String, String> first = new TreeMap<>(original);
        first.remove(NEWEST);
        project.write(first);
        build(Workspace.EVERYTHING);
        Map<String, FileTime> times = times();
        project.write(original);
        SiteResult result = build(Workspace.EVERYTHING);
        assertEquals(List.of(), Tree.differences(clean(Workspace.EVERYTHING), Tree.of(site)));
        assertEquals(
                List.of(),
                written(times).stream()
                        .filter(file -> file.contains("/1.0.0/") && !file.contains("/catch-up/"))
                        .toList());
        assertEquals(0, result.lines().get(0).millis());
    }

    private interface Disturbance {
        void happen() throws IOException;
    }

    private void put(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }

    private interface KeptFile {
        void disturb(Path file) throws IOException;
    }

    private void eachKept(KeptFile disturbance) throws IOException {
        List<Path> kept;
        try (Stream<Path> all = Files.walk(folder.resolve("cache"))) {
            kept = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : kept) {
            disturbance.disturb(file);
        }
    }

    /** What may differ from one build to the next, beside the specs, which are edited at random elsewhere. */
    private Map<String, Disturbance> disturbances() {
        String specs = "project/src/workprint/";
        String workshop = "out/.site.workprint/";
        String page = "out/site/client/north-pier/1.0.0/index.html";
        Map<String, Disturbance> all = new TreeMap<>();
        all.put("a style of the house", () -> put(specs + "templates/house.css", ":root { --ink: #123456 }\n"));
        all.put("a word of the house", () -> put(specs + "templates/messages/en.properties", "mark.added=FRESH\n"));
        all.put(
                "a template of the house",
                () -> put(specs + "templates/start.ftlh", "<!DOCTYPE html><html lang=\"en\"><title>x</title></html>"));
        all.put("a policy", () -> put(specs + "policy.yaml", "severities: { warn: [WF-FM17] }\n"));
        all.put("a version less", () -> Files.delete(folder.resolve(specs + NEWEST)));
        all.put("a page gone", () -> Files.delete(folder.resolve(page)));
        all.put("a page edited", () -> put(page, "<!DOCTYPE html><p>mine"));
        all.put("a page emptied", () -> put(page, ""));
        all.put("a record damaged", () -> {
            byte[] record = Files.readAllBytes(folder.resolve(workshop + "record"));
            record[record.length / 2] ^= 1;
            Files.write(folder.resolve(workshop + "record"), record);
        });
        all.put("a record cut", () -> put(workshop + "record", ""));
        all.put("a record of another kind", () -> put(workshop + "record", "an older one"));
        all.put("no record", () -> Files.delete(folder.resolve(workshop + "record")));
        all.put("everything kept damaged, a style of the house", () -> {
            put(specs + "templates/house.css", ":root { --ink: #654321 }\n");
            eachKept(kept -> {
                byte[] bytes = Files.readAllBytes(kept);
                bytes[bytes.length - 1] ^= 1;
                Files.write(kept, bytes);
            });
        });
        all.put("half of what was kept gone, a version less", () -> {
            Files.delete(folder.resolve(specs + NEWEST));
            eachKept(kept -> {
                if (kept.hashCode() % 2 == 0) {
                    Files.delete(kept);
                }
            });
        });
        all.put("a page of others", () -> put("out/site/client/north-pier/1.0.0/gone.html", "<p>"));
        return all;
    }

    @Test
    void whateverHappensBetweenTwoBuildsTheSiteIsThatOfACleanOne() throws IOException {
        Map<Map<String, String>, Tree> known = new HashMap<>();
        build();
        for (Map.Entry<String, Disturbance> between : disturbances().entrySet()) {
            between.getValue().happen();
            SiteResult result = build();
            assertTrue(
                    result.published(),
                    () -> between.getKey() + ": " + result.findings().all());
            Tree now = Tree.of(site);
            Tree expected = clean(known);
            now.files().remove("client/north-pier/1.0.0/gone.html");
            now.files().remove(".workprint-site");
            expected.files().remove(".workprint-site");
            assertEquals(List.of(), Tree.differences(expected, now), between.getKey());
            project.write(original);
        }
    }

    @Test
    void whatGitSaysIsSeen() throws Exception {
        String file = "src/workprint/north-pier.yaml";
        project = new Workspace(folder.resolve("tagged"));
        List<Readers> client = List.of(Readers.CLIENT);
        try (GitFolder git = GitFolder.in(project.base())) {
            git.commit(file, Objects.requireNonNull(original.get("north-pier/1.0.0.yaml")));
            for (String tag : List.of("north-pier/1.0.0", "", "north-pier/1.1.0")) {
                if (tag.isEmpty()) {
                    git.commit(file, Objects.requireNonNull(original.get(NEWEST)));
                } else {
                    git.tag(tag);
                }
                assertEquals(
                        Outcome.PUBLISHED,
                        project.build(site, Cache.at(folder.resolve("cache")), client, Set.of(Output.HTML))
                                .outcome());
                Tree clean = project.clean(folder.resolve("clean/site"), client, Set.of(Output.HTML));
                assertEquals(List.of(), Tree.differences(clean, Tree.of(site)), tag);
            }
        }
    }
}
