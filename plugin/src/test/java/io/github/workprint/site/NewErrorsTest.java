package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.audience.Pruning;
import io.github.workprint.edition.Edition;
import io.github.workprint.finding.Finding;
import io.github.workprint.meaning.ClassReason;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.site.project.ProjectFolder;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.view.Bundle;
import io.github.workprint.view.VersionView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change after which a check finds an error is breaking, for those who may see everything that checks read. */
class NewErrorsTest {
    private static final String FIRST =
            """
            workprint: 1
            version: 1.0.0
            as-of: 2026-03-02
            production: { title: The Quay }
            roles: { editor: { name: Jo Marsh }, supervisor: { name: Ann Lee } }
            formats: { master: { codec: ProRes 422 HQ, rate: 25, raster: 1920x1080 } }
            stages:
              edit: { owner: editor, lasts: 10 wd, makes: [master], audience: crew }
              check: { owner: editor, lasts: 1 wd, after: [edit], takes: [master], audience: crew }
            deliverables:
              feature:
                format: master
                from: edit
                due: 2026-06-01
                to: supervisor
                requires: { r-001: { text: No logos, level: must, checked-at: check } }
            """;
    private static final String SECOND =
            FIRST.replace("1.0.0", "1.1.0").replace("2026-03-02", "2026-03-03").replace(", checked-at: check", "");
    /** The error is there already; what comes in this version has nothing to do with it. */
    private static final String THIRD = SECOND.replace("1.1.0", "1.1.1")
            .replace("2026-03-03", "2026-03-04")
            .replace("edit: { owner", "edit: { name: Cutting, owner");

    @TempDir
    private Path folder;

    private CheckedProject reading() throws IOException {
        Workspace workspace = new Workspace(folder)
                .write(Map.of("quay/1.0.0.yaml", FIRST, "quay/1.1.0.yaml", SECOND, "quay/1.1.1.yaml", THIRD));
        return check(workspace);
    }

    private CheckedProject check(Workspace workspace) throws IOException {
        return Build.check(new ProjectFolder(folder, workspace.source()), Optional.empty());
    }

    private List<Bundle> told(int version, Readers audience) throws IOException {
        List<Edition> seen =
                Pruning.of(reading().seenBy(Readers.INTERNAL).get(0).editions(), audience);
        return VersionView.of(seen, version).log().bundles();
    }

    private List<String> classes(int version, Readers audience) throws IOException {
        return told(version, audience).stream()
                .map(bundle -> bundle.rated().word())
                .toList();
    }

    @Test
    void whatCausesAnErrorIsBreakingForTheOffice() throws IOException {
        assertEquals(List.of("breaking"), classes(1, Readers.INTERNAL));
        assertEquals(
                List.of(List.of(ClassReason.NEW_ERROR)),
                told(1, Readers.INTERNAL).stream().map(Bundle::basis).toList());
    }

    @Test
    void othersReadTheClassFromWhatTheySee() throws IOException {
        assertEquals(List.of("action"), classes(1, Readers.CREW));
    }

    @Test
    void anErrorThatWasThereIsNoNews() throws IOException {
        assertEquals(List.of("notice"), classes(2, Readers.INTERNAL));
    }

    @Test
    void anErrorOfWhatHasANewNameIsNoNews() throws IOException {
        String renamed = SECOND.replace("1.1.0", "1.1.1")
                .replace("2026-03-03", "2026-03-04")
                .replace("r-001: { text", "r-002: { formerly: r-001, text");
        Workspace workspace =
                new Workspace(folder).write(Map.of("quay/1.1.0.yaml", SECOND, "quay/1.1.1.yaml", renamed));
        assertEquals(
                List.of(),
                check(workspace).faults().all().stream()
                        .filter(finding -> finding.rule().equals("WF-VE02"))
                        .map(Finding::message)
                        .toList());
    }

    @Test
    void theStepOfTheVersionFollows() throws IOException {
        List<String> steps = reading().faults().all().stream()
                .filter(finding -> finding.rule().equals("WF-VE02"))
                .map(Finding::message)
                .toList();
        assertEquals(List.of(), steps, "an older version was issued without us");
        Workspace workspace = new Workspace(folder).write(Map.of("quay/1.0.0.yaml", FIRST, "quay/1.1.0.yaml", SECOND));
        assertEquals(
                List.of("warn version 1.1.0 has breaking changes since 1.0.0: 'requirement/r-001/checked-at' ->"
                        + " mend the errors that the check finds with them, or make it 2.0.0"),
                check(workspace).faults().all().stream()
                        .filter(finding -> finding.rule().equals("WF-VE02"))
                        .map(finding -> finding.severity().word() + " " + finding.message() + " -> " + finding.help())
                        .toList());
    }
}
