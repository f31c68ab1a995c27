package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Finding;
import io.github.workprint.look.LogoTest;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.store.Cache;
import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house changes the look file by file, as docs/look-of-your-own.md shows; what goes wrong there is a finding at its line. */
final class OwnLookTest {
    private static final Path GUIDE = Path.of("..", "docs", "look-of-your-own.md");
    private static final Pattern FILE = Pattern.compile(
            "^`src/workprint/(templates/[^`]+)`\\n\\n```\\w*\\n(.*?)```", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Map<String, String> SPEC = Map.of(
            "pier/1.0.0.yaml",
            "workprint: 1\nversion: 1.0.0\nas-of: 2026-03-02\nproduction: { title: The Pier }\n"
                    + "roles: { editor: { title: Editor } }\nstages: { cut: { owner: editor, lasts: 3 wd } }\n");

    @TempDir
    private Path base;

    @Test
    void theExampleOfTheGuideWorks() throws IOException {
        Map<String, String> files = guide();
        assertEquals(5, files.size(), "files in the guide: " + files.keySet());
        SiteResult result = build(files, EnumSet.of(Output.HTML));
        assertEquals(List.of(), rules(result));
        Map<String, byte[]> site = Tree.of(base.resolve("site")).files();
        assertTrue(text(site, "crew/index.html").contains("<h1>Our shows</h1>"));
        String page = text(site, "crew/pier/1.0.0/index.html");
        assertTrue(page.contains("Call sheets") && page.contains("logo.svg"), page);
        assertTrue(page.contains("Checklists") || page.contains("Stages"), "other words stay");
        assertEquals(files.get("templates/house.css"), text(site, "crew/assets/house.css"));
        assertTrue(site.containsKey("crew/assets/logo.svg"));
    }

    @Test
    void aHousesColoursReachThePrintsAndTheirCache() throws IOException {
        Cache cache = Cache.at(base.resolve("cache"));
        byte[] plain = handbook(Map.of(), cache);
        byte[] own = handbook(guide(), cache);
        byte[] again = handbook(guide(), cache);
        assertFalse(java.util.Arrays.equals(plain, own));
        assertTrue(java.util.Arrays.equals(own, again));
    }

    @Test
    void aPictureForAMarkIsOnPagesAndPrints() throws IOException {
        Cache cache = Cache.at(base.resolve("cache"));
        Workspace workspace = new Workspace(base).write(SPEC);
        for (String form : List.of("png", "jpeg")) {
            String name = "logo." + form;
            Path look = Files.createDirectories(base.resolve("src/workprint/templates"));
            Path logo = Files.write(look.resolve(name), LogoTest.picture(form, 540, 180, new Color(0x10243d)));
            SiteResult result =
                    workspace.build(base.resolve("site"), cache, List.of(Readers.CLIENT), EnumSet.allOf(Output.class));
            assertEquals(List.of(), rules(result));
            Map<String, byte[]> site = Tree.of(base.resolve("site")).files();
            byte[] printed = Objects.requireNonNull(site.get("client/pier/1.0.0/handbook.pdf"));
            try (PDDocument pdf = Loader.loadPDF(printed)) {
                PDResources cover = pdf.getPage(0).getResources();
                List<String> images = new ArrayList<>();
                for (COSName object : cover.getXObjectNames()) {
                    if (cover.getXObject(object) instanceof PDImageXObject image) {
                        images.add(image.getWidth() + "x" + image.getHeight());
                    }
                }
                assertEquals(List.of("540x180"), images, form);
            }
            assertTrue(text(site, "client/pier/1.0.0/index.html").contains("assets/" + name + "\" alt="), form);
            assertTrue(site.containsKey("client/assets/" + name));
            Files.delete(logo);
        }
    }

    private byte[] handbook(Map<String, String> look, Cache cache) {
        Map<String, String> files = new HashMap<>(SPEC);
        files.putAll(look);
        Path site = base.resolve("site");
        new Workspace(base).write(files).build(site, cache, List.of(Readers.CLIENT), EnumSet.of(Output.PDF));
        return Objects.requireNonNull(Tree.of(site).files().get("client/pier/1.0.0/handbook.pdf"));
    }

    @Test
    void aBrokenTemplateIsAFindingAtItsLineAndNothingIsPublished() {
        SiteResult syntax = build(Map.of("templates/start.ftlh", "<h1>x</h1>\n<#if>\n"), EnumSet.of(Output.HTML));
        assertFalse(syntax.published());
        assertEquals("src/workprint/templates/start.ftlh:2", place(syntax));
        SiteResult unknown = build(Map.of("templates/start.ftlh", "\n\n${nobody.knows}\n"), EnumSet.of(Output.HTML));
        assertEquals("src/workprint/templates/start.ftlh:3", place(unknown));
    }

    /** File and line of what is wrong with a template. */
    private static String place(SiteResult result) {
        return result.findings().all().stream()
                .filter(finding -> finding.rule().equals("WF-TE01"))
                .map(finding -> finding.place().file() + ":" + finding.place().line())
                .findFirst()
                .orElse("nothing is wrong");
    }

    @Test
    void aTemplateReachesNoClassAndNoOtherFile() throws IOException {
        Files.writeString(base.resolve("secret.txt"), "secret");
        for (String attempt : List.of(
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "<#include \"/../../../secret.txt\">",
                "<#include \"../../secret.txt\">",
                "${page.class.protectionDomain}",
                "${page?api.clear()}")) {
            SiteResult result = build(Map.of("templates/start.ftlh", attempt), EnumSet.of(Output.HTML));
            assertEquals(List.of("WF-TE01"), rules(result).stream().distinct().toList(), attempt);
        }
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Files.writeString(base.resolve("secret.css"), "/* secret */");
        Workspace workspace = new Workspace(base).write(SPEC);
        Path folder = Files.createDirectories(workspace.source().resolve("templates"));
        Files.createSymbolicLink(folder.resolve("house.css"), base.resolve("secret.css"));
        SiteResult result =
                workspace.build(base.resolve("site"), Cache.none(), Workspace.EVERYBODY, Set.of(Output.HTML));
        assertEquals(List.of("WF-TE03"), rules(result));
        assertFalse(text(Tree.of(base.resolve("site")).files(), "crew/assets/house.css")
                .contains("secret"));
    }

    @Test
    void aFileThatReplacesNothingIsTold() {
        SiteResult result = build(Map.of("templates/strat.ftlh", "x"), EnumSet.of(Output.HTML));
        assertEquals(List.of("WF-TE02"), rules(result));
    }

    private static Map<String, String> guide() throws IOException {
        Map<String, String> files = new HashMap<>();
        FILE.matcher(Files.readString(GUIDE)).results().forEach(file -> files.put(file.group(1), file.group(2)));
        return files;
    }

    private SiteResult build(Map<String, String> look, Set<Output> outputs) {
        Map<String, String> files = new HashMap<>(SPEC);
        files.putAll(look);
        return new Workspace(base).write(files).build(base.resolve("site"), Cache.none(), Workspace.EVERYBODY, outputs);
    }

    /** What was found of the look. */
    private static List<String> rules(SiteResult result) {
        return result.findings().all().stream()
                .map(Finding::rule)
                .filter(rule -> rule.matches("WF-TE.*"))
                .toList();
    }

    private static String text(Map<String, byte[]> site, String file) {
        return new String(site.get(file), StandardCharsets.UTF_8);
    }
}
