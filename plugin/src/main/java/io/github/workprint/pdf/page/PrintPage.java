package io.github.workprint.pdf.page;

import io.github.workprint.look.Logo;
import io.github.workprint.look.PixelLogo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A page made ready for paper: what belongs to the screen is gone, the print styles, contents and bookmarks are in. */
public final class PrintPage {
    private static final String DATE = "workprint.date";
    private static final String WATERMARK = "workprint.watermark";
    private static final LocalDate NO_DATE = LocalDate.of(2000, 1, 1);
    private static final String SCREEN_ONLY =
            "link, script, style, noscript, template, base, object, embed, iframe, audio, video, canvas, dialog,"
                    + " select, textarea, button, input, .screen-only";
    /** Elements that hold no text themselves. */
    private static final String GROUPS = "table, thead, tbody, tfoot, tr, ul, ol, dl";

    private static final String BEFORE_FIGURES = ":is(h2, h3):has(+ .whole), :is(h2, h3):has(+ .figure)";

    /** Eight and more; the look sets how wide those of its own tables are. */
    private static final String MANY_COLUMNS = ".prose table:has(tr > :nth-child(8))";

    private static final Pattern FOLLOWED = Pattern.compile("^(#.|https?:|mailto:|tel:)", Pattern.CASE_INSENSITIVE);
    private static final String METADATA = "meta[name=author], meta[name=description], meta[name=keywords]";

    /** What two pages of a role sheet hold in the usual type, on A4 or Letter, in letters. */
    private static final int TWO_PAGES = 11_500;
    /** What a line that is not filled takes, in letters. */
    private static final int OPEN_LINE = 25;

    private final Document page;
    private final LocalDate date;
    private final String watermark;
    private final Optional<FootCode> footCode;

    private PrintPage(Document page, LocalDate date, String watermark, Optional<FootCode> footCode) {
        this.footCode = footCode;
        this.page = page;
        this.date = date;
        this.watermark = watermark;
    }

