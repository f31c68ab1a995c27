package io.github.workprint.site;

import io.github.workprint.site.SheetLedger.Sheet;
import java.util.List;

/**
 * The handbooks of one workflow for one audience, oldest first, with the numbers that their sheets have in a binder.
 *
 * @param printed as they come from the printer, up to the last that somebody gets
 */
record NumberedHandbooks(List<PrintedHandbook> printed, SheetLedger ledger) {

    /**
     * A handbook without numbers on its sheets.
     *
     * @param texts of its sheets, in order
     */
    record PrintedHandbook(byte[] pdf, List<String> texts) {}

    static NumberedHandbooks of(List<PrintedHandbook> printed) {
        SheetLedger ledger = new SheetLedger();
        printed.forEach(handbook -> ledger.add(handbook.texts()));
        return new NumberedHandbooks(printed, ledger);
    }

    byte[] pdf(int version) {
        return printed.get(version).pdf();
    }

    List<Sheet> sheets(int version) {
        return ledger.at(version).sheets();
    }
}
