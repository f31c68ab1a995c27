/**
 * The installed Chromium, for tests that look at pages as a reader's browser shows them.
 *
 * <pre>{@code
 * Browser.assumeInstalled();
 * try (Browser browser = Browser.start();
 *         Page page = browser.open(Path.of("target/site/index.html"), Viewport.PHONE)) {
 *     assertEquals(List.of(), page.complaints());
 *     assertEquals(List.of(), Axe.violations(page));
 * }
 * }</pre>
 */
@NullMarked
package io.github.workprint.browser;

import org.jspecify.annotations.NullMarked;
