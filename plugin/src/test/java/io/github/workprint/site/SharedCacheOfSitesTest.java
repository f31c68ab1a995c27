package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.publish.CacheOptions;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.site.print.SiteOptions;
import io.github.workprint.store.CacheServer;
import io.github.workprint.store.KeepingServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites of machines that share a cache. */
final class SharedCacheOfSitesTest {
    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    private Tree site(String machine, Map<String, String> texts, KeepingServer server, Set<Output> outputs)
            throws IOException {
        Workspace project = new Workspace(folder.resolve(machine)).write(texts);
        Path output = folder.resolve(machine + "-site");
        SiteOptions options =
                new SiteOptions(project.base(), project.source(), output, Workspace.EVERYBODY, outputs, 2);
        CacheOptions keeping = new CacheOptions(
                folder.resolve(machine + "-cache"),
                CacheOptions.LARGEST,
                Optional.of(new CacheServer(server.url(), Optional.empty(), true)));
        SiteResult result = Build.site(options, keeping, told::add);
        assertTrue(result.published(), result.findings().all().toString());
        return Tree.of(output);
    }

    @Test
    void anotherMachineLaysOutWhatOneHasPrinted() throws IOException {
        Map<String, String> texts = Workspace.specs(Workspace.FIXTURES);
        try (KeepingServer server = new KeepingServer()) {
            Tree one = site("one", texts, server, Workspace.EVERYTHING);
            server.asked();
            Tree other = site("other", texts, server, Workspace.EVERYTHING);
            assertEquals(List.of(), Tree.differences(one, other));
            List<String> pushed = server.asked().stream()
                    .filter(request -> request.startsWith("PUT"))
                    .toList();
            assertEquals(List.of(), pushed, "nothing had to be made");
            // What the second machine got lies in its folder; the server may lie now.
            server.gives(entry -> new byte[] {1});
            Tree third = site("third", texts, server, Set.of(Output.HTML));
            assertFalse(third.files().isEmpty());
        }
        assertEquals(List.of(), told);
    }

    @Test
    void aHouseCanKeepToItselfWhatOnlyTheOfficeReads() throws IOException {
        Map<String, String> texts = new TreeMap<>(Workspace.specs(Workspace.FIXTURES));
        String canary = "kestrel-canary";
        texts.replaceAll((name, text) -> name.startsWith("north-pier/")
                ? text.replaceFirst(
                        "(?m)^roles:\n", "roles:\n  " + canary + ": { name: \"" + canary + "\", audience: internal }\n")
                : text);
        texts.put("policy.yaml", "shared-cache: client\n");
        try (KeepingServer server = new KeepingServer()) {
            Tree built = site("one", texts, server, Set.of(Output.HTML));
            assertTrue(built.files().entrySet().stream()
                    .anyMatch(file -> file.getKey().startsWith("internal/") && holds(file.getValue(), canary)));
            assertFalse(server.entries().isEmpty());
            server.entries().forEach((path, entry) -> {
                assertFalse(holds(entry, canary), path);
                assertFalse(holds(entry, "internal/"), path);
            });
        }
    }

    private static boolean holds(byte[] content, String text) {
        if (new String(content, StandardCharsets.ISO_8859_1).contains(text)) {
            return true;
        }
        for (int start = 0; start < Math.min(content.length, 400); start++) {
            try (InflaterInputStream in =
                    new InflaterInputStream(new ByteArrayInputStream(content, start, content.length - start))) {
                if (new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            } catch (ZipException | java.io.EOFException otherBytes) {
                // No packed text begins here.
            } catch (IOException never) {
                throw new java.io.UncheckedIOException(never);
            }
        }
        return false;
    }
}
