package io.github.workprint.render.figure;

import java.time.LocalDate;

/** The words of the interface, for what is written into figures. */
public interface Wording {
    /** The message of that key. */
    String of(String key, Object... arguments);

    /** A date in a figure: short, without the year. */
    String date(LocalDate date);

    /** The name of a month, and of the year where asked for. */
    String month(LocalDate first, boolean withYear);
}
