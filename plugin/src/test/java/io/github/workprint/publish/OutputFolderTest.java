package io.github.workprint.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.disk.Territory;
import io.github.workprint.finding.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A site is published only into a place that is Workprint's; nothing else is touched, whatever the output is called. */
class OutputFolderTest {
    @TempDir
    Path folder;

    private Path project;
    private Path specs;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void makeProject() throws IOException {
        project = folder.toRealPath().resolve("films").resolve("salt-road");
        specs = project.resolve("src/workprint");
        put(project.resolve("pom.xml"), "<project/>");
        put(specs.resolve("film/1.0.0.yaml"), "version: 1.0.0");
        put(project.resolve("docs/contract.txt"), "signed");
        put(project.resolve(".git/HEAD"), "ref: refs/heads/main");
        put(project.resolve(".git/objects/aa/bb"), "object");
        put(project.resolve(".git/refs/heads/main"), "aabb");
        put(project.resolve("target/workprint.old/keep.txt"), "a copy of the coordinator's");
        put(project.resolve("target/workprint.new/keep.txt"), "another");
        put(project.resolve("target/workprint-cache/keep.txt"), "a third");
        put(folder.resolve("films/other-film/notes.txt"), "not ours");
        put(folder.resolve("outside/notes.txt"), "not ours");
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Optional<OutputFolder> take(Path output) throws IOException {
        return OutputFolder.take(
                new Territory(project, specs, findings::add), output, Duration.ZERO, told::add, findings::add);
    }

    private List<String> publish(Path output, String... files) throws IOException {
        try (OutputFolder place = take(output).orElseThrow(() -> new AssertionError(findings));
                Staging staging = place.stage()) {
            for (String file : files) {
                staging.write(file, file.getBytes(StandardCharsets.UTF_8));
            }
            return staging.publish(findings::add).orElse(List.of("not published"));
        }
    }

    /** Every file, folder and link below, with what it holds; workshops and markers aside where asked. */
    private Map<String, String> everything(Path below) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(below)) {
            for (Path path : paths.toList()) {
                String name = below.relativize(path).toString();
                if (Files.isSymbolicLink(path)) {
                    all.put(name, "-> " + Files.readSymbolicLink(path));
                } else if (Files.isRegularFile(path)) {
                    all.put(name, Files.readString(path));
                } else {
                    all.put(name + "/", "");
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../..",
                "/",
                "src",
                "src/workprint",
                "src/workprint/film",
                "src/workprint/site",
                "src/workprint/film/../new",
                "docs",
                "../other-film",
                "../../outside",
                ".git",
                ".git/site",
                ".GIT/site",
                "target/x/.git",
                "pom.xml",
                "pom.xml/site",
                "docs/contract.txt",
                "to-specs",
                "to-specs/site",
                "to-docs",
                "to-git/site",
                "to-nowhere",
                "to-nowhere/site",
                "to-itself",
                "target/workprint.old",
                "target"
            })
    void nothingIsTouchedThatIsNotOurs(String output) throws IOException {
        Files.createSymbolicLink(project.resolve("to-specs"), specs);
        Files.createSymbolicLink(project.resolve("to-docs"), project.resolve("docs"));
        Files.createSymbolicLink(project.resolve("to-git"), project.resolve(".git"));
        Files.createSymbolicLink(project.resolve("to-nowhere"), project.resolve("gone"));
        Files.createSymbolicLink(project.resolve("to-itself"), project.resolve("to-itself"));
        Map<String, String> before = everything(folder);

        assertTrue(take(project.resolve(output)).isEmpty());

        assertEquals(before, everything(folder));
        assertEquals(1, findings.size(), findings::toString);
        assertTrue(findings.get(0).message().startsWith("nothing is written to /"), findings::toString);
    }

    @Test
    void aBareRepositoryIsLeftAlone() throws IOException {
        Path bare = folder.resolve("films/film.repository");
        put(bare.resolve("HEAD"), "ref: refs/heads/main");
        Files.createDirectories(bare.resolve("objects"));
        Files.createDirectories(bare.resolve("refs"));
        assertTrue(take(bare.resolve("site")).isEmpty());
        assertFalse(Files.exists(bare.resolve("site")));
    }

    @Test
    void neighboursStayWhateverTheyAreCalled() throws IOException {
        Map<String, String> before = everything(folder);
        Path site = project.resolve("target/workprint");
        publish(site, "crew/index.html");
        publish(site, "crew/index.html", "client/index.html");
        Map<String, String> now = everything(folder);
        now.keySet()
                .removeIf(name -> name.startsWith("films/salt-road/target/workprint/")
                        || name.startsWith("films/salt-road/target/.workprint.workprint/"));
        assertEquals(before, now);
    }

    @Test
    void aWorkshopThatIsNotOursIsInTheWay() throws IOException {
        put(project.resolve("target/.workprint.workprint/mine.txt"), "not ours");
        Map<String, String> before = everything(folder);
        assertTrue(take(project.resolve("target/workprint")).isEmpty());
        assertEquals(before, everything(folder));

        Files.createSymbolicLink(project.resolve("target/.site.workprint"), project.resolve("docs"));
        before = everything(folder);
        assertTrue(take(project.resolve("target/site")).isEmpty());
        assertEquals(before, everything(folder));
    }

    @Test
    void anEmptyFolderMayBeTaken() throws IOException {
        Path site = Files.createDirectories(project.resolve("public"));
        publish(site, "crew/index.html");
        assertTrue(Files.exists(site.resolve("crew/index.html")));
    }

    @Test
    void aLinkIsFollowedAndStays() throws IOException {
        Path real = Files.createDirectories(folder.resolve("server/site"));
        Path link = Files.createSymbolicLink(project.resolve("public"), real);
        publish(link, "crew/index.html");
        publish(link, "crew/start.html");
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.exists(real.resolve("crew/start.html")));
        assertFalse(Files.exists(real.resolve("crew/index.html")));
    }

