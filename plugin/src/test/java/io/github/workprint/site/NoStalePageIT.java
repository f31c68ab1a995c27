package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.Thoroughness;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.store.Cache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published is what a build from clean would make, or what was published last; never something between. */
@Order(Thoroughness.LONG)
final class NoStalePageIT {
    private static final Set<Output> PAGES = Set.of(Output.HTML);

    @TempDir
    private Path folder;

    private Workspace project;
    private Path site;
    private final Map<String, String> original = Workspace.specs(Workspace.FIXTURES);

    @BeforeEach
    void open() {
        project = new Workspace(folder.resolve("project")).write(original);
        site = folder.resolve("out").resolve("site");
    }

    @Test
    void afterAnyEditThePagesAreThoseOfACleanBuild() throws IOException {
        edit(Integer.getInteger("tests.edits", Thoroughness.cases(25, 500)), 20260302, PAGES, Workspace.EVERYBODY);
    }

    @Test
    void afterAnyEditThePrintsAreThoseOfACleanBuild() throws IOException {
        edit(6, 7, Workspace.EVERYTHING, List.of(Readers.CLIENT));
    }

    private void edit(int edits, long seed, Set<Output> outputs, List<Readers> audiences) throws IOException {
        Map<String, String> including = new TreeMap<>(original);
        including.computeIfPresent(
                "north-pier/1.1.0.yaml", (name, text) -> text + "\ninclude: [" + RandomSurroundings.INCLUDED + "]\n");
        RandomEdits random = new RandomEdits(new Random(seed), including);
        RandomSurroundings around =
                new RandomSurroundings(new Random(seed), folder.resolve("cache"), workshop(site), audiences);
        Map<String, String> texts = including;
        Tree last = new Tree(Map.of());
        int published = 0;
        List<String> done = new ArrayList<>();
        for (int i = 0; i < edits; i++) {
            Map<String, String> edited = i == 0 ? texts : random.next(texts);
            done.add(random.told());
            if (i % 2 == 1) {
                around.change();
                done.add(around.told());
            }
            project.write(around.around(edited));
            if (i % 3 == 2) {
                // As after mvn clean: what is kept is all there is.
                Workspace.delete(site);
                Workspace.delete(workshop(site));
                last = new Tree(Map.of());
            }
            SiteResult result = project.build(site, Cache.at(folder.resolve("cache")), around.audiences(), outputs);
            Tree now = Tree.of(site);
            if (result.published()) {
                published++;
                Tree clean = project.clean(folder.resolve("clean/site"), around.audiences(), outputs);
                assertEquals(List.of(), Tree.differences(clean, now), () -> "after " + done);
                last = now;
                texts = edited;
            } else {
                assertTrue(result.findings().hasErrors());
                assertEquals(List.of(), Tree.differences(last, now), () -> "after the fault " + done);
            }
        }
        assertTrue(published > edits / 3, published + " of " + edits + " edits could be published");
    }

    @Test
    void aKilledBuildIsMadeGood() throws IOException {
        Tree good = project.clean(site, Workspace.EVERYBODY, PAGES);
        for (Map.Entry<String, Killed> state : states().entrySet()) {
            state.getValue().leave(site);
            project.build(site, Cache.none(), Workspace.EVERYBODY, PAGES);
            assertEquals(List.of(), Tree.differences(good, Tree.of(site)), state.getKey());
            assertEquals(List.of(".gitignore", "record", "writer.lock"), names(workshop(site)), state.getKey());
            assertEquals(List.of(".site.workprint", "site"), names(site.resolveSibling("")), state.getKey());
        }
    }

    @Test
    void aFaultAfterAKilledBuildLeavesTheLastGoodSite() throws IOException {
        Tree good = project.clean(site, Workspace.EVERYBODY, PAGES);
        Map<String, String> faulty = new TreeMap<>(original);
        faulty.merge("north-pier/1.1.0.yaml", "\nnonsense: 1\n", String::concat);
        for (Map.Entry<String, Killed> state : states().entrySet()) {
            state.getValue().leave(site);
            project.write(faulty);
            assertFalse(project.build(site, Cache.none(), Workspace.EVERYBODY, PAGES)
                    .published());
            assertEquals(List.of(), Tree.differences(good, Tree.of(site)), state.getKey());
            project.write(original).build(site, Cache.none(), Workspace.EVERYBODY, PAGES);
        }
    }

    private interface Killed {
        void leave(Path site) throws IOException;
    }

    /** Each point at which a build can die, by what is left behind. */
    private static Map<String, Killed> states() {
        return new TreeMap<>(Map.of(
                "while writing", site -> half(workshop(site).resolve("next")),
                "between the moves",
                        site -> {
                            Files.move(site, workshop(site).resolve("last"));
                            half(workshop(site).resolve("next"));
                        },
                "before clearing", site -> replaced(workshop(site).resolve("last")),
                "while clearing, and once before",
                        site -> {
                            replaced(workshop(site).resolve("last"));
                            Files.delete(workshop(site).resolve("last/client/stale.html"));
                            half(workshop(site).resolve("next"));
                        }));
    }

    private static Path workshop(Path site) {
        return site.resolveSibling(".site.workprint");
    }

    /** A site that was exchanged and not cleared away yet. */
    private static void replaced(Path last) throws IOException {
        half(last);
        Files.writeString(
                last.resolve(".workprint-site"),
                Files.readString(last.resolve("../../site/.workprint-site"))
                        + "client/gone/index.html\nclient/stale.html\n");
    }

    private static void half(Path directory) throws IOException {
        Files.createDirectories(directory.resolve("client/gone"));
        Files.writeString(directory.resolve("client/gone/index.html"), "<!DOCTYPE html><p>half");
        Files.writeString(directory.resolve("client/stale.html"), "");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
