package io.github.workprint.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.browser.Axe;
import io.github.workprint.browser.Browser;
import io.github.workprint.browser.OneBrowser;
import io.github.workprint.browser.Page;
import io.github.workprint.browser.Viewport;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A page in the browser follows what is saved, at the place where one reads, and says what is wrong. */
@ExtendWith(OneBrowser.class)
final class LiveInBrowserIT {
    /** Answers when the panel of a reading is there; a page that was loaded anew in between answers for itself. */
    private static final String PANEL_OF =
            """
            new Promise(done => {
              const look = () => {
                const panel = document.getElementById('workprint-live');
                if (panel && Number(panel.dataset.round) >= %d) { done(panel.innerText); } else { setTimeout(look, 20); }
              };
              look();
            })
            """;

    private final Browser browser;

    @TempDir
    private Path base;

    LiveInBrowserIT(Browser browser) {
        this.browser = browser;
    }

    private static String panel(Page page, int round) {
        for (int tries = 0; ; tries++) {
            try {
                return page.evaluate(PANEL_OF.replace("%d", String.valueOf(round)))
                        .asString();
            } catch (IllegalStateException reloaded) {
                if (tries == 5) {
                    throw reloaded;
                }
            }
        }
    }

    @Test
    void followsWhatIsSavedAtThePlaceWhereOneReads() throws IOException {
        try (WorkedOn film = new WorkedOn(base, Optional.empty());
                Page page = browser.open(
                        URI.create(film.server.address() + "crew/film/1.1.0/index.html"), Viewport.PHONE)) {
            String before = panel(page, 1);
            assertTrue(before.contains("CREW"), before);
            assertTrue(before.contains("1.1.0 (draft): 1 change since 1.0.0"), before);
            assertEquals(List.of(), page.complaints());
            assertEquals(List.of(), Axe.violations(page));

            // A line above the place where one reads makes the page longer there; what one reads stays where it is.
            page.evaluate("document.querySelector('main [id*=mix]').scrollIntoView({behavior: 'instant'})");
            double top = top(page);
            film.save(
                    "1.1.0",
                    WorkedOn.DRAFT.replace(
                            "lasts: 5 wd", "lasts: 5 wd, description: A long story of a film that was cut for years"));
            panel(page, 2);
            page.evaluate("document.fonts.ready.then(() => new Promise(done => setTimeout(() => done(true), 100)))");
            assertTrue(page.dom().contains("A long story of a film"));
            assertEquals(top, top(page), 3);

            film.save("1.1.0", WorkedOn.DRAFT.replace("owner: mixer", "owner: mixxer"));
            String broken = panel(page, 3);
            assertTrue(broken.contains("Last good page"), broken);
            assertTrue(broken.contains("mixxer") && broken.contains("Remedy: did you mean 'mixer'?"), broken);
            assertTrue(page.dom().contains("A long story of a film"), "the last good page stays");
            assertTrue(page.evaluate("document.querySelector('#workprint-live .workprint-error a').href")
                    .asString()
                    .startsWith("vscode://file/"));
            assertEquals(List.of(), Axe.violations(page));

            film.save("1.1.0", WorkedOn.DRAFT);
            assertTrue(panel(page, 4).contains("Up to date"));
            assertEquals(List.of(), page.complaints());

            page.evaluate("document.querySelector('#workprint-live input').value = '2.0.0';"
                    + "document.querySelector('#workprint-live form').requestSubmit()");
            page.go(URI.create(film.server.address() + "_as/film/2.0.0/crew/film/2.0.0/index.html"));
            assertTrue(panel(page, 4).contains("As it would be"));
            assertEquals(List.of(), film.failures);
        }
    }

    @Test
    void showsAllAudiencesBesideEachOtherAndTheyGoTogether() throws IOException {
        try (WorkedOn film = new WorkedOn(base, Optional.empty());
                Page page = browser.open(
                        URI.create(film.server.address() + "_workprint/beside.html?page=/crew/film/1.1.0/index.html"),
                        Viewport.DESKTOP)) {
            assertEquals(
                    "Internal /internal/film/1.1.0/index.html 1, Crew /crew/film/1.1.0/index.html 1,"
                            + " Client /client/film/1.1.0/index.html 1",
                    beside(page, "/film/1.1.0/index.html"));
            assertEquals(List.of(), page.complaints());
            film.save("1.1.0", WorkedOn.DRAFT.replace("name: Mix,", "name: Final mix,"));
            assertEquals("Internal, Crew", saying(page, "Final"));
            page.evaluate(
                    "document.querySelectorAll('iframe')[1].contentWindow.location = '/crew/film/1.0.0/index.html'");
            assertTrue(beside(page, "/film/1.0.0/index.html").startsWith("Internal /internal/film/1.0.0/index.html"));
            assertEquals(List.of(), film.failures);
        }
    }

    /** The audiences whose page says a word; once two of them do, or after ten seconds. While a frame loads, it may hold no document. */
    private static String saying(Page page, String word) {
        return page.evaluate("new Promise(done => { let tries = 0; const look = () => {"
                        + " const all = [...document.querySelectorAll('section')].filter(one =>"
                        + " one.querySelector('iframe').contentDocument?.documentElement?.textContent.includes('" + word
                        + "'));"
                        + " if (tries++ > 500 || all.length >= 2) { done(all.map(one => one.dataset.name).join(', '));"
                        + " } else { setTimeout(look, 20); } }; look(); })")
                .asString();
    }

    /** Each audience with its page, and how large its name is beside the text; once all are at a place. */
    private static String beside(Page page, String place) {
        return page.evaluate("new Promise(done => { let tries = 0; const look = () => {"
                        + " const all = [...document.querySelectorAll('section')];"
                        + " const at = one => one.querySelector('iframe').contentWindow.location.pathname;"
                        + " if (tries++ > 500 || all.length === 3 && all.every(one => at(one).endsWith('" + place
                        + "'))) {"
                        + " done(all.map(one => one.dataset.name + ' ' + at(one) + ' '"
                        + " + Number(parseFloat(getComputedStyle(one.querySelector('h2')).fontSize) > 20)).join(', '));"
                        + " } else { setTimeout(look, 20); } }; look(); })")
                .asString();
    }

    private static double top(Page page) {
        return page.evaluate("document.querySelector('main [id*=mix]').getBoundingClientRect().top")
                .asDouble();
    }
}
