package io.github.workprint.site;

import io.github.workprint.publish.Cache;
import io.github.workprint.render.page.Messages;
import io.github.workprint.render.page.Templates;
import io.github.workprint.render.pdf.PrintAssets;
import java.util.List;
import java.util.Locale;

/** The look that pages and prints are made with. */
record Look(PrintAssets assets, Templates templates, Messages messages) {
    /** Files that pages load, beside each audience's pages. */
    static final List<String> PAGE_ASSETS = List.of(
            "base.css",
            "screen.css",
            "workprint.js",
            "fonts/IBMPlexSans-Regular.ttf",
            "fonts/IBMPlexSans-Italic.ttf",
            "fonts/IBMPlexSans-SemiBold.ttf",
            "fonts/IBMPlexSans-SemiBoldItalic.ttf",
            "fonts/IBMPlexMono-Regular.ttf",
            "fonts/IBMPlexMono-SemiBold.ttf");

    private static final List<String> PRINT_ASSETS = List.of("print.css", "print-page.css", "print-chart.css");

    static Look standard() {
        PrintAssets assets = PrintAssets.ofTemplates();
        return new Look(assets, new Templates(), new Messages(assets.readText("messages/en.properties"), Locale.UK));
    }

    /** Stands for everything that a print depends on beside its page. */
    byte[] printKey() {
        return Cache.key(PRINT_ASSETS.stream().map(assets::read).toList())
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
