package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.browser.Axe;
import io.github.workprint.browser.Browser;
import io.github.workprint.browser.Page;
import io.github.workprint.browser.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page meets WCAG 2.2 A and AA, by day and by night, marked and clean, and at 400 % zoom. */
final class AccessibleIT {
    private static final String VERSION = "internal/north-pier/1.1.0/";

    private static Browser browser;

    @BeforeAll
    static void startBrowser() {
        Browser.assumeInstalled();
        browser = Browser.start();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Every page above the versions, and one of each kind of a version. */
    static Stream<String> pages() {
        return Stream.concat(
                Stream.of("internal/index.html", "internal/north-pier/index.html"),
                BuiltSite.northPier().files(".html").stream()
                        .filter(file -> file.startsWith(VERSION))
                        .collect(java.util.stream.Collectors.toMap(
                                file -> file.replaceFirst("[^/]*$", "")
                                        + file.endsWith("index.html")
                                        + file.contains("changes"),
                                file -> file,
                                (one, other) -> one,
                                java.util.TreeMap::new))
                        .values()
                        .stream());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void breaksNoRuleOfAxe(String file) {
        List<String> violations = new ArrayList<>();
        try (Page page = browser.open(BuiltSite.northPier().root().resolve(file), Viewport.DESKTOP)) {
            for (String scheme : List.of("light", "dark")) {
                page.show("screen", Map.of("prefers-color-scheme", scheme));
                Axe.violations(page).forEach(found -> violations.add(scheme + ": " + found));
            }
            page.evaluate("(document.getElementById('marks') || document.body).click()");
            Axe.violations(page).forEach(found -> violations.add("clean: " + found));
        }
        assertEquals(List.of(), violations);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void needsNoScrollingSidewaysAtFourHundredPerCent(String file) {
        try (Page page = browser.open(BuiltSite.northPier().root().resolve(file), Viewport.REFLOW)) {
            int width = page.evaluate("document.documentElement.scrollWidth").asInt();
            assertTrue(width <= Viewport.REFLOW.width(), () -> width + " pixels wide");
        }
    }
}
