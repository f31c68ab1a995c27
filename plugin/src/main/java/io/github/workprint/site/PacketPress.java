package io.github.workprint.site;

import io.github.workprint.finding.Finding;
import io.github.workprint.render.page.PageSwap;
import io.github.workprint.render.page.Pages;
import io.github.workprint.render.pdf.PdfPrinter;
import io.github.workprint.render.pdf.Swap;
import io.github.workprint.view.Document;
import io.github.workprint.view.Document.Kind;
import io.github.workprint.view.VersionView;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Prints revision packets: the handbook's changed pages, for those who keep the handbook of the version before in a binder. */
final class PacketPress {
    private final Pages pages;
    private final PdfPrinter printer;
    private final Consumer<Finding> findings;

    PacketPress(Pages pages, PdfPrinter printer, Consumer<Finding> findings) {
        this.pages = pages;
        this.printer = printer;
        this.findings = findings;
    }

    /** @param handbook the print of a version's handbook */
    byte[] print(VersionView before, VersionView now, Document packet, Function<VersionView, byte[]> handbook) {
        byte[] present = handbook.apply(now);
        List<Swap> swaps = printer.swaps(handbook.apply(before), present);
        List<PageSwap> lines = swaps.stream()
                .map(swap -> new PageSwap(swap.leaving(), swap.numbers(), swap.omitted()))
                .toList();
        List<String> labels = swaps.stream()
                .flatMap(swap -> swap.numbers().stream())
                .map(number -> pages.packetLabel(now, number))
                .toList();
        byte[] cover = printer.print(pages.packet(now, packet, lines, findings)).pdf();
        return printer.bind(cover, present, swaps, labels);
    }

    /** The handbook of a version, where it has one. */
    static Document handbook(VersionView version) {
        return version.documents().stream()
                .filter(document -> document.kind() == Kind.HANDBOOK)
                .findFirst()
                .orElseGet(() -> new Document(Kind.HANDBOOK, "handbook", java.util.Optional.empty()));
    }
}
