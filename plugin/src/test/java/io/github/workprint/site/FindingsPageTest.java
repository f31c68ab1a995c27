package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.check.Criterion;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.site.print.SiteOptions;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.store.Cache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How each version stands against the standard, for the production office alone. */
final class FindingsPageTest {
    private static final String PAGE = "north-pier/%s/findings.html";

    @TempDir
    private Path base;

    private Path build(Map<String, String> specs, String output) throws IOException {
        Workspace workspace = new Workspace(base).write(specs);
        Path site = base.resolve(output);
        SiteOptions options =
                new SiteOptions(base, workspace.source(), site, Readers.circles(), Set.of(Output.HTML), 1);
        assertTrue(Build.site(options, Cache.none()).published());
        return site;
    }

    @Test
    void itIsForTheProductionAlone() throws IOException {
        Path site = build(Workspace.specs(Workspace.FIXTURES), "site");
        Document page = Jsoup.parse(Files.readString(site.resolve("internal/" + PAGE.formatted("1.1.0"))));

        assertEquals(
                Arrays.stream(Criterion.values()).map(Criterion::name).toList(),
                page.select(".standing tbody th .code").eachText());
        for (Element finding : page.select("ol .finding")) {
            assertEquals(
                    List.of(),
                    finding.select(".message, dd").eachText().stream()
                            .filter(String::isBlank)
                            .toList());
            assertTrue(finding.select("dd bdi").eachText().get(0).matches(".+\\.yaml:\\d+.*"), finding.text());
        }
        assertFalse(page.select(".finding .mark.added").isEmpty(), "1.1.0 brings findings of its own");
        for (String audience : List.of("crew", "client")) {
            assertFalse(Files.exists(site.resolve(audience + "/" + PAGE.formatted("1.1.0"))));
            String start = Files.readString(site.resolve(audience + "/north-pier/1.1.0/index.html"));
            assertFalse(start.contains("findings"), audience);
        }
    }

    @Test
    void aNewVersionLeavesTheOlderPagesAsTheyAre() throws IOException {
        Map<String, String> both = Workspace.specs(Workspace.FIXTURES);
        Map<String, String> first = new TreeMap<>(both);
        first.keySet().removeIf(file -> file.endsWith("1.1.0.yaml"));
        String old = "internal/" + PAGE.formatted("1.0.0");
        String alone = Files.readString(build(first, "before").resolve(old));
        assertEquals(alone, Files.readString(build(both, "behind").resolve(old)));
    }
}
