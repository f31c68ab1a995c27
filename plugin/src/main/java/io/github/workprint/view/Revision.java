package io.github.workprint.view;

import io.github.workprint.edition.Edition;
import java.time.LocalDate;
import java.util.List;

/**
 * How an edition introduces itself: in headings, on covers, in lists of versions.
 *
 * @param colour the name of its revision colour: White, Blue … Second Blue
 * @param colourClass the colour alone, for style sheets
 */
public record Revision(String version, String status, LocalDate asOf, int number, String colour, String colourClass) {
    /** The order of coloured pages in script revisions, as used in UK and US productions. */
    private static final List<String> COLOURS =
            List.of("White", "Blue", "Pink", "Yellow", "Green", "Goldenrod", "Buff", "Salmon", "Cherry");

    private static final List<String> ROUNDS = List.of("", "Second ", "Third ", "Fourth ", "Fifth ");

    public static Revision of(Edition edition) {
        int number = edition.revision();
        // White paper opens a history and does not come round again.
        int colour = number == 0 ? 0 : 1 + (number - 1) % (COLOURS.size() - 1);
        int round = number == 0 ? 0 : (number - 1) / (COLOURS.size() - 1);
        String name = COLOURS.get(colour);
        String prefix = round < ROUNDS.size() ? ROUNDS.get(round) : (round + 1) + "th ";
        return new Revision(
                edition.version().toString(),
                edition.status(),
                edition.asOf(),
                number,
                prefix + name,
                name.toLowerCase(java.util.Locale.ROOT));
    }
}
