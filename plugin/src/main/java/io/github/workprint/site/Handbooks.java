package io.github.workprint.site;

import io.github.workprint.pdf.PageLabel;
import io.github.workprint.pdf.PdfPrinter;
import io.github.workprint.publish.Cache;
import io.github.workprint.view.VersionView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The handbooks of one workflow for one audience. From the second version on each page bears the number that it has in a binder,
 * with the colour and the version that it was last changed in.
 */
final class Handbooks {
    private static final String PAGE_BREAK = "\f";

    private final List<VersionView> versions;
    private final Function<VersionView, byte[]> press;
    private final BiFunction<VersionView, SheetLedger.Sheet, PageLabel> labels;
    private final PdfPrinter printer;
    private final Cache cache;
    /** By version, as printed without labels: a handbook takes long, and is asked for by itself, by the binder and by its packet. */
    private final Map<Integer, byte[]> plain = new ConcurrentHashMap<>();

    private final Map<Integer, List<String>> texts = new ConcurrentHashMap<>();
    private final SheetLedger binder = new SheetLedger();

    /**
     * @param versions oldest first
     * @param press prints a handbook without labels
     * @param labels what stands on a sheet of a version's handbook
     */
    Handbooks(
            List<VersionView> versions,
            Function<VersionView, byte[]> press,
            BiFunction<VersionView, SheetLedger.Sheet, PageLabel> labels,
            PdfPrinter printer,
            Cache cache) {
        this.versions = versions;
        this.press = press;
        this.labels = labels;
        this.printer = printer;
        this.cache = cache;
    }

    /** The handbook of a version. */
    byte[] print(VersionView version) {
        int index = versions.indexOf(version);
        byte[] printed = plain(index);
        if (index == 0) {
            return printed;
        }
        texts(index);
        List<PageLabel> stamps = binder(index).at(index).sheets().stream()
                .map(sheet -> labels.apply(version, sheet))
                .toList();
        return kept(List.of(printed, bytes(stamps.toString())), () -> printer.label(printed, stamps));
    }

    private byte[] plain(int version) {
        return plain.computeIfAbsent(version, index -> press.apply(versions.get(index)));
    }

    private List<String> texts(int version) {
        return texts.computeIfAbsent(version, index -> texts(plain(index)));
    }

    /** The binder, filled up to a version at least. */
    synchronized SheetLedger binder(int version) {
        for (int next = binder.versions(); next <= version; next++) {
            binder.add(texts(next));
        }
        return binder;
    }

    private List<String> texts(byte[] handbook) {
        byte[] all =
                kept(List.of(bytes("texts"), handbook), () -> bytes(String.join(PAGE_BREAK, printer.texts(handbook))));
        return List.of(new String(all, StandardCharsets.UTF_8).split(PAGE_BREAK, -1));
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
