package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.browser.Browser;
import io.github.workprint.browser.OneBrowser;
import io.github.workprint.browser.Page;
import io.github.workprint.browser.Viewport;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One finds one's way from any page, opened from a folder: by search, by the sheet of one's role, by version. */
@ExtendWith(OneBrowser.class)
final class WayAroundIT {
    private static final Pattern ADDRESS =
            Pattern.compile("\"((?:index|roles/[^\"]*|checklists/[^\"]*)\\.html[^\"]*)\"");
    private static final String PAGE = "crew/north-pier/1.1.0/";

    private final Browser browser;

    WayAroundIT(Browser browser) {
        this.browser = browser;
    }

    private Page open(String file) {
        return browser.open(BuiltSite.northPier().root().resolve(file), Viewport.DESKTOP);
    }

    private Page openAt(String file, String hash) {
        URI page = BuiltSite.northPier().root().resolve(file).toUri();
        return browser.open(page.resolve(hash), Viewport.DESKTOP);
    }

    @Test
    void findsByTheBeginningOfAWordAndInSpiteOfASlip() {
        try (Page page = open(PAGE + "changes.html")) {
            assertTrue(found(page, "subti").contains("Subtitles"), "the beginning of a word");
            assertTrue(found(page, "subtilte").contains("Subtitles"), "two letters swapped");
            assertEquals("", found(page, "zzzzqqq"));
        }
    }

    private static String found(Page page, String asked) {
        return page.evaluate(
                        "new Promise(done => { const field = document.getElementById('search-for'); field.value = '"
                                + asked + "'; field.dispatchEvent(new Event('input')); setTimeout(() =>"
                                + " done([...document.querySelectorAll('.found a')].map(a =>"
                                + " a.textContent).join('; ')), 400); })")
                .asString();
    }

    @Test
    void whatIsFoundLeadsToItsPlace() {
        BuiltSite site = BuiltSite.northPier();
        for (String file : site.files("search-index.js")) {
            String folder = file.substring(0, file.lastIndexOf('/') + 1);
            String index = new String(site.tree().files().get(file), java.nio.charset.StandardCharsets.UTF_8);
            List<String> lost = ADDRESS.matcher(index)
                    .results()
                    .map(match -> match.group(1))
                    .filter(address -> !leads(site, folder, address))
                    .toList();
            assertEquals(List.of(), lost, file);
        }
    }

    private static boolean leads(BuiltSite site, String folder, String address) {
        int hash = address.indexOf('#');
        String target = folder + (hash < 0 ? address : address.substring(0, hash));
        return site.tree().files().containsKey(target)
                && (hash < 0 || site.page(target).getElementById(address.substring(hash + 1)) != null);
    }

    @Test
    void aPinnedRoleIsATouchAwayFromEveryPage() {
        String role = BuiltSite.northPier().files(".html").stream()
                .filter(file -> file.startsWith(PAGE + "roles/"))
                .findFirst()
                .orElseThrow();
        try (Page page = open(role)) {
            page.evaluate("localStorage.clear()");
            page.reload();
            page.evaluate("document.getElementById('pin-role').click()");
        }
        for (String file : List.of("crew/index.html", "crew/north-pier/index.html", PAGE + "changes.html")) {
            try (Page page = open(file)) {
                String href = page.evaluate(
                                "(document.querySelector('[data-my-role]:not([hidden]) a') || {}).href || ''")
                        .asString();
                assertTrue(href.endsWith(role.substring(role.indexOf("roles/"))), file + " leads to " + href);
            }
        }
    }

    @Test
    void aSheetSaysWhatItsRoleLastConfirmed() {
        for (String version : List.of("1.0.0", "1.1.0")) {
            String sheet = "crew/harbour-lights/" + version + "/roles/editor.html";
            try (Page page = browser.open(BuiltSite.sample().root().resolve(sheet), Viewport.DESKTOP)) {
                assertEquals(
                        "You confirmed 1.1.0 on 9 March 2026: it is the latest version",
                        page.evaluate("document.querySelector('main h1 + p').textContent")
                                .asString());
            }
        }
    }

    @Test
    void anotherVersionOpensTheSamePageOrTheNearest() {
        try (Page page = open(PAGE + "checklists/index.html")) {
            String hrefs = page.evaluate("[...document.querySelectorAll('#versions li a')].map(a => a.href).join(' ')")
                    .asString();
            assertTrue(hrefs.contains("/1.0.0/checklists/index.html"), hrefs);
        }
    }

    @Test
    void anAddressOpensWhatIsFoldedAway() {
        String file = PAGE + "changes.html";
        String folded = BuiltSite.northPier()
                .page(file)
                .select("main details :not(summary):not(summary *)[id]")
                .get(0)
                .id();
        String open = "document.getElementById('" + folded + "').closest('details').open";
        try (Page page = openAt(file, "#" + folded)) {
            assertTrue(page.evaluate(open).asBoolean());
            page.evaluate(open + " = false; location.hash = ''");
            page.evaluate("new Promise(done => { addEventListener('hashchange', () => setTimeout(done, 50));"
                    + " location.hash = '#" + folded + "'; })");
            assertTrue(page.evaluate(open).asBoolean(), "also on the page");
        }
    }

    @Test
    void aBookmarkOfTheFirstPageIsFollowedToThePageThatHasItNow() {
        BuiltSite sample = BuiltSite.sample();
        String stage = sample.page("crew/the-salt-road/2.1.0/stages/sound.html")
                .select("article[id^=stage/]")
                .get(0)
                .id();
        try (Page page = browser.open(sample.root().resolve("crew/the-salt-road/2.1.0/index.html"), Viewport.PHONE)) {
            page.evaluate("location.hash = '#" + stage + "'");
            String there = "new Promise(done => { const look = times => /stages.sound.html#/.test(location.href)"
                    + " || times === 0 ? done(location.href) : setTimeout(look, 100, times - 1); look(50); })";
            String href = "";
            try {
                href = page.evaluate(there).asString();
            } catch (RuntimeException left) {
                href = page.evaluate("location.href").asString();
            }
            assertTrue(href.endsWith("/stages/sound.html#" + stage), href);
        }
    }

    @Test
    void theColumnSaysWhereOneIs() {
        try (Page page = browser.open(
                BuiltSite.sample().root().resolve("crew/the-salt-road/2.1.0/stages/sound.html"), Viewport.DESKTOP)) {
            String current = "[...document.querySelectorAll('#places [aria-current]')].pop().hash";
            String last = "[...document.querySelectorAll('article[id^=stage]')].pop()";
            page.evaluate(last + ".scrollIntoView({ behavior: 'instant' })");
            String said = "new Promise(done => setTimeout(() => done(" + current + "), 300))";
            assertEquals(
                    "#" + page.evaluate(last + ".id").asString(),
                    page.evaluate(said).asString());
        }
    }

    @Test
    void anAddressFromBeforeARenameLeadsToTheThing() {
        try (Page page = openAt(PAGE + "index.html", "#stage/edit")) {
            String scrolled = "new Promise(done => { const look = times =>"
                    + " scrollY > 0 || times === 0 ? done(scrollY) : setTimeout(look, 100, times - 1); look(50); })";
            assertTrue(page.evaluate(scrolled).asInt() > 0, "the page has scrolled");
            assertEquals(
                    "stage/picture-edit",
                    page.evaluate("document.querySelector(':target').closest('article').id")
                            .asString());
        }
    }
}