    @Test
    void aSiteWithinASiteIsRefused() throws IOException {
        Path site = project.resolve("target/workprint");
        publish(site, "crew/index.html");
        assertTrue(take(site.resolve("crew/more")).isEmpty());
        assertTrue(take(project.resolve("target/.workprint.workprint/cache")).isEmpty());
        assertEquals(2, findings.size());
    }

    @Test
    void aMarkerOfAnotherFormatIsLeftAlone() throws IOException {
        Path site = project.resolve("target/workprint");
        put(site.resolve(SiteMarker.NAME), "# Workprint made this site.\nformat 2\n");
        put(site.resolve("index.html"), "made by a later Workprint");
        Map<String, String> before = everything(folder);
        assertTrue(take(site).isEmpty());
        assertEquals(before, everything(folder));
    }

    @Test
    void whatOthersPutIntoASiteIsToldAndKept() throws IOException {
        Path site = project.resolve("target/workprint");
        publish(site, "crew/index.html", "crew/film/1.0.0/index.html");
        put(site.resolve("crew/robots.txt"), "Disallow: /");
        put(site.resolve("crew/film/1.0.0/stills/one.png"), "a picture");
        Files.createDirectories(site.resolve("uploads"));
        Files.createSymbolicLink(site.resolve("latest"), Path.of("crew/film"));
        Files.createSymbolicLink(site.resolve("elsewhere"), folder.resolve("outside"));

        List<String> kept =
                List.of("crew/film/1.0.0/stills/one.png", "crew/robots.txt", "elsewhere", "latest", "uploads");
        assertEquals(kept, publish(site, "crew/index.html"));
        assertEquals(kept, publish(site, "crew/index.html", "crew/film/2.0.0/index.html"));

        assertEquals("Disallow: /", Files.readString(site.resolve("crew/robots.txt")));
        assertEquals("a picture", Files.readString(site.resolve("crew/film/1.0.0/stills/one.png")));
        assertTrue(Files.isSymbolicLink(site.resolve("elsewhere")));
        assertTrue(Files.isDirectory(site.resolve("uploads"), LinkOption.NOFOLLOW_LINKS));
        assertEquals("not ours", Files.readString(folder.resolve("outside/notes.txt")));
        assertFalse(Files.exists(site.resolve("crew/film/1.0.0/index.html")));
    }

    @ParameterizedTest
    @CsvSource({
        "crew/film/2.0.0/index.html,crew/film/2.0.0/index.html",
        "crew/film,crew/film/index.html",
        "crew/a/b,crew/a"
    })
    void whatIsInTheWayOfAPageStopsTheSite(String addition, String page) throws IOException {
        Path site = project.resolve("target/workprint");
        publish(site, "crew/index.html");
        put(site.resolve(addition), "mine");
        Map<String, String> before = everything(site);
        assertEquals(List.of("not published"), publish(site, "crew/index.html", page));
        assertEquals(before, everything(site));
        assertTrue(findings.get(0).message().contains("'" + addition + "'"), findings::toString);
    }

    @Test
    void aKilledBuildIsMadeGood() throws IOException {
        Path site = project.resolve("target/workprint");
        Path workshop = project.resolve("target/.workprint.workprint");
        publish(site, "crew/index.html", "crew/old.html");
        put(site.resolve("mine.txt"), "mine");
        Map<String, String> good = everything(site);

        Files.move(site, workshop.resolve("last"));
        put(workshop.resolve("next/half.html"), "<p>ha");
        take(site).orElseThrow().close();
        assertEquals(good, everything(site), "killed between the moves");

        Files.move(site, workshop.resolve("last"));
        Files.createDirectories(site);
        take(site).orElseThrow().close();
        assertEquals(good, everything(site), "killed between the moves, and somebody made the folder");

        publish(workshop.resolveSibling("other"), "crew/index.html");
        Files.move(site, workshop.resolve("last"));
        Files.move(workshop.resolveSibling("other"), site);
        take(site).orElseThrow().close();
        assertFalse(Files.exists(workshop.resolve("last")), "killed while clearing");
        assertEquals("mine", Files.readString(site.resolve("mine.txt")));
        assertFalse(Files.exists(site.resolve("crew/old.html")));

        publish(site, "crew/index.html");
        assertFalse(Files.exists(workshop.resolve("next")));
        assertFalse(Files.exists(workshop.resolve("last")));
    }

    @Test
    void whatCameAtTheLastMomentIsNotDeleted() throws IOException {
        Path site = project.resolve("target/workprint");
        Path workshop = project.resolve("target/.workprint.workprint");
        publish(site, "crew/index.html");
        publish(workshop.resolveSibling("other"), "crew/index.html");
        Files.move(site, workshop.resolve("last"));
        Files.move(workshop.resolveSibling("other"), site);
        put(workshop.resolve("last/mine.txt"), "the late one");
        put(site.resolve("mine.txt"), "another");
        assertThrows(IOException.class, () -> take(site));
        assertEquals("the late one", Files.readString(workshop.resolve("last/mine.txt")));
    }

    @Test
    void oneBuildAtATime() throws IOException {
        Path site = project.resolve("target/workprint");
        try (OutputFolder first = take(site).orElseThrow()) {
            assertEquals(site, first.place());
            String busy = String.valueOf(
                    assertThrows(IOException.class, () -> take(site)).getMessage());
            assertTrue(busy.contains("workprint.lockTimeout"), busy);
            assertTrue(busy.contains("process " + ProcessHandle.current().pid()), busy);
        }
        publish(site, "crew/index.html");
    }
}
