package io.github.workprint.mojo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.look.LookFiles;
import io.github.workprint.pdf.PdfPrinter;
import io.github.workprint.signing.TestKey;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is packed, signed and attached to the build. */
class PackageGoalTest {
    private static final List<String> FILES = List.of(
            "client/film/1.0.0/edition.json",
            "client/film/1.0.0/handbook.pdf",
            "crew/film/1.0.0/edition.json",
            "crew/film/1.0.0/handbook.pdf",
            "internal/film/1.0.0/edition.json");

    @TempDir
    Path base;

    private final List<String> attached = new ArrayList<>();

    @BeforeEach
    void aSite() throws IOException {
        Path site = base.resolve("target/workprint");
        byte[] pdf = new PdfPrinter(LookFiles.standard())
                .print("<!DOCTYPE html><html lang=en-GB><head><title>H</title></head><body><h1>H</h1></body></html>")
                .pdf();
        for (String file : FILES) {
            Files.createDirectories(site.resolve(file).resolveSibling(""));
            Files.write(site.resolve(file), file.endsWith(".pdf") ? pdf : "{}".getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(
                site.resolve(".workprint-site"),
                "# Workprint made this site. A build replaces the files that are listed here; it keeps, and names, all"
                        + " others.\nformat 1\n" + String.join("\n", FILES) + "\n");
    }

    private PackageMojo goal() throws ReflectiveOperationException {
        MavenProjectHelper helper = (MavenProjectHelper) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {MavenProjectHelper.class}, (proxy, method, arguments) -> {
                    attached.add(arguments[1] + " " + arguments[2] + " " + ((File) arguments[3]).getName());
                    return null;
                });
        PackageMojo mojo = new PackageMojo(helper, null);
        MavenProject project = new MavenProject();
        project.setFile(base.resolve("pom.xml").toFile());
        GoalRun.set(mojo, "basedir", base.toFile());
        GoalRun.set(mojo, "project", project);
        return mojo;
    }

    private void signs(PackageMojo mojo, String password) throws Exception {
        TestKey.in(base.resolve("key.p12"), "post", "RSA", "-1d");
        Server known = new Server();
        known.setId("tern-key");
        known.setPassword(password);
        Settings settings = new Settings();
        settings.addServer(known);
        GoalRun.set(mojo, "settings", settings);
        GoalRun.set(mojo, "key", "key.p12");
        GoalRun.set(mojo, "server", "tern-key");
    }

    /** The office's pages leave the house only where somebody asks for them. */
    @Test
    void everyAudienceThatIsNamedIsAnArtifactOfItsOwn() throws Exception {
        PackageMojo mojo = goal();
        GoalRun.set(mojo, "audience", "crew,client");
        GoalRun.set(mojo, "attach", "zip,handbook");
        GoalRun.said(mojo);
        assertEquals(
                List.of(
                        "zip film-crew film-crew.zip",
                        "pdf film-1.0.0-crew-handbook film-1.0.0-crew-handbook.pdf",
                        "zip film-client film-client.zip",
                        "pdf film-1.0.0-client-handbook film-1.0.0-client-handbook.pdf"),
                attached);
        attached.clear();
        PackageMojo internal = goal();
        GoalRun.set(internal, "audience", "internal");
        GoalRun.said(internal);
        assertEquals(List.of("zip film-internal film-internal.zip"), attached);
    }

    @Test
    void withAKeyManifestAndHandbooksAreSigned() throws Exception {
        PackageMojo mojo = goal();
        signs(mojo, TestKey.PASSWORD);
        GoalRun.set(mojo, "attach", "zip,handbook");
        String said = GoalRun.said(mojo);
        assertTrue(said.contains("signed by Post Office"), said);
        assertFalse(said.contains(TestKey.PASSWORD), said);
        try (ZipFile zip = new ZipFile(base.resolve("target/film-crew.zip").toFile())) {
            assertEquals("SHA256SUMS", zip.entries().nextElement().getName());
            assertTrue(zip.getEntry("SHA256SUMS.p7s").getSize() > 500);
            byte[] packed =
                    zip.getInputStream(zip.getEntry("film/1.0.0/handbook.pdf")).readAllBytes();
            assertTrue(new String(packed, StandardCharsets.ISO_8859_1).contains("ETSI.CAdES.detached"));
            assertArrayEquals(packed, Files.readAllBytes(base.resolve("target/film-1.0.0-crew-handbook.pdf")));
        }
    }

    @Test
    void aWrongPasswordIsToldWithoutItAndNothingIsPacked() throws Exception {
        PackageMojo mojo = goal();
        signs(mojo, "wrong-word");
        String said = GoalRun.said(mojo);
        assertTrue(said.contains("workprint.sign.key: key.p12 does not open with the password"), said);
        assertFalse(said.contains("wrong-word"), said);
        assertFalse(Files.exists(base.resolve("target/film-crew.zip")));
    }

    @Test
    void aKeyWithoutAServerIsRefused() throws Exception {
        PackageMojo mojo = goal();
        GoalRun.set(mojo, "key", "key.p12");
        assertTrue(GoalRun.said(mojo).contains("workprint.sign.server: name the server of settings.xml"));
    }
}
