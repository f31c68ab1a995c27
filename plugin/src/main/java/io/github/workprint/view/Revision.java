package io.github.workprint.view;

import io.github.workprint.edition.Outline;
import java.time.LocalDate;

/**
 * How an edition introduces itself: in headings, on covers, in lists of versions.
 *
 * @param number how many versions came before it; gives the colour of its pages
 */
public record Revision(String version, String status, LocalDate asOf, int number) {
    public static Revision of(Outline edition) {
        return new Revision(edition.version().toString(), edition.status(), edition.asOf(), edition.revision());
    }
}
