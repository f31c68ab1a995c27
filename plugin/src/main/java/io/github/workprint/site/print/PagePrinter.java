package io.github.workprint.site.print;

import io.github.workprint.pdf.PdfPrinter;
import io.github.workprint.pdf.Printed;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.store.Cache;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Prints pages as PDFs, those of an earlier build out of the cache. For several threads. */
final class PagePrinter {
    private final PdfPrinter printer;
    private final Supplier<byte[]> printKey;
    private byte[] knownKey = {};
    private final Function<Readers, Cache> caches;

    /**
     * @param printKey stands for everything that a print depends on beside its page; asked once, when something is printed
     * @param caches where that is kept which these readers may see
     */
    PagePrinter(PdfPrinter printer, Supplier<byte[]> printKey, Function<Readers, Cache> caches) {
        this.printer = printer;
        this.printKey = printKey;
        this.caches = caches;
    }

    private synchronized byte[] printKey() {
        if (knownKey.length == 0) {
            knownKey = printKey.get();
        }
        return knownKey;
    }

    /**
     * @param page that readers may see
     * @param file that it is published in
     */
    byte[] pdf(String page, Readers readers, String file, PrintFindings findings) {
        Cache cache = caches.apply(readers);
        String key = Cache.key(List.of(printKey(), page.getBytes(StandardCharsets.UTF_8)));
        Optional<byte[]> kept = cache.get(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        Printed printed = printer.print(page);
        printed.missing().forEach(glyph -> findings.add(glyph, file));
        if (printed.missing().isEmpty()) {
            cache.put(key, printed.pdf());
        }
        return printed.pdf();
    }
}
