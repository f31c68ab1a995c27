package io.github.workprint.handover;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.publish.PublishedSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed over is one audience's, whole, and can be checked. */
class HandOverPackageTest {
    private static final List<String> FILES = List.of(
            "crew/assets/base.css",
            "crew/film/1.0.0/edition.json",
            "crew/film/1.0.0/index.html",
            "crew/film/1.1.0/edition.json",
            "crew/film/1.1.0/index.html",
            "crew/film/calendar.ics",
            "crew/film/index.html",
            "crew/film/versions.js",
            "crew/index.html",
            "crew/trailer/1.0.0/edition.json",
            "internal/film/1.1.0/edition.json",
            "findings.json");

    @TempDir
    Path site;

    @BeforeEach
    void aSite() throws IOException {
        for (String file : FILES) {
            Path path = site.resolve(file);
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, "this is " + file);
        }
        Files.writeString(site.resolve("crew/film/1.1.0/somebody-elses.txt"), "not of Workprint");
        Files.writeString(
                site.resolve(".workprint-site"),
                "# Workprint made this site. A build replaces the files that are listed here; it keeps, and names, all"
                        + " others.\nformat 1\n" + String.join("\n", FILES) + "\n");
    }

    private HandOverPackage crew() throws IOException {
        return HandOverPackage.of(PublishedSite.in(site).orElseThrow(), "crew", Optional.empty());
    }

    private byte[] zip(String workflow, Optional<String> version) throws IOException {
        return HandOverPackage.zip(crew().files(workflow, version));
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static String text(Map<String, byte[]> entries, String name) {
        return new String(Objects.requireNonNull(entries.get(name), name), StandardCharsets.UTF_8);
    }

    @Test
    void oneVersionIsPackedWithWhatItsPagesNeed() throws IOException {
        Map<String, byte[]> entries = entries(zip("film", Optional.of("1.1.0")));
        assertEquals(
                Set.of(
                        "SHA256SUMS",
                        "index.html",
                        "assets/base.css",
                        "film/1.1.0/edition.json",
                        "film/1.1.0/index.html",
                        "film/calendar.ics",
                        "film/index.html",
                        "film/versions.js"),
                entries.keySet());
        assertTrue(text(entries, "index.html").contains("film/1.1.0/index.html"));
        assertTrue(text(entries, "film/index.html").contains("url=1.1.0/index.html"));
        assertEquals("this is crew/film/1.1.0/index.html", text(entries, "film/1.1.0/index.html"));
    }

    @Test
    void aWholeWorkflowIsPackedAsItIs() throws IOException {
        Map<String, byte[]> entries = entries(zip("film", Optional.empty()));
        assertEquals("this is crew/film/versions.js", text(entries, "film/versions.js"));
        assertTrue(entries.containsKey("film/1.0.0/index.html"));
        assertTrue(entries.keySet().stream().noneMatch(name -> name.startsWith("trailer/")));
    }

    @Test
    void theManifestHoldsTheSumOfEveryOtherFile() throws IOException, NoSuchAlgorithmException {
        Map<String, byte[]> entries = entries(zip("film", Optional.of("1.0.0")));
        Map<String, String> sums = text(entries, "SHA256SUMS")
                .lines()
                .collect(Collectors.toMap(line -> line.substring(66), line -> line.substring(0, 64)));
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (!entry.getKey().equals("SHA256SUMS")) {
                assertEquals(HexFormat.of().formatHex(digest.digest(entry.getValue())), sums.remove(entry.getKey()));
            }
        }
        assertEquals(Map.of(), sums);
    }

    @Test
    void theSameSiteGivesTheSameBytes() throws IOException {
        assertArrayEquals(zip("film", Optional.of("1.1.0")), zip("film", Optional.of("1.1.0")));
    }

    @Test
    void workflowsAndVersionsAreThoseThatTheAudienceGets() throws IOException {
        assertEquals(Set.of("film", "trailer"), crew().workflows());
        assertEquals(Set.of("1.0.0", "1.1.0"), crew().versions("film"));
        assertEquals(
                Set.of(),
                HandOverPackage.of(PublishedSite.in(site).orElseThrow(), "client", Optional.empty())
                        .workflows());
    }

    @Test
    void aFolderWithoutTheMarkIsNoSite() throws IOException {
        assertTrue(PublishedSite.in(site.resolve("crew")).isEmpty());
    }
}
