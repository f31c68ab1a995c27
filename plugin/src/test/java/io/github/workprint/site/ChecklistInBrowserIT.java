package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.browser.Browser;
import io.github.workprint.browser.OneBrowser;
import io.github.workprint.browser.Page;
import io.github.workprint.browser.Viewport;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is ticked stays ticked from version to version, as long as the same is asked. */
@ExtendWith(OneBrowser.class)
final class ChecklistInBrowserIT {
    private static final String FOLDER = "crew/north-pier/";
    private static final String FILE = "/checklists/pier-master.html";

    private final Browser browser;
    private Page first;

    ChecklistInBrowserIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void tickEverythingInTheFirstVersion() {
        first = open("1.0.0");
        first.evaluate("localStorage.clear()");
        first.reload();
        first.evaluate("document.querySelectorAll('input[data-part=initials]').forEach(input => { input.value = 'MV';"
                + " input.dispatchEvent(new Event('change')); })");
        first.evaluate("document.querySelectorAll('input[data-part=tick]').forEach(box => box.click())");
    }

    @Test
    void aTickIsSignedAndKept() {
        first.reload();
        assertEquals("[true,\"MV\",true]", state(first, "r-001"));
    }

    @Test
    void anUnchangedItemKeepsItsTickInTheNextVersion() {
        try (Page next = open("1.1.0")) {
            assertEquals("[true,\"MV\",true]", state(next, "r-002"));
        }
    }

    @Test
    void aChangedItemComesBackOpenAndTellsOfTheOldTick() {
        try (Page next = open("1.1.0")) {
            String changed = next.evaluate(
                            "document.querySelector('.mark.changed').closest('.tick').querySelector('input').dataset.item")
                    .asString();
            assertEquals("[false,\"\",false]", state(next, changed));
            String record = next.evaluate("document.querySelector('[data-before=" + changed + "]').textContent")
                    .asString();
            assertTrue(record.startsWith("Ticked in 1.0.0, MV, "), record);
            assertTrue(next.evaluate("document.querySelector('.mark.changed + .was').textContent.startsWith('was:')")
                    .asBoolean());
        }
    }

    @Test
    void aSignatureIsForOneVersion() {
        String signer = "document.querySelector('[data-item=pier-master_checked][data-part=by]')";
        first.evaluate(signer + ".value = 'Mónica Vega'; " + signer + ".dispatchEvent(new Event('change'))");
        first.reload();
        assertEquals("Mónica Vega", first.evaluate(signer + ".value").asString());
        try (Page next = open("1.1.0")) {
            assertEquals("", next.evaluate(signer + ".value").asString());
        }
    }

    @Test
    void aSavedCopyBringsEverythingBack() {
        String copy = first.evaluate("(() => { let kept; const make = URL.createObjectURL;"
                        + " URL.createObjectURL = blob => { kept = blob; return make(blob); };"
                        + " HTMLAnchorElement.prototype.click = () => {};"
                        + " document.querySelector('[data-save]').click(); return kept.text(); })()")
                .asString();
        first.evaluate("localStorage.clear()");
        first.reload();
        assertEquals("[false,\"\",false]", state(first, "r-001"));
        load(first, copy);
        assertEquals("[true,\"MV\",true]", state(first, "r-001"));
        load(first, "{}");
        assertTrue(first.evaluate("document.querySelector('[data-said]').textContent")
                .asString()
                .startsWith("This file is not a copy"));
        assertEquals(List.of(), first.complaints());
    }

    private static void load(Page page, String text) {
        page.evaluate("(async () => { const chosen = new DataTransfer();"
                + " chosen.items.add(new File([" + quoted(text) + "], 'copy.json'));"
                + " const input = document.querySelector('[data-load]'); input.files = chosen.files;"
                + " const said = document.querySelector('[data-said]'); said.textContent = '';"
                + " input.dispatchEvent(new Event('change'));"
                + " while (!said.textContent) { await new Promise(done => setTimeout(done, 10)); } })()");
    }

    private static String quoted(String text) {
        return "`" + text.replace("\\", "\\\\").replace("`", "\\`") + "`";
    }

    /** Ticked, initials, whether there is a date. */
    private static String state(Page page, String item) {
        return page.evaluate("(() => { const part = name => document.querySelector('[data-item=" + item
                        + "][data-part=' + name + ']'); return JSON.stringify([part('tick').checked,"
                        + " part('initials').value, part('date').value !== '']); })()")
                .asString();
    }

    private Page open(String version) {
        Path file = BuiltSite.northPier().root().resolve(FOLDER + version + FILE);
        return browser.open(file, Viewport.DESKTOP);
    }
}
