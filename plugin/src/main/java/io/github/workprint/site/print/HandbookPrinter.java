package io.github.workprint.site.print;

import io.github.workprint.look.RevisionColours;
import io.github.workprint.look.RevisionColours.Turn;
import io.github.workprint.pdf.PageLabel;
import io.github.workprint.pdf.PdfPrinter;
import io.github.workprint.render.page.Pages;
import io.github.workprint.render.page.SheetsOfRevision;
import io.github.workprint.site.print.SheetLedger.Sheet;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.production.DocumentType;
import io.github.workprint.store.Cache;
import io.github.workprint.view.Document;
import io.github.workprint.view.VersionView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Prints handbooks, and revision packets: the handbook's changed pages, for those who keep it in a binder. From the second version on
 * each page of a handbook bears the number that it has in a binder, with the colour and the version that it was last changed in.
 */
final class HandbookPrinter {
    private static final String PAGE_BREAK = "\f";

    private final Pages pages;
    private final PdfPrinter printer;
    private final PagePrinter paper;
    private final RevisionColours colours;
    private final Function<Readers, Cache> caches;

    /**
     * @param paper prints pages
     * @param caches where that is kept which these readers may see
     */
    HandbookPrinter(
            Pages pages,
            PdfPrinter printer,
            PagePrinter paper,
            RevisionColours colours,
            Function<Readers, Cache> caches) {
        this.pages = pages;
        this.printer = printer;
        this.paper = paper;
        this.colours = colours;
        this.caches = caches;
    }

    /**
     * A handbook without numbers on its sheets.
     *
     * @param texts of its sheets, in order
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on to be labelled, never compared
    record Plain(byte[] pdf, List<String> texts) {}

    /** The handbook of a version as it is before the pages of all of them are compared; also of a version that nobody gets it of. */
    Plain plain(VersionView version, PrintFindings findings) {
        Document handbook = version.documents().stream()
                .filter(document -> document.type() == DocumentType.HANDBOOK)
                .findFirst()
                .orElseGet(() -> Document.of(DocumentType.HANDBOOK));
        Readers readers = version.edition().audience();
        byte[] pdf =
                paper.pdf(pages.print(version, handbook, findings::add), readers, handbook.file() + ".pdf", findings);
        byte[] texts =
                kept(readers, List.of(bytes("texts"), pdf), () -> bytes(String.join(PAGE_BREAK, printer.texts(pdf))));
        return new Plain(pdf, List.of(new String(texts, StandardCharsets.UTF_8).split(PAGE_BREAK, -1)));
    }

    /**
     * The handbook with the numbers of its sheets; that of a first version has none.
     *
     * @param ledger the binder at this version
     */
    byte[] numbered(VersionView version, Plain plain, SheetLedger ledger) {
        if (ledger.versions() == 1) {
            return plain.pdf();
        }
        List<PageLabel> stamps =
                ledger.sheets().stream().map(sheet -> label(version, sheet)).toList();
        return kept(
                version.edition().audience(),
                List.of(plain.pdf(), bytes(stamps.toString())),
                () -> printer.label(plain.pdf(), stamps));
    }

    private PageLabel label(VersionView version, Sheet sheet) {
        Turn turn = colours.of(version.history().get(sheet.revision()).number());
        return new PageLabel(
                pages.sheetLabel(version, sheet.number(), sheet.revision()),
                turn.swatch().colour());
    }

    /**
     * The changed pages of a handbook behind a cover that says what to take out and what to put in.
     *
     * @param ledger the binder at this version, which is not the first
     */
    byte[] packet(VersionView version, Document packet, byte[] numbered, SheetLedger ledger, PrintFindings findings) {
        int revision = ledger.versions() - 1;
        List<SheetsOfRevision> whole = IntStream.rangeClosed(0, revision)
                .mapToObj(from -> new SheetsOfRevision(version.history().get(from), ledger.from(from)))
                .filter(sheets -> !sheets.numbers().isEmpty())
                .toList();
        byte[] cover = printer.print(pages.packet(version, packet, ledger.swaps(), whole, findings::add))
                .pdf();
        List<Integer> changed = IntStream.range(0, ledger.sheets().size())
                .filter(sheet -> ledger.sheets().get(sheet).revision() == revision)
                .boxed()
                .toList();
        return printer.bind(cover, numbered, changed);
    }

    private byte[] kept(Readers readers, List<byte[]> parts, Supplier<byte[]> work) {
        Cache cache = caches.apply(readers);
        List<byte[]> madeOf = new ArrayList<>(parts);
        madeOf.add(bytes("handbook"));
        String key = Cache.key(madeOf);
        return cache.get(key).orElseGet(() -> {
            byte[] made = work.get();
            cache.put(key, made);
            return made;
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
