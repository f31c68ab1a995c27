package io.github.workprint.intake;

import java.util.Optional;

/**
 * A difference between a sheet and the draft.
 *
 * @param address of the thing
 * @param field path of the field from the thing; empty where the thing itself is new or gone
 * @param was its value in the draft; empty where it had none
 * @param is its value in the sheet; empty where it has none
 * @param cell where that stands, {@code delivery.xlsx: Deliverables!C14}; empty for what is gone
 */
public record ImportedChange(Kind kind, String address, String field, String was, String is, Optional<String> cell) {
    /** What was done in the sheet. */
    public enum Kind {
        ADDED,
        CHANGED,
        GONE
    }
}
