package io.github.workprint.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import io.github.workprint.look.Logo;
import io.github.workprint.look.LookFiles;
import io.github.workprint.pdf.content.Decoration;
import io.github.workprint.pdf.content.LeanLinks;
import io.github.workprint.pdf.content.PageTexts;
import io.github.workprint.pdf.content.PdfMetadata;
import io.github.workprint.pdf.content.StructTreePruner;
import io.github.workprint.pdf.content.TaggedDocument;
import io.github.workprint.pdf.font.FontPool;
import io.github.workprint.pdf.font.GlyphCheck;
import io.github.workprint.pdf.font.HouseFonts;
import io.github.workprint.pdf.font.MissingGlyph;
import io.github.workprint.pdf.font.ParsedFonts;
import io.github.workprint.pdf.font.Typeface;
import io.github.workprint.pdf.page.LineBreaks;
import io.github.workprint.pdf.page.MirroredTables;
import io.github.workprint.pdf.page.Paper;
import io.github.workprint.pdf.page.PrintPage;
import io.github.workprint.pdf.page.PrintStyles;
import io.github.workprint.pdf.page.RightToLeft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints pages as PDF that is tagged (PDF/UA-1), archivable (PDF/A-3a) and the same to the byte for the same page, whatever
 * the machine, clock, time zone or locale. Nothing outside the page and the look is read. Safe for several threads; reads the
 * fonts once, so one printer should serve a whole run.
 */
public final class PdfPrinter {
    private static final String HEADLESS = "java.awt.headless";
    /** Many together take less room than the 200 that are usual. */
    private static final int OBJECTS_IN_A_STREAM = 5000;

    private final LookFiles assets;
    private final Paper paper;
    private final byte[] colourProfile;
    /** The one picture that is read, as an address that holds it; empty for none. */
    private final String logo;
    /** Read when something is printed, since that takes long. */
    private Optional<FontPool> typeCase = Optional.empty();
    /** Read when something is printed too. */
    private Optional<PrintStyles> styles = Optional.empty();

    /** Prints in a look; fails with {@link UncheckedIOException} if that lacks the colour profile. */
    public PdfPrinter(LookFiles assets) {
        this(assets, Paper.A4);
    }

    /** Prints in a look on sheets of a size; fails as the other constructor does. */
    public PdfPrinter(LookFiles assets, Paper paper) {
        this.assets = assets;
        this.paper = paper;
        this.colourProfile = assets.read("colour/sRGB.icc");
        this.logo = Logo.of(assets)
                .filter(mark -> !mark.isDrawing())
                .map(Logo::dataUri)
                .orElse("");
    }

    /** @throws UncheckedIOException if the look lacks a font */
    private synchronized FontPool typeCase() {
        if (typeCase.isEmpty()) {
            if (System.getProperty(HEADLESS) == null) {
                // Text in charts is measured by AWT, which would show itself on a desktop.
                System.setProperty(HEADLESS, "true");
            }
            // The engine tells each font it loads; its warnings, such as a link without a target, are worth reading.
            XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
            // Says of every page that its margin boxes have no text to measure; that is so and harms nothing.
            XRLog.setLevel(XRLog.LAYOUT, Level.SEVERE);
            typeCase = Optional.of(new FontPool(assets));
        }
        return typeCase.get();
    }

    private synchronized PrintStyles styles() {
        if (styles.isEmpty()) {
            styles = Optional.of(PrintStyles.of(assets, paper));
        }
        return styles.get();
    }

    /** The files of a look that prints take their letters from, those of the house last. */
    public static List<String> fonts(LookFiles look) {
        return Stream.of(Typeface.ALL.stream(), HouseFonts.of(look).files().keySet().stream())
                .flatMap(faces -> faces)
                .map(Typeface::file)
                .toList();
    }

    /**
     * Prints a page.
     *
     * @param html HTML5, in the form that {@code print-page.css} documents
     * @throws UncheckedIOException if a font is broken
     * @throws IllegalArgumentException if a form field's address is no URI
     * @throws java.time.format.DateTimeParseException if the page's date is no ISO date
     */
    public Printed print(String html) {
        PrintPage page = PrintPage.of(html, styles());
        try {
            ParsedFonts fonts = typeCase().borrow();
            List<MissingGlyph> missing = GlyphCheck.missing(page.html(), fonts);
            if (!missing.isEmpty()) {
                GlyphCheck.number(page.html(), fonts);
            }
            byte[] pdf = set(page, html, fonts);
            // Not in a finally: after a failure nobody knows what state the fonts are in.
            typeCase().giveBack(fonts);
            return new Printed(pdf, missing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the pages of a print say: without headers, footers, and what only tells of the change before. */
    public List<String> texts(byte[] print) {
        try (PDDocument document = Loader.loadPDF(print)) {
            return PageTexts.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stamps each page of a print with its label, in order. */
    public byte[] label(byte[] print, List<PageLabel> labels) {
        try (PDDocument document = Loader.loadPDF(print)) {
            ParsedFonts fonts = typeCase().borrow();
            WatermarkStamp stamp = new WatermarkStamp(document, fonts);
            for (int page = 0; page < labels.size(); page++) {
                stamp.above(document.getPage(page), labels.get(page));
            }
            document.setDocumentId((long) Arrays.hashCode(print));
            byte[] labelled = saved(document);
            typeCase().giveBack(fonts);
            return labelled;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Binds pages of a print behind a cover.
     *
     * @param pages from 0, in order
     */
    public byte[] bind(byte[] cover, byte[] print, List<Integer> pages) {
        try {
            return PagePacket.bind(cover, print, pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, new CompressParameters(OBJECTS_IN_A_STREAM));
        return out.toByteArray();
    }

    private byte[] set(PrintPage page, String html, ParsedFonts fonts) throws IOException {
        try (PDDocument document = new TaggedDocument();
                PdfBoxRenderer renderer = engine(page, document).buildPdfRenderer()) {
            fonts.register(document, renderer.getFontResolver());
            renderer.createPDFWithoutClosing();
            if (page.isRightToLeft()) {
                RightToLeft.mark(document);
                MirroredTables.readInOrder(document);
            }
            new FormFields(document, fonts).fit();
            Decoration.shorten(document, StructTreePruner.thin(document));
            LeanLinks.shorten(document);
            if (!page.watermark().isEmpty()) {
                new WatermarkStamp(document, fonts).across(page.watermark());
            }
            if (page.footCode().isPresent()) {
                new CodeStamp(document, fonts).below(page.footCode().get());
            }
            PdfMetadata.set(document, page.date(), html);
            return saved(document);
        }
    }

    private PdfRendererBuilder engine(PrintPage page, PDDocument document) {
        PdfRendererBuilder engine = new PdfRendererBuilder();
        // Ordering costs, and most pages have nothing to order.
        return (page.hasRightToLeft() ? RightToLeft.order(engine) : engine)
                .withW3cDocument(page.dom(), null)
                .useUnicodeLineBreaker(new LineBreaks())
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(colourProfile)
                .useCacheStore(CacheStore.PDF_FONT_METRICS, typeCase().metrics())
                .useSVGDrawer(typeCase().chartDrawer())
                .withProducer("Workprint")
                // What is drawn is read again and packed at the end; packed by the engine first, it would be packed
                // twice.
                .testMode(true)
                .useExternalResourceAccessControl(
                        (uri, type) -> uri.equals(logo), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> uri.equals(logo), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }
}
