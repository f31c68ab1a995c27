package io.github.workprint.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Finding;
import io.github.workprint.recording.MediaHashListReader.UnfitManifest;
import io.github.workprint.site.Build;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.site.project.ProjectFolder;
import io.github.workprint.spec.language.Readers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ManifestCollectorTest {
    private static final Path FIXTURE = Path.of("src/test/resources/workflows/north-pier");
    private static final String NAME = "0002_A002R2EC_2026-03-10_143000Z.mhl";

    private final List<Finding> findings = new ArrayList<>();

    @TempDir
    private Path folder;

    private Path source;

    @BeforeEach
    void copy() throws IOException {
        source = folder.resolve("specs");
        Path workflow = Files.createDirectories(source.resolve("north-pier"));
        for (String version : List.of("1.0.0.yaml", "1.1.0.yaml")) {
            Files.copy(FIXTURE.resolve(version), workflow.resolve(version));
        }
    }

    /** As the tools write it: two clips of a roll, and a hash of the whole folder. */
    static String manifest(String action, String hash) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <hashlist version="2.0" xmlns="urn:ASC:MHL:v2.0">
                  <creatorinfo>
                    <creationdate>2026-03-10T14:30:00+00:00</creationdate>
                    <hostname>cart.local</hostname>
                    <tool version="1.0">a tool</tool>
                  </creatorinfo>
                  <processinfo>
                    <process>in-place</process>
                    <roothash>
                      <content><xxh64 hashdate="2026-03-10T14:30:00+00:00">%2$s</xxh64></content>
                      <structure><xxh64 hashdate="2026-03-10T14:30:00+00:00">0c94849db4dbd1b2</xxh64></structure>
                    </roothash>
                    <ignore><pattern>.DS_Store</pattern></ignore>
                  </processinfo>
                  <hashes>
                    <hash>
                      <path size="5000000000" lastmodificationdate="2026-03-09T13:00:00+00:00">Clips/A002C006.mov</path>
                      <xxh64 action="%1$s" hashdate="2026-03-10T14:30:00+00:00">0ea03b369a463d9d</xxh64>
                    </hash>
                    <directoryhash>
                      <path lastmodificationdate="2026-03-09T13:00:00+00:00">Clips</path>
                      <content><xxh64 hashdate="2026-03-10T14:30:00+00:00">4c226b42e27d7af3</xxh64></content>
                    </directoryhash>
                    <hash>
                      <path size="58">Sidecar.txt</path>
                      <xxh64 action="verified" hashdate="2026-03-10T14:30:00+00:00">3ab5a4166b9bde44</xxh64>
                    </hash>
                  </hashes>
                </hashlist>
                """
                .formatted(action, hash);
    }

    private CheckedProject project() throws IOException {
        return Build.check(new ProjectFolder(folder, source), Optional.empty());
    }

    private List<Path> collect(String volume, String text) throws IOException {
        Path drive = Files.createDirectories(folder.resolve(volume + "/A002R2EC/ascmhl"));
        Files.writeString(drive.resolve(NAME), text);
        return new ManifestCollector(project(), "", volume, "", "editor", Readers.INTERNAL, findings::add)
                .collect(folder.resolve(volume));
    }

    private List<String> found(String rule) throws IOException {
        return project().faults().all().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::message)
                .toList();
    }

    @Test
    void aRollIsRecordedOnceWithWhatTheManifestSays() throws IOException {
        List<Path> written = collect("drive-a", manifest("verified", "8d02114c32e28cbe"));
        assertEquals(List.of(), findings);
        assertEquals(1, written.size());
        String text = Files.readString(written.get(0));
        for (String line : List.of(
                "record: copied",
                "on: 2026-03-10",
                "what: volume/drive-a",
                "roll: A002R2EC",
                "files: \"2\"",
                "size: \"5000000058 B\"",
                "hash: \"xxh64 8d02114c32e28cbe\"",
                "manifest: \"" + NAME + "\"")) {
            assertTrue(text.contains(line + "\n"), text);
        }
        assertTrue(text.contains("verified: "), text);
        assertEquals(List.of(), collect("drive-a", manifest("verified", "8d02114c32e28cbe")), "the same again");
        assertEquals(
                List.of("roll 'A002R2EC' is recorded on 'drive-a'; nobody has recorded it on 'drive-b', where the"
                        + " offload copies to as well"),
                found("WF-RC06"));
    }

    @Test
    void copiesThatDifferAndWipesTooEarlyAreFound() throws IOException {
        collect("drive-a", manifest("verified", "8d02114c32e28cbe"));
        collect("drive-b", manifest("original", "ffff114c32e28cbe"));
        Path records = source.resolve("north-pier/records");
        Files.writeString(
                records.resolve("wipe.yaml"),
                "record: wipe-permitted\nversion: 1.1.0\non: 2026-03-11\nby: editor\nwhat: material/a-cam\n");
        assertEquals(
                List.of("the copies of roll 'A002R2EC' on 'drive-a', 'drive-b' differ: xxh64 8d02114c32e28cbe, xxh64"
                        + " ffff114c32e28cbe"),
                found("WF-RC06"));
        assertEquals(
                List.of("on 2026-03-11 leave was given to wipe 'material/a-cam', and by then no verified copy was"
                        + " recorded of: A002R2EC ('drive-b')"),
                found("WF-RC07"));
    }

    /** The only material that an offload copies to a volume is what its rolls are of; of two, somebody has to say which. */
    @Test
    void aRollIsOfTheMaterialThatIsCopiedThere() throws IOException {
        List<Path> written = collect("drive-a", manifest("verified", "8d02114c32e28cbe"));
        assertTrue(Files.readString(written.get(0)).contains("material: a-cam\n"));
        for (String version : List.of("1.0.0.yaml", "1.1.0.yaml")) {
            Path file = source.resolve("north-pier").resolve(version);
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replace("    takes: [a-cam]\n", "    takes: [a-cam, b-cam]\n")
                            .replaceFirst(
                                    "\n  a-cam: ",
                                    "\n  b-cam: { name: B camera, kind: camera, from: editor }\n  a-cam: "));
        }
        assertTrue(!Files.readString(collect("drive-b", manifest("verified", "8d02114c32e28cbe"))
                        .get(0))
                .contains("material:"));
    }

    /** Leave to wipe one material does not wait for the rolls of another. */
    @Test
    void leaveToWipeWaitsForTheRollsOfTheMaterialAlone() throws IOException {
        Path file = source.resolve("north-pier/1.1.0.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst(
                                "\n  a-cam: ", "\n  b-cam: { name: B camera, kind: camera, from: editor }\n  a-cam: "));
        collect("drive-a", manifest("verified", "8d02114c32e28cbe"));
        String wipe = "record: wipe-permitted\nversion: 1.1.0\non: 2026-03-11\nby: editor\nwhat: material/";
        Files.writeString(source.resolve("north-pier/records/wipe.yaml"), wipe + "b-cam\n");
        assertEquals(List.of(), found("WF-RC07"));
        Files.writeString(source.resolve("north-pier/records/wipe.yaml"), wipe + "a-cam\n");
        assertEquals(1, found("WF-RC07").size());
    }

    @Test
    void aMaterialThatThereIsNotIsRefused() throws IOException {
        Path drive = Files.createDirectories(folder.resolve("drive-a/A002R2EC/ascmhl"));
        Files.writeString(drive.resolve(NAME), manifest("verified", "8d02114c32e28cbe"));
        assertEquals(
                List.of(),
                new ManifestCollector(project(), "", "drive-a", "a-can", "editor", Readers.INTERNAL, findings::add)
                        .collect(folder.resolve("drive-a")));
        assertTrue(findings.get(0).message().contains("'a-can' is no material of version"), findings.toString());
    }

    @Test
    void twoVerifiedCopiesAreAsPlanned() throws IOException {
        collect("drive-a", manifest("verified", "8d02114c32e28cbe"));
        collect("drive-b", manifest("verified", "8d02114c32e28cbe"));
        Files.writeString(
                source.resolve("north-pier/records/wipe.yaml"),
                "record: wipe-permitted\nversion: 1.1.0\non: 2026-03-11\nby: editor\nwhat: material/a-cam\n");
        assertEquals(List.of(), found("WF-RC06"));
        assertEquals(List.of(), found("WF-RC07"));
    }

    @Test
    void whatFailedIsToldAndNotVerified() throws IOException {
        List<Path> written = collect("drive-a", manifest("failed", "8d02114c32e28cbe"));
        assertTrue(Files.readString(written.get(0)).contains("remarks: \"failed: 1 of 2\""));
        assertEquals(1, findings.size());
    }

    @Test
    void whatIsNoManifestIsRefusedWithTheReason() {
        for (String text : List.of(
                "",
                "<hashlist version=\"1.1\"/>",
                "<hashlist version=\"2.0\" xmlns=\"urn:ASC:MHL:v2.0\"><creatorinfo/></hashlist>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                        + manifest("verified", "&e;").substring(39),
                manifest("verified", "00").replace("size=\"58\"", "size=\"-1\""),
                manifest("verified", "00")
                        .replace("2026-03-10T14:30:00+00:00</creationdate>", "yesterday</creationdate>"),
                "<hashlist version=\"2.0\" xmlns=\"urn:ASC:MHL:v2.0\">" + "<a>".repeat(40))) {
            assertThrows(
                    UnfitManifest.class,
                    () -> MediaHashListReader.read(NAME, text.getBytes(StandardCharsets.UTF_8)),
                    text);
        }
        assertThrows(UnfitManifest.class, () -> MediaHashListReader.read("list.mhl", new byte[0]));
    }
}
