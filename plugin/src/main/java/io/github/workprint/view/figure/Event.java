package io.github.workprint.view.figure;

import io.github.workprint.diff.Redline;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day that the work is measured by.
 *
 * @param kind of the entity: milestone, review, approval, deliverable
 */
public record Event(Redline entity, String kind, Optional<LocalDate> now, Optional<LocalDate> was) {
    public boolean isMoved() {
        return now.isPresent() && was.isPresent() && !now.equals(was);
    }

    LocalDate day() {
        return now.or(() -> was).orElseThrow();
    }
}