    /**
     * Prepares a page.
     *
     * @param html HTML5; {@code <meta name="workprint.date" content="2026-06-15">} gives the document's date, and
     *     {@code workprint.watermark} a word across every page
     * @throws IllegalArgumentException if a form field's address is no URI
     * @throws java.time.format.DateTimeParseException if that date is not an ISO date
     */
    public static PrintPage of(String html, PrintStyles styles) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        Element dated = page.head().selectFirst("meta[name=" + DATE + "]");
        String watermark = page.head().select("meta[name=" + WATERMARK + "]").attr("content");
        LocalDate date = dated == null ? NO_DATE : LocalDate.parse(dated.attr("content"));
        Optional<FootCode> footCode = FootCode.takenFrom(page);
        tickable(page);
        page.select(SCREEN_ONLY).remove();
        describe(page);
        disarm(page);
        say(page);
        logo(page, styles.logo());
        Charts.prepare(page, styles.charts());
        RunningHeads.sayOnce(page);
        Contents contents = Contents.of(page);
        contents.fill(page);
        contents.bookmark(page);
        asterisks(page);
        if (!RightToLeft.isIn(page)) {
            HeldPunctuation.hold(page);
        }
        Hyphenation.mark(page);
        fill(page);
        Columns.share(page);
        KeepTogetherHints.ask(page);
        RunningHeads.name(page);
        page.select(BEFORE_FIGURES).addClass("before-figure");
        page.select(".field:has(table)").addClass("tall");
        page.select(MANY_COLUMNS).addClass("many-columns");
        boolean rightToLeft = RightToLeft.is(page);
        if (rightToLeft) {
            MirroredTables.mirror(page);
            RightToLeft.settle(page);
        }
        styles.sheets(rightToLeft).forEach(sheet -> style(page, sheet));
        return new PrintPage(page, date, watermark, footCode);
    }

    /** Calls a role sheet full that says so much that it would need a third page, so that the look can set it in smaller type. */
    private static void fill(Document page) {
        Element sheet = page.body();
        if (sheet.hasClass("role-sheet") && Columns.letters(sheet, OPEN_LINE) > TWO_PAGES) {
            sheet.addClass("full");
        }
    }

    private static void style(Document page, String rules) {
        page.head().appendElement("style").attr("type", "text/css").appendText(rules);
    }

    public LocalDate date() {
        return date;
    }

    /** The word across every page; empty for none. */
    public String watermark() {
        return watermark;
    }

    /** What stands on the foot of every page beside the text. */
    public Optional<FootCode> footCode() {
        return footCode;
    }

    public boolean isRightToLeft() {
        return RightToLeft.is(page);
    }

    /** Whether it, or a part of it, runs from right to left. */
    public boolean hasRightToLeft() {
        return RightToLeft.isIn(page);
    }

    public Document html() {
        return page;
    }

    public org.w3c.dom.Document dom() {
        org.w3c.dom.Document dom = new W3CDom().fromJsoup(page);
        Charts.linkParts(dom);
        return dom;
    }

    /** A check box of the screen becomes one of the paper, unless the template has given both. */
    private static void tickable(Document page) {
        Set<String> given =
                page.select("a[href]").stream().map(link -> link.attr("href")).collect(Collectors.toSet());
        Map<String, List<Element>> labels =
                page.select("[for]").stream().collect(Collectors.groupingBy(label -> label.attr("for")));
        for (Element box : page.select("input[type=checkbox][id]")) {
            String href = FieldAddress.ofCheck(box.id(), box.hasAttr("checked"));
            if (given.add(href)) {
                String label = new Elements(labels.getOrDefault(box.id(), List.of())).text();
                String spoken = box.hasAttr("aria-label") ? box.attr("aria-label") : label;
                box.before(new Element("a").addClass("check").attr("href", href).attr("title", spoken));
            }
        }
        // The engine drops links that are no URIs, and nobody would miss the box until it is on paper.
        page.select("a.check, a.entry").forEach(field -> URI.create(field.attr("href")));
    }

    /** A house's mark is drawn; what an SVG could do beside drawing is taken out. */
    private static void logo(Document page, Optional<Logo> logo) {
        for (Element place : page.select("img.logo")) {
            Optional<double[]> size =
                    logo.filter(mark -> !mark.isDrawing()).flatMap(mark -> PixelLogo.printed(mark.bytes()));
            if (size.isPresent()) {
                place.attr("src", logo.orElseThrow().dataUri())
                        .attr(
                                "style",
                                String.format(
                                        Locale.ROOT, "width: %.2fmm; height: %.2fmm", size.get()[0], size.get()[1]));
                continue;
            }
            Element svg = logo.filter(Logo::isDrawing)
                    .map(mark -> Jsoup.parseBodyFragment(new String(mark.bytes(), StandardCharsets.UTF_8)))
                    .map(body -> body.selectFirst("svg"))
                    .orElse(null);
            if (svg == null) {
                place.remove();
                continue;
            }
            svg.select("script, style, foreignObject, image, use, a, animate, set, title, desc")
                    .remove();
            svg.attr("role", "img").addClass("logo").prependElement("title").text(place.attr("alt"));
            place.replaceWith(svg);
        }
    }

    /** The engine takes every named meta element into the document's properties, so only those for readers stay. */
    private static void describe(Document page) {
        Element description = page.head().selectFirst("meta[name=description]");
        page.head().select("meta").not(METADATA).remove();
        if (description != null) {
            description.attr("name", "subject");
        }
    }

    /**
     * The engine makes scripts of onclick, file attachments of download, and links of any address. Relative ones lead nowhere
     * once the PDF has left its folder.
     */
    private static void disarm(Document page) {
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes().asList()) {
                String key = attribute.getKey();
                if (key.startsWith("on") || key.equals("download")) {
                    element.removeAttr(key);
                }
            }
        }
        // No anchor: the engine would tell of a link that leads nowhere.
        Set<String> ids = Contents.ids(page);
        page.select("a").stream()
                .filter(link -> !isFollowed(link.attr("href"), ids))
                .forEach(link -> link.removeAttr("href").addClass("unlinked").tagName("span"));
    }

    private static boolean isFollowed(String href, Set<String> ids) {
        return FOLLOWED.matcher(href).find() && (!href.startsWith("#") || ids.contains(href.substring(1)));
    }

    /**
     * A browser reads out what a link says and what a sign stands for. In a PDF a link has a title, and the words of a sign stand beside
     * it, for the ear alone.
     */
    private static void say(Document page) {
        page.select("a[href]:not([title])").stream()
                .filter(link -> link.closest("svg") == null)
                .forEach(link -> link.attr("title", link.text()));
        for (Element sign : page.select("span[role=img][aria-label]")) {
            sign.appendElement("span").addClass("hidden").text(" " + sign.attr("aria-label"));
            sign.removeAttr("role").removeAttr("aria-label");
        }
    }

    /**
     * Puts an asterisk at the start of each changed line, for the style sheet to hang in the margin. The engine tags what a
     * style sheet generates like the element that it is generated for, and a list item in a list item fails PDF/UA.
     */
    private static void asterisks(Document page) {
        for (Element changed : page.body().select(".changed-line")) {
            Element line = changed.is(GROUPS) ? changed.selectFirst("td, th, li, dt, dd") : changed;
            if (line != null && changed.closest("svg") == null) {
                line.prependElement("span").addClass("asterisk").text("*");
            }
        }
    }
}
