package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.Thoroughness;
import io.github.workprint.browser.Axe;
import io.github.workprint.browser.Browser;
import io.github.workprint.browser.OneBrowser;
import io.github.workprint.browser.Page;
import io.github.workprint.browser.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page meets WCAG 2.2 A and AA, by day and by night, marked and clean, and at 400 % zoom. */
@ExtendWith(OneBrowser.class)
final class AccessibleIT {
    private final Browser browser;

    AccessibleIT(Browser browser) {
        this.browser = browser;
    }

    /**
     * A page of each kind, for those who see most and for those who see least, and from right to left, which has the colours of the
     * first and is looked at by day. Other languages have other words in the same pages: a thorough run opens them, too.
     */
    static Stream<Arguments> pages() {
        return Stream.concat(
                Stream.of(
                                kinds(BuiltSite.northPier(), "internal"),
                                kinds(BuiltSite.northPier(), "client"),
                                kinds(BuiltSite.rightToLeft(), "crew"))
                        .flatMap(kinds -> kinds),
                Thoroughness.isAsked() ? translated() : Stream.of());
    }

    /** Words of other lengths may take other room. */
    static Stream<Arguments> everyPage() {
        return Thoroughness.isAsked() ? pages() : Stream.concat(pages(), translated());
    }

    private static Stream<Arguments> translated() {
        return BuiltSite.translations().stream().flatMap(site -> kinds(site, "internal"));
    }

    private static Stream<Arguments> kinds(BuiltSite site, String audience) {
        return KindsOfPages.of(site, audience).stream().map(file -> Arguments.of(site, file));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void breaksNoRuleOfAxe(BuiltSite site, String file) {
        List<String> violations = new ArrayList<>();
        try (Page page = browser.open(site.root().resolve(file), Viewport.DESKTOP)) {
            page.show("screen", Map.of("prefers-color-scheme", "light"));
            Axe.violations(page).forEach(found -> violations.add("light: " + found));
            if (Thoroughness.isAsked() || site.name().equals("north-pier")) {
                page.show("screen", Map.of("prefers-color-scheme", "dark"));
                Axe.violationsByColour(page).forEach(found -> violations.add("dark: " + found));
                page.evaluate("(document.getElementById('marks') || document.body).click()");
                Axe.violations(page).forEach(found -> violations.add("clean: " + found));
            }
        }
        assertEquals(List.of(), violations);
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void needsNoScrollingSidewaysAtFourHundredPerCent(BuiltSite site, String file) {
        try (Page page = browser.open(site.root().resolve(file), Viewport.REFLOW)) {
            int width = page.evaluate("document.documentElement.scrollWidth").asInt();
            assertTrue(width <= Viewport.REFLOW.width(), () -> width + " pixels wide");
        }
    }
}
