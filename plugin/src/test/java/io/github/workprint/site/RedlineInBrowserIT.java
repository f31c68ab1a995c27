package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.browser.Browser;
import io.github.workprint.browser.OneBrowser;
import io.github.workprint.browser.Page;
import io.github.workprint.browser.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader goes from change to change by key and by button, and can put everything else aside. */
@ExtendWith(OneBrowser.class)
final class RedlineInBrowserIT {
    private static final String CHANGED = "crew/north-pier/1.1.0/index.html";
    private static final String POSITION = "document.querySelector('[data-position]').textContent";
    /** The stop that has the focus; empty where none has. */
    private static final String HERE = "document.activeElement.classList.contains('here')"
            + " ? document.querySelector('[data-position]').textContent : ''";

    private final Browser browser;

    RedlineInBrowserIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void keysLeadFromChangeToChangeAndBack() {
        try (Page page = open()) {
            page.press("n");
            String first = page.evaluate(HERE).asString();
            assertTrue(!first.isEmpty(), "the first change has the focus");
            page.press("j");
            assertNotEquals(first, page.evaluate(HERE).asString());
            page.press("p");
            assertEquals(first, page.evaluate(HERE).asString());
            page.press("k");
            String last = page.evaluate(POSITION).asString();
            assertTrue(last.matches("(\\d+) / \\1"), "before the first comes the last: " + last);
        }
    }

    @Test
    void buttonsDoTheSame() {
        try (Page page = open()) {
            page.evaluate("document.querySelector('[data-step=\"1\"]').click()");
            assertTrue(page.evaluate(POSITION).asString().startsWith("1 / "));
            assertEquals(
                    1,
                    page.evaluate("document.querySelectorAll('.here').length").asInt());
        }
    }

    @Test
    void keysAreSilentWhileTheMarksAreOff() {
        try (Page page = open()) {
            page.evaluate("document.getElementById('marks').click()");
            page.press("n");
            assertEquals("", page.evaluate(POSITION).asString());
            page.evaluate("document.getElementById('marks').click()");
        }
    }

    @Test
    void onlyTheChangesShowsEachOfThemAndLittleElse() {
        try (Page page = open()) {
            String seen =
                    "[...document.querySelectorAll('main .chg')].filter(mark => mark.getClientRects().length).length";
            String letters = "document.querySelector('main').innerText.length";
            int changes = page.evaluate(seen).asInt();
            int all = page.evaluate(letters).asInt();
            page.evaluate("document.querySelector('#redline .switch').click()");
            assertEquals(changes, page.evaluate(seen).asInt());
            int few = page.evaluate(letters).asInt();
            assertTrue(few * 2 < all, () -> few + " of " + all + " letters");
            page.evaluate("document.querySelector('#redline .switch').click()");
            assertEquals(all, page.evaluate(letters).asInt());
        }
    }

    @Test
    void oldAndNewAreToldApartForTheEar() {
        try (Page page = open()) {
            assertEquals(
                    0,
                    page.evaluate("[...document.querySelectorAll('main del')].filter(old => !old.previousElementSibling"
                                    + " || !old.previousElementSibling.classList.contains('say')).length")
                            .asInt(),
                    "old values without a word before them");
        }
    }

    private Page open() {
        return browser.open(BuiltSite.northPier().root().resolve(CHANGED), Viewport.DESKTOP);
    }
}
