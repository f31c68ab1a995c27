package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.workprint.browser.Markup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages are valid HTML, styles valid CSS, and each page has what Lighthouse measures best practice by. */
final class ValidPagesIT {
    /** Words that say nothing of where a link leads, as Lighthouse lists them. */
    private static final List<String> EMPTY_WORDS = List.of(
            "click here",
            "here",
            "this",
            "go",
            "start",
            "right here",
            "more",
            "learn more",
            "link",
            "hier",
            "ici",
            "aquí");

    /** What is looked at: every page of the small sites, of the sample one of each kind for each audience. */
    private record Pages(BuiltSite site, List<String> files) {
        static Pages all(BuiltSite site) {
            return new Pages(site, site.files(".html"));
        }

        static Pages ofEachKind(BuiltSite site) {
            return new Pages(
                    site,
                    Workspace.EVERYBODY.stream()
                            .flatMap(audience -> KindsOfPages.of(site, audience.word()).stream())
                            .toList());
        }

        @Override
        public String toString() {
            return site.name();
        }
    }

    static Stream<Pages> pages() {
        return Stream.concat(
                Stream.concat(
                                Stream.of(BuiltSite.northPier(), BuiltSite.rightToLeft()),
                                BuiltSite.translations().stream())
                        .map(Pages::all),
                Stream.of(Pages.ofEachKind(BuiltSite.sample())));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theCheckerHasNothingAgainstPagesAndStyles(Pages pages) {
        List<String> files = new ArrayList<>(pages.files());
        files.addAll(pages.site().files(".css"));
        assertEquals(List.of(), Markup.complaints(pages.site().root(), files));
    }

    @Test
    void theCheckerWouldSpeakUp(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("page.html"), "<!DOCTYPE html><title>x</title><p><img src=a.png><b><p>");
        Files.writeString(folder.resolve("style.css"), "p { colour: red; }");
        List<String> complaints = Markup.complaints(folder, List.of("page.html", "style.css"));
        assertFalse(complaints.stream().noneMatch(line -> line.contains("alt")), complaints::toString);
        assertFalse(complaints.stream().noneMatch(line -> line.contains("colour")), complaints::toString);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pagesFollowBestPractice(Pages pages) {
        List<String> faults = new ArrayList<>();
        BuiltSite site = pages.site();
        for (String file : pages.files()) {
            String text = new String(site.tree().files().get(file), java.nio.charset.StandardCharsets.UTF_8);
            practice(text, site.page(file)).forEach(fault -> faults.add(file + ": " + fault));
        }
        assertEquals(List.of(), faults);
    }

    private static List<String> practice(String text, Document page) {
        List<String> faults = new ArrayList<>();
        check(faults, text.stripLeading().startsWith("<!DOCTYPE html>"), "no doctype");
        int charset = text.indexOf("charset=\"utf-8\"");
        check(faults, charset >= 0 && charset < 1024, "charset not said in the first kilobyte");
        check(faults, !page.select("html[lang~=.]").isEmpty(), "no language");
        check(faults, !page.title().isBlank(), "no title");
        check(
                faults,
                page.select("meta[name=viewport]").attr("content").equals("width=device-width, initial-scale=1"),
                "no viewport, or one that forbids zooming");
        check(faults, page.select("meta[name=description][content~=.]").size() == 1, "no description");
        check(faults, page.select("h1").size() == 1, page.select("h1").size() + " first headings");
        check(faults, page.select("main").size() == 1, "no main part");
        check(
                faults,
                page.select("[onclick], [onload], [onerror], script:not([src])").isEmpty(),
                "a script inside");
        check(faults, page.select("img:not([alt])").isEmpty(), "an image without words");
        check(
                faults,
                page.select("table:not(:has(th)):not([role=presentation])").isEmpty(),
                "a table without headings");
        for (Element link : page.select("a[href]")) {
            String name = (link.text() + " " + link.attr("aria-label")).strip();
            // The link to a pinned role is hidden until a script names it.
            boolean named = !name.isEmpty() || link.closest("[hidden], .print-only") != null;
            check(faults, named, "a link without words: " + link.outerHtml());
            check(faults, !EMPTY_WORDS.contains(name.toLowerCase(java.util.Locale.ROOT)), "says nothing: " + name);
        }
        return faults;
    }

    private static void check(List<String> faults, boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
