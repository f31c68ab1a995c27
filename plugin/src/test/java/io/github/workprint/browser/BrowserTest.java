package io.github.workprint.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OneBrowser.class)
final class BrowserTest {
    private static final String GOOD =
            """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Slate</title>
            <style>@media print { h1 { display: none } } h1 { height: 2000px; margin: 0 }</style></head>
            <body><main><h1>Take 1</h1><p><a href="#end" id="end">end</a></p></main>
            <script>document.querySelector('h1').textContent = 'Take 2 · é';</script></body></html>
            """;
    private static final String BAD =
            """
            <!DOCTYPE html>
            <html><head><meta charset="utf-8"><title>Slate</title></head>
            <body><img src="gone.png"><script>console.warn('soft', 7); console.log('fine'); null.rate;</script></body></html>
            """;

    private final Browser browser;

    @TempDir
    private Path folder;

    BrowserTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void seesThePageThatItsScriptsMade() throws IOException {
        try (Page page = browser.open(written(GOOD), Viewport.DESKTOP)) {
            assertEquals(
                    "Take 2 · é",
                    page.evaluate("document.querySelector('h1').textContent").asString());
            assertTrue(page.dom().contains("<h1>Take 2 · é</h1>"));
            assertEquals(List.of(), page.complaints());
            assertEquals(List.of(), Axe.violations(page));
            assertEquals(1, page.requests().size());

            page.runScripts(false);
            assertTrue(page.dom().contains("<h1>Take 1</h1>"));
        }
    }

    @Test
    void hearsEveryComplaint() throws IOException {
        try (Page page = browser.open(written(BAD), Viewport.DESKTOP)) {
            List<String> complaints = page.complaints().stream().sorted().toList();
            assertEquals(3, complaints.size(), complaints::toString);
            assertTrue(
                    complaints.get(0).startsWith("error: ") && complaints.get(0).endsWith("gone.png"));
            assertTrue(complaints.get(1).startsWith("exception: TypeError"));
            assertEquals("warning: soft 7", complaints.get(2));
            assertTrue(Axe.violations(page).stream().anyMatch(found -> found.startsWith("html-has-lang: ")));
        }
    }

    @Test
    void showsThePageAsAskedFor() throws IOException {
        try (Page page = browser.open(written(GOOD), Viewport.PHONE)) {
            assertEquals(360, page.evaluate("innerWidth").asInt());
            page.resize(Viewport.REFLOW);
            assertEquals(320, page.evaluate("innerWidth").asInt());

            Path picture = folder.resolve("pictures/slate.png");
            page.screenshot(picture);
            assertEquals(320, ImageIO.read(picture.toFile()).getWidth());
            assertTrue(ImageIO.read(picture.toFile()).getHeight() > 2000, "the picture goes on below the fold");

            page.show("print", Map.of());
            assertEquals(
                    "none",
                    page.evaluate("getComputedStyle(document.querySelector('h1')).display")
                            .asString());
            page.show("screen", Map.of("prefers-color-scheme", "dark"));
            assertTrue(page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
                    .asBoolean());
        }
    }

    @Test
    void pressesKeys() throws IOException {
        try (Page page = browser.open(written(GOOD), Viewport.DESKTOP)) {
            page.press("Tab");
            assertEquals("end", page.evaluate("document.activeElement.id").asString());
            page.press("Enter");
            assertEquals("#end", page.evaluate("location.hash").asString());
        }
    }

    @Test
    void saysWhatWentWrong() throws IOException {
        Path missing = folder.resolve("missing.html");
        assertThrows(IllegalStateException.class, () -> browser.open(missing, Viewport.DESKTOP));
        try (Page page = browser.open(written(GOOD), Viewport.DESKTOP)) {
            var thrown = assertThrows(IllegalStateException.class, () -> page.evaluate("nowhere.rate"));
            assertTrue(thrown.toString().contains("ReferenceError"), thrown::toString);
        }
    }

    private Path written(String html) throws IOException {
        return Files.writeString(folder.resolve("slate.html"), html);
    }
}
