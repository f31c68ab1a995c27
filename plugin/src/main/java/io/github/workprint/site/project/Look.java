package io.github.workprint.site.project;

import io.github.workprint.history.FileNames;
import io.github.workprint.look.Logo;
import io.github.workprint.look.LookFiles;
import io.github.workprint.look.RevisionColours;
import io.github.workprint.messages.Languages;
import io.github.workprint.pdf.PdfPrinter;
import io.github.workprint.render.page.Templates;
import io.github.workprint.store.Cache;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The look that pages and prints are made with. */
public record Look(LookFiles files, Templates templates, Languages languages, RevisionColours colours) {
    /** Files that pages load, beside each audience's pages. */
    private static final List<String> PAGE_ASSETS = List.of(
            "base.css",
            "screen.css",
            "around.css",
            "figures.css",
            "documents.css",
            "redline.css",
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

    private static final String STANDARD = "templates/";

    /** Files that prints are made with, beside their fonts. */
    private static final List<String> PRINT_ASSETS = List.of(
            "base.css",
            "house.css",
            RevisionColours.FILE,
            "print.css",
            "print-documents.css",
            "print-page.css",
            "print-chart.css");

    public static Look standard() {
        return of(LookFiles.standard(), STANDARD::concat);
    }

    /** The standard look, but for the files that a house has put into a folder of its own. */
    public static Look of(Path base, Path folder) {
        LookFiles own = LookFiles.in(folder.toAbsolutePath().normalize());
        return of(
                LookFiles.standard().under(own),
                name -> own.find(name).isPresent() ? FileNames.of(base, folder.resolve(name)) : STANDARD + name);
    }

    private static Look of(LookFiles files, UnaryOperator<String> names) {
        return new Look(files, new Templates(files, names), new Languages(files), RevisionColours.of(files));
    }

    /** The files that pages load: those of the standard look, and a house's mark where it has one. */
    public List<String> pageAssets() {
        return Stream.concat(PAGE_ASSETS.stream(), Logo.of(files).map(Logo::name).stream())
                .toList();
    }

    /** Stands for the fonts. */
    String fontsKey() {
        return Cache.key(PdfPrinter.fonts(files).stream()
                .flatMap(name -> files.find(name).stream())
                .toList());
    }

    /**
     * Stands for everything that a print depends on beside its page.
     *
     * @param paper what it is printed on
     */
    public byte[] printKey(String paper) {
        Stream<byte[]> sheet = Stream.of(paper.getBytes(StandardCharsets.UTF_8));
        Stream<byte[]> assets = Stream.concat(PRINT_ASSETS.stream(), PdfPrinter.fonts(files).stream())
                .flatMap(name -> files.find(name).stream());
        // Its name decides how it is read.
        Stream<byte[]> logo = Logo.of(files).stream()
                .flatMap(mark -> Stream.of(mark.name().getBytes(StandardCharsets.UTF_8), mark.bytes()));
        return Cache.key(Stream.of(sheet, assets, logo).flatMap(parts -> parts).toList())
                .getBytes(StandardCharsets.UTF_8);
    }
}
