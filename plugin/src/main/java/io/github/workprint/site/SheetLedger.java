package io.github.workprint.site;

import io.github.workprint.edition.LockedNumbers;
import io.github.workprint.pdf.PageReplacement;
import io.github.workprint.render.page.SheetReplacement;
import java.util.ArrayList;
import java.util.List;

/**
 * The handbook of a workflow as it stands in the binder of somebody who puts in each revision's packet: every sheet keeps its
 * number, and the colour of the revision that it was last changed in.
 */
final class SheetLedger {
    private final LockedNumbers numbers = new LockedNumbers();
    private final List<Step> steps = new ArrayList<>();
    private List<String> texts = List.of();

    /**
     * A sheet.
     *
     * @param number as it stands on it, such as {@code 8A}
     * @param revision the version that it is from, by its place in the history
     */
    record Sheet(String number, int revision) {}

    /**
     * The binder at a version.
     *
     * @param sheets in order
     * @param swaps what was exchanged to come here
     */
    record Step(List<Sheet> sheets, List<SheetReplacement> swaps) {
        Step {
            sheets = List.copyOf(sheets);
            swaps = List.copyOf(swaps);
        }
    }

    int versions() {
        return steps.size();
    }

    Step at(int version) {
        return steps.get(version);
    }

    /** Exchanges what the next version's handbook has changed. */
    void add(List<String> pages) {
        int revision = steps.size();
        List<Sheet> before = revision == 0 ? List.of() : steps.get(revision - 1).sheets();
        List<Sheet> sheets = new ArrayList<>();
        List<SheetReplacement> swaps = new ArrayList<>();
        int kept = 0;
        for (PageReplacement swap : PageReplacement.between(texts, pages)) {
            sheets.addAll(before.subList(kept, swap.after()));
            kept = swap.after() + swap.out();
            List<String> leaving = numbers(before.subList(swap.after(), kept));
            List<String> coming = coming(
                    sheets,
                    leaving,
                    swap.in(),
                    kept < before.size() ? before.get(kept).number() : "");
            coming.forEach(number -> sheets.add(new Sheet(number, revision)));
            List<String> omitted = leaving.subList(Math.min(swap.in(), leaving.size()), leaving.size());
            swaps.add(new SheetReplacement(span(leaving), coming, span(omitted)));
        }
        sheets.addAll(before.subList(kept, before.size()));
        texts = List.copyOf(pages);
        steps.add(new Step(sheets, swaps));
    }

    private List<String> coming(List<Sheet> sheets, List<String> leaving, int count, String after) {
        List<String> coming = new ArrayList<>(leaving.subList(0, Math.min(count, leaving.size())));
        while (coming.size() < count) {
            String last = sheets.isEmpty() ? "" : sheets.get(sheets.size() - 1).number();
            coming.add(numbers.between(coming.isEmpty() ? last : coming.get(coming.size() - 1), after));
        }
        return coming;
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
    String from(int revision, int version) {
        List<String> spans = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (Sheet sheet : at(version).sheets()) {
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
}
