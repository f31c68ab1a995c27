package io.github.workprint.site;

import io.github.workprint.look.RevisionColours;
import io.github.workprint.look.RevisionColours.Turn;
import io.github.workprint.pdf.PageLabel;
import io.github.workprint.pdf.PdfPrinter;
import io.github.workprint.publish.Cache;
import io.github.workprint.render.page.Pages;
import io.github.workprint.render.page.SheetReplacement;
import io.github.workprint.render.page.SheetsOfRevision;
import io.github.workprint.site.NumberedHandbooks.PrintedHandbook;
import io.github.workprint.site.SheetLedger.Sheet;
import io.github.workprint.view.Document;
import io.github.workprint.view.Document.Kind;
import io.github.workprint.view.VersionView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final Cache cache;

    /** @param paper prints pages, and remembers what it found on them */
    HandbookPrinter(Pages pages, PdfPrinter printer, PagePrinter paper, RevisionColours colours, Cache cache) {
        this.pages = pages;
        this.printer = printer;
        this.paper = paper;
        this.colours = colours;
        this.cache = cache;
    }

    /** The handbook of a version as it is before the pages of all of them are compared; also of a version that nobody gets it of. */
    PrintedHandbook plain(VersionView version) {
        Document handbook = version.documents().stream()
                .filter(document -> document.kind() == Kind.HANDBOOK)
                .findFirst()
                .orElseGet(() -> new Document(Kind.HANDBOOK, "handbook", Optional.empty()));
        byte[] pdf = paper.pdf(pages.print(version, handbook, paper::found), handbook.file() + ".pdf");
        byte[] texts = kept(List.of(bytes("texts"), pdf), () -> bytes(String.join(PAGE_BREAK, printer.texts(pdf))));
        return new PrintedHandbook(pdf, List.of(new String(texts, StandardCharsets.UTF_8).split(PAGE_BREAK, -1)));
    }

    /** @param index of the version in its history */
    byte[] handbook(VersionView version, int index, NumberedHandbooks handbooks) {
        byte[] printed = handbooks.pdf(index);
        if (index == 0) {
            return printed;
        }
        List<PageLabel> stamps = handbooks.sheets(index).stream()
                .map(sheet -> label(version, sheet))
                .toList();
        return kept(List.of(printed, bytes(stamps.toString())), () -> printer.label(printed, stamps));
    }

    private PageLabel label(VersionView version, Sheet sheet) {
        Turn turn = colours.of(version.history().get(sheet.revision()).number());
        return new PageLabel(
                pages.sheetLabel(version, sheet.number(), sheet.revision()),
                turn.swatch().colour());
    }

    /** @param index of the version in its history, from 1 */
    byte[] packet(VersionView version, int index, Document packet, NumberedHandbooks handbooks) {
        SheetLedger ledger = handbooks.ledger();
        List<SheetReplacement> swaps = ledger.at(index).swaps();
        List<SheetsOfRevision> whole = IntStream.rangeClosed(0, index)
                .mapToObj(
                        revision -> new SheetsOfRevision(version.history().get(revision), ledger.from(revision, index)))
                .filter(sheets -> !sheets.numbers().isEmpty())
                .toList();
        byte[] cover = printer.print(pages.packet(version, packet, swaps, whole, paper::found))
                .pdf();
        List<Sheet> sheets = handbooks.sheets(index);
        List<Integer> changed = IntStream.range(0, sheets.size())
                .filter(sheet -> sheets.get(sheet).revision() == index)
                .boxed()
                .toList();
        return printer.bind(cover, handbook(version, index, handbooks), changed);
    }

    private byte[] kept(List<byte[]> parts, Supplier<byte[]> work) {
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
