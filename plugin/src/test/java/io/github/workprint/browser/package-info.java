/**
 * The installed Chromium, for tests that look at pages as a reader's browser shows them.
 *
 * <pre>{@code
 * @ExtendWith(OneBrowser.class)
 * final class StartPageTest {
 *     private final Browser browser;
 *
 *     StartPageTest(Browser browser) {
 *         this.browser = browser;
 *     }
 *
 *     @Test
 *     void opensWithoutComplaint() {
 *         try (Page page = browser.open(Path.of("target/site/index.html"), Viewport.PHONE)) {
 *             assertEquals(List.of(), page.complaints());
 *         }
 *     }
 * }
 * }</pre>
 */
@NullMarked
package io.github.workprint.browser;

import org.jspecify.annotations.NullMarked;
