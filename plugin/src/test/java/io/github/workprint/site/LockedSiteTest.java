package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.pdf.page.Paper;
import io.github.workprint.release.Lock;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.site.SiteResult.Locked;
import io.github.workprint.site.SiteResult.Locking;
import io.github.workprint.site.print.SiteOptions;
import io.github.workprint.site.project.ProjectFolder;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.store.Cache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build locks what it publishes, where it may, and an edit of what is locked stops the next one. */
class LockedSiteTest {
    private static final List<String> BOTH = List.of("north-pier 1.0.0", "north-pier 1.1.0");

    @TempDir
    Path base;

    private SiteResult build(boolean lock) throws IOException {
        Workspace workspace = new Workspace(base);
        return Build.site(
                new SiteOptions(
                        new ProjectFolder(base, workspace.source()),
                        base.resolve("site"),
                        List.of(Readers.CLIENT),
                        Set.of(Output.HTML),
                        1,
                        lock,
                        Paper.A4,
                        Optional.empty(),
                        SiteOptions.PATIENCE),
                Cache.none());
    }

    @Test
    void whatIsPublishedIsLocked() throws IOException {
        Workspace workspace = new Workspace(base).write(Workspace.specs(Workspace.FIXTURES));
        Path file = workspace.source().resolve(Lock.NAME);

        assertEquals(new Locking(BOTH, Locked.UNWANTED), build(false).locking());
        assertFalse(Files.exists(file));

        assertEquals(new Locking(BOTH, Locked.WRITTEN), build(true).locking());
        String locked = Files.readString(file);
        assertEquals(List.of(), build(true).locking().versions());
        assertEquals(locked, Files.readString(file));

        Map<String, String> edited = new HashMap<>(workspace.texts());
        edited.computeIfPresent("north-pier/1.0.0.yaml", (name, text) -> text + "\nx-late: a thought\n");
        workspace.write(edited);
        Files.writeString(file, locked);
        SiteResult result = build(true);
        assertFalse(result.published());
        assertTrue(result.findings().all().stream()
                .anyMatch(finding ->
                        finding.rule().equals("WF-VE01") && finding.path().equals("x-late")));
        assertEquals(locked, Files.readString(file));
    }
}
