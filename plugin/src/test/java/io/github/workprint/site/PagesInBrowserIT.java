package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.browser.Browser;
import io.github.workprint.browser.OneBrowser;
import io.github.workprint.browser.Page;
import io.github.workprint.browser.Viewport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are opened as crews open them: from a folder or a stick, on a phone, with or without scripts. */
@ExtendWith(OneBrowser.class)
final class PagesInBrowserIT {
    private static final String VERSION = "the-salt-road/2.1.0/";
    private static final String BUTTON = "document.querySelector('button[aria-pressed]')";

    private final Browser browser;

    PagesInBrowserIT(Browser browser) {
        this.browser = browser;
    }

    /** The longest page of each kind, for those who see most and for those who see least. */
    static Stream<String> pages() {
        return Stream.of("internal", "client")
                .flatMap(audience -> KindsOfPages.of(BuiltSite.sample(), audience).stream());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void opensFromAFolderWithoutComplaint(String file) {
        try (Page page = open(file)) {
            assertEquals(List.of(), page.complaints());
            String root = BuiltSite.sample()
                    .root()
                    .resolve(file.substring(0, file.indexOf('/')))
                    .toUri()
                    .toString();
            assertEquals(
                    List.of(),
                    page.requests().stream()
                            .filter(address -> !address.startsWith(root))
                            .toList(),
                    "asked for outside of its audience");
        }
    }

    /** Were text ever to get into a page as markup, it would neither run nor ask for anything. */
    @ParameterizedTest
    @MethodSource("pages")
    void runsNothingButItsOwnFiles(String file) {
        try (Page page = open(file)) {
            page.evaluate(
                    """
                    (() => {
                      window.refused = [];
                      document.addEventListener('securitypolicyviolation', event => window.refused.push(event.blockedURI));
                      document.body.insertAdjacentHTML('beforeend', `
                          <img src="data:image/png;base64,x" onerror="window.handled = true">
                          <img src="https://elsewhere.invalid/picture.png">
                          <a id="trap" href="javascript:window.followed = true">x</a>
                          <p id="red" style="color: rgb(255, 0, 0)">x</p>`);
                      for (const text of ['window.inline = true', '']) {
                        const script = document.createElement('script');
                        if (text) { script.textContent = text; } else { script.src = 'https://elsewhere.invalid/a.js'; }
                        document.body.append(script);
                      }
                      document.getElementById('trap').click();
                    })()
                    """);
            assertEquals(
                    "false false false",
                    page.evaluate("[window.handled, window.followed, window.inline].map(Boolean).join(' ')")
                            .asString());
            assertTrue(!page.evaluate("getComputedStyle(document.getElementById('red')).color")
                    .asString()
                    .equals("rgb(255, 0, 0)"));
            String refused = page.evaluate("window.refused.sort().join(' ')").asString();
            assertTrue(
                    refused.contains("https://elsewhere.invalid/a.js")
                            && refused.contains("https://elsewhere.invalid/picture.png"),
                    refused);
        }
    }

    /** Neither the narrowest screen nor a phone is scrolled sideways, also when everything is unfolded; wide tables and figures scroll alone. */
    @ParameterizedTest
    @MethodSource("pages")
    void fitsNarrowScreens(String file) {
        String out =
                """
                (() => {
                  document.querySelectorAll('main details').forEach(part => { part.open = true; });
                  const width = innerWidth;
                  if (document.documentElement.scrollWidth <= width) { return []; }
                  const scrolls = element => ['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowX);
                  const alone = element => element !== document.body && (scrolls(element) || alone(element.parentElement));
                  return [...document.body.querySelectorAll('*')]
                      .filter(element => element.getBoundingClientRect().right > width + 1 && !alone(element))
                      .map(element => element.localName + '.' + element.getAttribute('class') + ': ' + element.textContent.slice(0, 40));
                })()""";
        try (Page page = browser.open(BuiltSite.sample().root().resolve(file), Viewport.REFLOW)) {
            for (Viewport screen : List.of(Viewport.REFLOW, Viewport.PHONE)) {
                page.resize(screen);
                int width =
                        page.evaluate("document.documentElement.scrollWidth").asInt();
                assertTrue(width <= screen.width(), () -> width + " pixels wide: " + page.evaluate(out));
                assertEquals("[]", page.evaluate(out).toString(), () -> "of " + screen);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsEverythingWithoutScripts(String file) {
        try (Page page = open(file)) {
            String text = "document.querySelector('main').innerText.replace(/\\s+/g, ' ').trim().length";
            // That there is a newer version, only a script can tell: a page never changes once it is issued.
            page.evaluate("document.querySelectorAll('.newer').forEach(notice => notice.remove())");
            int with = page.evaluate(text).asInt();
            page.runScripts(false);
            int without = page.evaluate(text).asInt();
            assertTrue(without > 50 && without >= 0.95 * with, () -> without + " letters instead of " + with);
            assertEquals(
                    0,
                    page.evaluate("[...document.querySelectorAll('button')].filter(button =>"
                                    + " button.offsetParent).length")
                            .asInt(),
                    "a button that does nothing");
        }
    }

    @Test
    void marksAreSwitchedOffAndStayOff() {
        List<String> states = new ArrayList<>();
        Path changed = BuiltSite.sample().root().resolve("crew/" + VERSION + "index.html");
        try (Page page = browser.open(changed, Viewport.DESKTOP)) {
            assertTrue(page.evaluate(seen("del")).asInt() > 0, "the page has marks");
            states.add(page.evaluate(BUTTON + ".getAttribute('aria-pressed')").asString());
            page.evaluate(BUTTON + ".click()");
            states.add(page.evaluate(BUTTON + ".getAttribute('aria-pressed')").asString());
            assertEquals(0, page.evaluate(seen("del")).asInt());
            assertTrue(page.evaluate(seen("ins")).asInt() > 0, "what was inserted stays");
            page.reload();
            states.add(page.evaluate(BUTTON + ".getAttribute('aria-pressed')").asString());
            assertEquals(0, page.evaluate(seen("del")).asInt());
            page.evaluate(BUTTON + ".click()");
            assertTrue(page.evaluate(seen("del")).asInt() > 0, "the marks come back");
        }
        assertEquals(List.of("true", "false", "false"), states);
    }

    @Test
    void wordsOfADrawingStayInTheirBoxes() {
        String out =
                """
                [...document.querySelectorAll('.fig .frame')].flatMap(frame => {
                  const box = frame.getBoundingClientRect();
                  return [...frame.parentNode.querySelectorAll('text')].filter(text => {
                    const words = text.getBoundingClientRect();
                    return words.left < box.left || words.right > box.right;
                  });
                }).map(text => text.textContent)""";
        for (String file : List.of("index", "stages/shoot", "stages/sound", "schedule", "storage")) {
            try (Page page = open("internal/" + VERSION + file + ".html")) {
                assertTrue(page.evaluate("document.querySelectorAll('.fig text').length")
                                .asInt()
                        > 20);
                assertEquals("[]", page.evaluate(out).toString());
            }
        }
    }

    /** Whatever day it is: something of each figure is in sight beside its names, before anybody scrolls it. */
    @ParameterizedTest
    @ValueSource(strings = {"schedule", "storage", "stages/shoot", "stages/sound", "index"})
    void aFigureOpensOnWhatItShows(String name) {
        String empty =
                """
                [...document.querySelectorAll('.figure')].filter(figure => {
                  const all = figure.getBoundingClientRect();
                  const held = figure.querySelector('.held');
                  const from = held ? held.getBoundingClientRect().right : all.left;
                  return ![...figure.querySelectorAll('.frame, .bar, .sign, .level, .size, text')].some(shape => {
                    const box = shape.getBoundingClientRect();
                    const drawn = shape.localName !== 'text' || figure.querySelector('.frame, .bar') === null;
                    return drawn && box.right > from + 4 && box.left < all.right - 4;
                  });
                }).map(figure => figure.ariaLabel)""";
        Path file = BuiltSite.sample().root().resolve("internal/" + VERSION + name + ".html");
        try (Page page = browser.open(file, new Viewport(390, 844))) {
            assertEquals("[]", page.evaluate(empty).toString());
            assertTrue(
                    page.evaluate("[...document.querySelectorAll('.figure')].some(figure => figure.scrollWidth >"
                                    + " figure.clientWidth)")
                            .asBoolean(),
                    "nothing is wider than the screen");
        }
    }

    @Test
    void aCalendarIsATableOnADeskAndAListOnAPhone() {
        Path file = BuiltSite.sample().root().resolve("crew/" + VERSION + "calendar.html");
        String shown = "[...document.querySelectorAll('%s')].filter(one => one.getClientRects().length).length";
        try (Page page = browser.open(file, Viewport.DESKTOP)) {
            assertTrue(page.evaluate(shown.formatted(".month td[data-day]")).asInt() > 200);
            assertTrue(page.evaluate(shown.formatted(".of-week [data-day]")).asInt() > 30);
            page.resize(new Viewport(390, 844));
            assertEquals(0, page.evaluate(shown.formatted(".month td")).asInt());
            assertTrue(page.evaluate(shown.formatted(".of-week [data-day]")).asInt() > 30);
            assertEquals(
                    page.evaluate("[...document.querySelectorAll('.month li a')].map(link => link.href).sort().join()")
                            .asString(),
                    page.evaluate("[...document.querySelectorAll('.of-week li a')].map(link =>"
                                    + " link.href).sort().join()")
                            .asString());
        }
    }

    /** Wherever one has scrolled to: a row of a timetable is named, and its name is covered by nothing. */
    @Test
    void namesOfATimetableStayInSight() {
        Path file = BuiltSite.sample().root().resolve("internal/" + VERSION + "schedule.html");
        try (Page page = browser.open(file, new Viewport(390, 844))) {
            for (int scrolled : List.of(0, 120, 5000)) {
                page.evaluate("document.querySelector('.figure').scrollLeft = " + scrolled);
                assertEquals(
                        "[]",
                        page.evaluate(
                                        """
                                        (() => {
                                          const figure = document.querySelector('.figure');
                                          const edge = figure.getBoundingClientRect().left;
                                          return [...figure.querySelectorAll('.held span')].filter(name =>
                                              Math.abs(name.getBoundingClientRect().left - edge) > 1).map(name => name.textContent);
                                        })()""")
                                .toString());
            }
        }
    }

    /** Beside the column of places it is seen from its first day on. */
    @Test
    void aTimetableFitsOnADesk() {
        Path file = BuiltSite.sample().root().resolve("internal/" + VERSION + "schedule.html");
        try (Page page = browser.open(file, new Viewport(1225, 844))) {
            assertTrue(page.evaluate("document.querySelector('#places').getClientRects().length")
                            .asInt()
                    > 0);
            assertEquals(
                    0,
                    page.evaluate("(figure => figure.scrollWidth - figure.clientWidth)"
                                    + "(document.querySelector('.figure'))")
                            .asInt());
        }
    }

    /** Where it is wider than the screen, the names at its left cover no day before one scrolls. */
    @Test
    void namesOfATimetableCoverNoDay() {
        Path file = BuiltSite.sample().root().resolve("internal/" + VERSION + "schedule.html");
        try (Page page = browser.open(file, new Viewport(700, 844))) {
            page.evaluate("document.querySelector('.figure').scrollLeft = 0");
            assertEquals(
                    "[]",
                    page.evaluate(
                                    """
                                    (() => {
                                      const figure = document.querySelector('.figure');
                                      const edge = figure.querySelector('.held').getBoundingClientRect().right;
                                      return [...figure.querySelectorAll('.bar, .sign, text')]
                                          .filter(shape => shape.tagName != 'text' || Number(shape.getAttribute('x')) > 0)
                                          .filter(shape => shape.getBoundingClientRect().left < edge - 1)
                                          .map(shape => shape.textContent || shape.getAttribute('class'));
                                    })()""")
                            .toString());
        }
    }

    private static String seen(String element) {
        return "[...document.querySelectorAll('main " + element
                + "')].filter(found => found.getClientRects().length).length";
    }

    private Page open(String file) {
        return browser.open(BuiltSite.sample().root().resolve(file), Viewport.DESKTOP);
    }
}
