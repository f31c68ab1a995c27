package io.github.workprint.site.print;

import io.github.workprint.edition.LockedNumbers;
import io.github.workprint.finding.FindingsData;
import io.github.workprint.pdf.PageReplacement;
import io.github.workprint.render.page.SheetReplacement;
import io.github.workprint.store.Cache;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The handbook of a workflow at one version, as it stands in the binder of somebody who puts in each revision's packet: every sheet
 * keeps its number, and the colour of the revision that it was last changed in.
 *
 * @param versions how many versions went into the binder
 * @param given numbers that any sheet has or had
 * @param pages a digest of what stands on each sheet, in order
 * @param sheets in order
 * @param swaps what was exchanged for the last version; not known of one that was read from its bytes
 */
record SheetLedger(
        int versions, Set<String> given, List<String> pages, List<Sheet> sheets, List<SheetReplacement> swaps) {
    /** Before the first version. */
    static final SheetLedger EMPTY = new SheetLedger(0, Set.of(), List.of(), List.of(), List.of());

    /**
     * A sheet.
     *
     * @param number as it stands on it, such as {@code 8A}
     * @param revision the version that it is from, by its place in the history
     */
    record Sheet(String number, int revision) {}

    SheetLedger {
        given = Set.copyOf(given);
        pages = List.copyOf(pages);
        sheets = List.copyOf(sheets);
        swaps = List.copyOf(swaps);
    }

    /**
     * The binder after what the next version's handbook has changed.
     *
     * @param texts what stands on each of its pages
     */
    SheetLedger next(List<String> texts) {
        List<String> coming = texts.stream().map(SheetLedger::digest).toList();
        LockedNumbers numbers = new LockedNumbers(given);
        List<Sheet> after = new ArrayList<>();
        List<SheetReplacement> exchanged = new ArrayList<>();
        int kept = 0;
        for (PageReplacement swap : PageReplacement.between(pages, coming)) {
            after.addAll(sheets.subList(kept, swap.after()));
            kept = swap.after() + swap.out();
            List<String> leaving = numbers(sheets.subList(swap.after(), kept));
            List<String> taken = taken(
                    numbers,
                    after,
                    leaving,
                    swap.in(),
                    kept < sheets.size() ? sheets.get(kept).number() : "");
            taken.forEach(number -> after.add(new Sheet(number, versions)));
            List<String> omitted = leaving.subList(Math.min(swap.in(), leaving.size()), leaving.size());
            exchanged.add(new SheetReplacement(span(leaving), taken, span(omitted)));
        }
        after.addAll(sheets.subList(kept, sheets.size()));
        return new SheetLedger(versions + 1, numbers.given(), coming, after, exchanged);
    }

    private static String digest(String page) {
        return Cache.key(List.of(page.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> taken(
            LockedNumbers numbers, List<Sheet> sheets, List<String> leaving, int count, String after) {
        List<String> taken = new ArrayList<>(leaving.subList(0, Math.min(count, leaving.size())));
        while (taken.size() < count) {
            String last = sheets.isEmpty() ? "" : sheets.get(sheets.size() - 1).number();
            taken.add(numbers.between(taken.isEmpty() ? last : taken.get(taken.size() - 1), after));
        }
        return taken;
    }

    private static List<String> numbers(List<Sheet> sheets) {
        return sheets.stream().map(Sheet::number).toList();
    }

    /** Numbers in a row: {@code 4}, or {@code 7–8A}; empty where there is none. */
    private static String span(List<String> numbers) {
        if (numbers.size() < 2) {
            return String.join("", numbers);
        }
        return numbers.get(0) + "–" + numbers.get(numbers.size() - 1);
    }

    /** The numbers of the sheets that are from one revision: {@code 1–3, 7, 9A–9C}. */
    String from(int revision) {
        List<String> spans = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (Sheet sheet : sheets) {
            if (sheet.revision() == revision) {
                row.add(sheet.number());
            } else if (!row.isEmpty()) {
                spans.add(span(row));
                row.clear();
            }
        }
        if (!row.isEmpty()) {
            spans.add(span(row));
        }
        return String.join(", ", spans);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(versions);
        out.writeInt(given.size());
        for (String number : new TreeSet<>(given)) {
            FindingsData.text(number, out);
        }
        out.writeInt(sheets.size());
        for (int i = 0; i < sheets.size(); i++) {
            FindingsData.text(pages.get(i), out);
            FindingsData.text(sheets.get(i).number(), out);
            out.writeInt(sheets.get(i).revision());
        }
    }

    /** What {@link #write} wrote. */
    static SheetLedger read(DataInput in) throws IOException {
        int versions = in.readInt();
        Set<String> given = new TreeSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            given.add(FindingsData.text(in));
        }
        List<String> pages = new ArrayList<>();
        List<Sheet> sheets = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            pages.add(FindingsData.text(in));
            sheets.add(new Sheet(FindingsData.text(in), in.readInt()));
        }
        return new SheetLedger(versions, given, pages, sheets, List.of());
    }
}
