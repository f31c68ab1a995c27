package io.github.workprint.site;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.pdf.MissingGlyph;
import io.github.workprint.pdf.PdfPrinter;
import io.github.workprint.pdf.Printed;
import io.github.workprint.publish.Cache;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Prints pages as PDFs, those of an earlier build out of the cache, and gathers what is found on the way. For several threads. */
final class PagePrinter {
    private final PdfPrinter printer;
    private final byte[] printKey;
    private final Cache cache;
    private final Queue<Finding> findings = new ConcurrentLinkedQueue<>();
    /** Letters without a font, each told of the first file that has it, whichever thread comes to it first. */
    private final Map<String, Finding> unprintable = new ConcurrentHashMap<>();

    /** @param printKey stands for everything that a print depends on beside its page */
    PagePrinter(PdfPrinter printer, byte[] printKey, Cache cache) {
        this.printer = printer;
        this.printKey = printKey.clone();
        this.cache = cache;
    }

    void found(Finding finding) {
        findings.add(finding);
    }

    /**
     * What was found.
     *
     * @param told letters without a font that the readers of findings know of
     */
    List<Finding> findings(Set<String> told) {
        List<Finding> all = new ArrayList<>(findings);
        unprintable.forEach((letter, finding) -> {
            if (!told.contains(letter)) {
                all.add(finding);
            }
        });
        return List.copyOf(all);
    }

    /** @param file that it is published in */
    byte[] pdf(String page, String file) {
        String key = Cache.key(List.of(printKey, page.getBytes(StandardCharsets.UTF_8)));
        Optional<byte[]> kept = cache.get(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        Printed printed = printer.print(page);
        printed.missing().forEach(glyph -> missing(glyph, file));
        if (printed.missing().isEmpty()) {
            cache.put(key, printed.pdf());
        }
        return printed.pdf();
    }

    private void missing(MissingGlyph glyph, String file) {
        Finding finding = Finding.warn(
                LetterCheck.RULE,
                Place.of(file),
                "",
                "no font has the character '" + glyph.character() + "' (" + glyph.codePoint() + ") of \""
                        + glyph.context() + "\"; it is printed as #",
                "write it with other characters, or give the look a font that has it");
        unprintable.merge(glyph.character(), finding, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
}
