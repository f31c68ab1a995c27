package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.github.workprint.pdf.page.Paper;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.site.print.PublishedUrl;
import io.github.workprint.site.print.SiteOptions;
import io.github.workprint.site.project.ProjectFolder;
import io.github.workprint.spec.language.Readers;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet on a wall leads to the newest version of itself, where it is known where the site is published. */
final class CodeOnSheetsTest {
    /** What an office printer gives and a phone sees well. */
    private static final float DPI = 200;

    private static final String SPEC =
            """
            workprint: 1
            version: %s
            status: issued
            as-of: 2026-02-02
            production: { title: North Pier, kind: short, runtime: 12 min }
            roles:
              editor: { title: Editor, audience: crew }
              %s
            formats: { cut: { name: Cut, container: mov, codec: prores-422-hq, raster: 1920x1080, rate: 24 } }
            materials: { rushes: { name: Rushes, kind: camera, amount: 2 h, from: editor, arrives: 2026-02-02 } }
            stages:
              edit: { name: Edit, kind: offline-edit, audience: crew, owner: %s, takes: rushes, makes: cut, not-before: 2026-02-02, lasts: 5 wd }
            """;

    @TempDir
    private Path base;

    private Tree site(Optional<PublishedUrl> url) {
        Workspace workspace = new Workspace(base)
                .write(Map.of(
                        "north-pier/1.0.0.yaml",
                        SPEC.formatted("1.0.0", "mixer: { title: Mixer, audience: crew }", "mixer"),
                        "north-pier/1.1.0.yaml",
                        SPEC.formatted("1.1.0", "", "editor")));
        return Workspace.clean(new SiteOptions(
                new ProjectFolder(base, workspace.source()),
                base.resolve("site"),
                List.of(Readers.CREW),
                Set.of(Output.HTML, Output.PDF),
                1,
                false,
                Paper.A4,
                url,
                SiteOptions.PATIENCE));
    }

    /** What the codes of a print say, page by page. */
    private static List<String> read(byte[] pdf) throws Exception {
        List<String> said = new ArrayList<>();
        try (PDDocument print = Loader.loadPDF(pdf)) {
            for (int page = 0; page < print.getNumberOfPages(); page++) {
                BufferedImage sheet = new PDFRenderer(print).renderImageWithDPI(page, DPI);
                int[] pixels = sheet.getRGB(0, 0, sheet.getWidth(), sheet.getHeight(), null, 0, sheet.getWidth());
                BinaryBitmap seen = new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(sheet.getWidth(), sheet.getHeight(), pixels)));
                try {
                    said.add(new QRCodeReader()
                            .decode(seen, Map.of(DecodeHintType.TRY_HARDER, true))
                            .getText());
                } catch (NotFoundException none) {
                    said.add("");
                }
            }
        }
        return said;
    }

    private static Document page(Tree site, String file) {
        return Jsoup.parse(new String(bytes(site, file), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Tree site, String file) {
        return Objects.requireNonNull(site.files().get(file), file);
    }

    @Test
    void eachSheetLeadsToItsNewestVersion() throws Exception {
        Tree site = site(PublishedUrl.of("https://post.example/films"));
        String folder = "https://post.example/films/crew/north-pier/newest/";
        assertEquals(List.of(folder + "roles/mixer.html"), read(bytes(site, "crew/north-pier/1.0.0/roles/mixer.pdf")));
        List<String> handbook = read(bytes(site, "crew/north-pier/1.1.0/handbook.pdf"));
        assertTrue(handbook.size() > 1, handbook.toString());
        assertEquals(Set.of(folder), Set.copyOf(handbook), "a handbook has no page; the version has");

        Element code = page(site, "crew/north-pier/1.1.0/roles/editor.html").selectFirst(".newest.print-only");
        assertTrue(code != null && code.text().contains("post.example/films/crew/north-pier/newest/roles/editor.html"));

        Document same = page(site, "crew/north-pier/newest/roles/editor.html");
        assertEquals(
                "0; url=../../1.1.0/roles/editor.html",
                same.select("meta[http-equiv=refresh]").attr("content"));
        assertTrue(site.files().containsKey("crew/north-pier/1.1.0/roles/editor.html"));
        Document gone = page(site, "crew/north-pier/newest/roles/mixer.html");
        assertEquals(List.of(), gone.select("meta[http-equiv=refresh]"), "who reads of it is told that it is no more");
        assertTrue(
                gone.body().text().contains("not part of version 1.1.0"),
                gone.body().text());
        assertEquals("../../1.1.0/index.html", gone.select("main a").attr("href"));
    }

    @Test
    void nothingIsPrintedWhereNobodySaysWhereTheSiteIs() throws Exception {
        Tree site = site(Optional.empty());
        assertEquals(List.of(""), read(bytes(site, "crew/north-pier/1.1.0/roles/editor.pdf")));
        assertEquals(
                0,
                page(site, "crew/north-pier/1.1.0/roles/editor.html")
                        .select(".newest")
                        .size());
        assertFalse(site.files().keySet().stream().anyMatch(file -> file.contains("newest/")));
    }
}
