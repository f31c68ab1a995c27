package io.github.workprint.site;

import io.github.workprint.look.LookFiles;
import io.github.workprint.messages.Languages;
import io.github.workprint.publish.Cache;
import io.github.workprint.render.page.Templates;
import java.nio.file.Path;
import java.util.List;

/** The look that pages and prints are made with. */
public record Look(LookFiles files, Templates templates, Languages languages) {
    /** Files that pages load, beside each audience's pages. */
    static final List<String> PAGE_ASSETS = List.of(
            "base.css",
            "screen.css",
            "documents.css",
            "house.css",
            "favicon.svg",
            "search.js",
            "my-role.js",
            "redline.js",
            "checklist.js",
            "workprint.js",
            "fonts/IBMPlexSans-Regular.ttf",
            "fonts/IBMPlexSans-Italic.ttf",
            "fonts/IBMPlexSans-SemiBold.ttf",
            "fonts/IBMPlexSans-SemiBoldItalic.ttf",
            "fonts/IBMPlexMono-Regular.ttf",
            "fonts/IBMPlexMono-SemiBold.ttf");

    private static final List<String> PRINT_ASSETS =
            List.of("print.css", "print-documents.css", "print-page.css", "print-chart.css");

    static Look standard() {
        return of(LookFiles.standard());
    }

    /** The standard look, but for the files that a house has put into a folder of its own. */
    static Look of(Path folder) {
        return of(
                LookFiles.standard().under(LookFiles.in(folder.toAbsolutePath().normalize())));
    }

    private static Look of(LookFiles files) {
        return new Look(files, new Templates(files), new Languages(files));
    }

    /** Stands for everything that a print depends on beside its page. */
    byte[] printKey() {
        return Cache.key(PRINT_ASSETS.stream().map(files::read).toList())
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
