package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.diff.Redline;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.site.project.ProjectFolder;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.view.Checklist;
import io.github.workprint.view.VersionView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What asks nothing is raised by nothing that stands beside it; what narrows is no mere notice, whatever it is called. */
class HarmlessChangesTest {
    private static final String FIRST =
            """
            workprint: 1
            version: 1.0.0
            as-of: 2026-03-02
            production: { title: The Quay }
            roles: { editor: { name: Jo Marsh }, checker: { name: Ann Lee }, courier: { name: Al Chen } }
            formats: { master: { codec: ProRes 422 HQ, container: mov, rate: 25, raster: 1920x1080 } }
            stages:
              edit: { owner: editor, lasts: 10 wd, makes: [feature] }
              check: { owner: checker, lasts: 1 wd, after: [edit], takes: [feature], accepts: { codec: [ProRes 422 HQ] } }
              send: { owner: courier, kind: deliver, lasts: 1 wd, after: [check], takes: [feature] }
            deliverables:
              feature:
                format: master
                due: 2026-06-01
                requires:
                  r-001: { text: No logos, level: must, group: Picture, checked-at: check }
                  r-002: { text: Stereo beside 5.1, level: may, checked-at: check }
                  r-003: { text: A slate, level: should }
                  r-004: { text: Delivered on tape, value: "LTO-8", checked-at: check }
            """;

    @TempDir
    private Path folder;

    private VersionView edited(String... pairs) throws IOException {
        String second = FIRST.replace("1.0.0", "1.1.0").replace("2026-03-02", "2026-03-03");
        for (int i = 0; i < pairs.length; i += 2) {
            assertTrue(second.contains(pairs[i]), pairs[i]);
            second = second.replace(pairs[i], pairs[i + 1]);
        }
        Workspace workspace = new Workspace(folder).write(Map.of("quay/1.0.0.yaml", FIRST, "quay/1.1.0.yaml", second));
        CheckedProject project = Build.check(new ProjectFolder(folder, workspace.source()), Optional.empty());
        return VersionView.of(project.seenBy(Readers.INTERNAL).get(0), 1);
    }

    private static String rated(VersionView view, String path) {
        return view.log().bundles().stream()
                .flatMap(bundle -> bundle.matters().stream())
                .filter(item -> item.cause()
                        .filter(cause -> cause.change().path().startsWith(path))
                        .isPresent())
                .map(item -> item.rated().word())
                .findFirst()
                .orElse("not told");
    }

    private static List<String> told(VersionView view, String path) {
        return view.log().bundles().stream()
                .flatMap(bundle -> bundle.matters().stream())
                .filter(item -> item.all().anyMatch(one -> one.change().path().startsWith(path)))
                .flatMap(item -> Stream.concat(item.acts().stream(), item.knows().stream()))
                .map(Redline::key)
                .sorted()
                .toList();
    }

    @Test
    void anErrorRaisesTheChangeThatMakesItAlone() throws IOException {
        VersionView view = edited(
                "codec: ProRes 422 HQ, container", "codec: HEVC, container",
                "accepts: { codec: [ProRes 422 HQ] }", "accepts: { codec: [ProRes 422 HQ, DNxHD] }");
        assertEquals("notice", rated(view, "stage/check/accepts/codec"));
        assertEquals("breaking", rated(view, "format/master/codec"));
    }

    @Test
    void aBreakingRequestRaisesNothingThatOnlyAllowsMore() throws IOException {
        VersionView view = edited(
                "container: mov",
                "container: mxf-op1a",
                "accepts: { codec: [ProRes 422 HQ] }",
                "accepts: { codec: [ProRes 422 HQ, DNxHD] }",
                "deliverables:",
                "changes: { cr-001: { version: 1.1.0, why: As agreed, class: breaking,"
                        + " about: [format/master, stage/check] } }\ndeliverables:");
        assertEquals("breaking", rated(view, "format/master/container"));
        assertEquals("notice", rated(view, "stage/check/accepts/codec"));
    }

    @Test
    void anotherGroupOpensNoBoxAgain() throws IOException {
        VersionView view = edited("group: Picture", "group: Images");
        Checklist list =
                Checklist.of(view.workflow().entity("deliverable/feature").orElseThrow(), view.workflow());
        list.groups().forEach(group -> group.items().forEach(item -> assertFalse(item.again())));
        assertEquals("editorial", rated(view, "requirement/r-001/group"));
    }

    @Test
    void aPermissionThatGoesAsksWhatAWishThatGoesDoesNot() throws IOException {
        VersionView view = edited(
                "      r-002: { text: Stereo beside 5.1, level: may, checked-at: check }\n", "",
                "      r-003: { text: A slate, level: should }\n", "");
        assertEquals("action", rated(view, "requirement/r-002"));
        assertEquals("notice", rated(view, "requirement/r-003"));
    }

    @Test
    void withoutItsLevelWhatWasAllowedMustBeMet() throws IOException {
        assertEquals(
                "action",
                rated(edited("Stereo beside 5.1, level: may", "Stereo beside 5.1"), "requirement/r-002/level"));
    }

    @Test
    void aListThatGetsLongerWidensAndOneThatGetsShorterNarrows() throws IOException {
        VersionView wider = edited("\"LTO-8\"", "\"LTO-8, LTO-9\"");
        assertEquals("action", rated(wider, "requirement/r-004/value"));
        assertEquals(
                List.of("WIDENED"),
                wider.log().bundles().stream()
                        .flatMap(bundle -> bundle.matters().stream())
                        .flatMap(item -> item.cause().stream())
                        .filter(cause -> cause.change().path().equals("requirement/r-004/value"))
                        .map(cause -> cause.edit().name())
                        .toList());
    }

    /** As who takes a material is. */
    @Test
    void whoTakesADeliverableIsToldThatItsFormatChanged() throws IOException {
        List<String> told = told(
                edited(
                        "formats: { master",
                        "formats: { other: { codec: DNxHR }, master",
                        "format: master",
                        "format: other"),
                "deliverable/feature/format");
        assertEquals(List.of("checker", "courier", "editor"), told);
    }

    @Test
    void whoTakesADeliverableIsToldThatTheFormatItselfChanged() throws IOException {
        List<String> told = told(edited("raster: 1920x1080", "raster: 3840x2160"), "format/master/raster");
        assertEquals(List.of("checker", "courier", "editor"), told);
    }
}
