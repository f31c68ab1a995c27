package io.github.workprint.site;

import io.github.workprint.finding.Finding;
import io.github.workprint.pdf.PdfPrinter;
import io.github.workprint.render.page.Pages;
import io.github.workprint.render.page.SheetReplacement;
import io.github.workprint.render.page.SheetsOfRevision;
import io.github.workprint.view.Document;
import io.github.workprint.view.Document.Kind;
import io.github.workprint.view.VersionView;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Prints revision packets: the handbook's changed pages, for those who keep the handbook in a binder. */
final class RevisionPacketPrinter {
    private final Pages pages;
    private final PdfPrinter printer;
    private final Consumer<Finding> findings;

    RevisionPacketPrinter(Pages pages, PdfPrinter printer, Consumer<Finding> findings) {
        this.pages = pages;
        this.printer = printer;
        this.findings = findings;
    }

    /**
     * Prints the packet of a version.
     *
     * @param index of the version in its history, from 1
     */
    byte[] print(VersionView version, int index, Document packet, Handbooks handbooks) {
        SheetLedger binder = handbooks.binder(index);
        List<SheetReplacement> swaps = binder.at(index).swaps();
        List<SheetsOfRevision> whole = IntStream.rangeClosed(0, index)
                .mapToObj(
                        revision -> new SheetsOfRevision(version.history().get(revision), binder.from(revision, index)))
                .filter(sheets -> !sheets.numbers().isEmpty())
                .toList();
        byte[] cover = printer.print(pages.packet(version, packet, swaps, whole, findings))
                .pdf();
        List<SheetLedger.Sheet> sheets = binder.at(index).sheets();
        List<Integer> changed = IntStream.range(0, sheets.size())
                .filter(sheet -> sheets.get(sheet).revision() == index)
                .boxed()
                .toList();
        return printer.bind(cover, handbooks.print(version), changed);
    }

    /** The handbook of a version, where it has one. */
    static Document handbook(VersionView version) {
        return version.documents().stream()
                .filter(document -> document.kind() == Kind.HANDBOOK)
                .findFirst()
                .orElseGet(() -> new Document(Kind.HANDBOOK, "handbook", Optional.empty()));
    }
}
