package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.store.Cache;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages speak the language of the spec, or the one that it names for their readers; a house adds a language with one file. */
final class LanguagesOfPagesTest {
    private static final String SPEC =
            """
            workprint: 1
            version: 1.0.0
            as-of: 2026-03-02
            production: { title: Der Steg }
            roles: { editor: { title: Editor } }
            stages: { cut: { owner: editor, lasts: 3 wd, kind: offline-edit } }
            """;

    @TempDir
    private Path base;

    @Test
    void followsTheSpecAndThenTheAudience() {
        SiteResult result = build(Map.of(
                "steg/1.0.0.yaml",
                SPEC + "language: de\naudiences: { client: { language: en-GB }, crew: { language: ar } }\n"));
        assertEquals(1, rules(result, "WF-TE04", "'ar'").size(), "nobody has written Arabic yet");
        Document german = page("internal/steg/1.0.0/index.html");
        assertEquals("de", german.select("html").attr("lang"));
        String text = german.text();
        assertTrue(
                text.contains("Arbeitsschritte") && text.contains("3 Arbeitstage") && text.contains("2. März 2026"),
                text);
        Document english = page("client/steg/1.0.0/index.html");
        assertEquals("en-GB", english.select("html").attr("lang"));
        assertTrue(english.text().contains("2 March 2026"), english.text());
    }

    @Test
    void speaksALanguageThatAHouseAddsInItsOwnDirection() {
        build(Map.of(
                "steg/1.0.0.yaml",
                SPEC + "language: ar\n",
                "templates/messages/ar.properties",
                "field.stages=المراحل\n"));
        Document page = page("crew/steg/1.0.0/roles/editor.html");
        assertEquals("rtl", page.select("html").attr("dir"));
        assertEquals(
                "المراحل", page("crew/steg/1.0.0/index.html").select("#stages").text());
    }

    @Test
    void warnsOfALanguageWithoutWordsAndOfMissingOnes() {
        SiteResult unknown = build(Map.of("steg/1.0.0.yaml", SPEC + "language: tlh\n"));
        assertEquals(1, rules(unknown, "WF-TE04", "'tlh'").size());
        SiteResult partial =
                build(Map.of("steg/1.0.0.yaml", SPEC, "templates/messages/nl.properties", "nav.changes=Wijzigingen\n"));
        assertEquals(1, rules(partial, "WF-TE05", "messages are missing").size());
    }

    private static List<String> rules(SiteResult result, String rule, String words) {
        return result.findings().all().stream()
                .filter(finding ->
                        finding.rule().equals(rule) && finding.message().contains(words))
                .map(Object::toString)
                .toList();
    }

    private SiteResult build(Map<String, String> files) {
        Workspace workspace = new Workspace(base).write(new HashMap<>(files));
        return workspace.build(base.resolve("site"), Cache.none(), Workspace.EVERYBODY, Set.of(Output.HTML));
    }

    private Document page(String file) {
        return Jsoup.parse(
                new String(Tree.of(base.resolve("site")).files().get(file), java.nio.charset.StandardCharsets.UTF_8));
    }
}
