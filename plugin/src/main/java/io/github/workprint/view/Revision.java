package io.github.workprint.view;

import io.github.workprint.edition.Edition;
import java.time.LocalDate;
import java.util.List;

/**
 * How an edition introduces itself: in headings, on covers, in lists of versions.
 *
 * @param colour its revision colour in a word: {@code white}, {@code blue} …
 * @param round how often that colour has come round: 1 for the first time
 */
public record Revision(String version, String status, LocalDate asOf, int number, String colour, int round) {
    /** The order of coloured pages in script revisions, as used in UK and US productions. */
    private static final List<String> COLOURS =
            List.of("white", "blue", "pink", "yellow", "green", "goldenrod", "buff", "salmon", "cherry");

    public static Revision of(Edition edition) {
        int number = edition.revision();
        // White paper opens a history and does not come round again.
        int colour = number == 0 ? 0 : 1 + (number - 1) % (COLOURS.size() - 1);
        int round = number == 0 ? 1 : 1 + (number - 1) / (COLOURS.size() - 1);
        return new Revision(
                edition.version().toString(), edition.status(), edition.asOf(), number, COLOURS.get(colour), round);
    }
}
