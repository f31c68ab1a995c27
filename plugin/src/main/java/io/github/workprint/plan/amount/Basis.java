package io.github.workprint.plan.amount;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Short;
import io.github.workprint.spec.value.Phrase;

/**
 * One line of the answer to "why this number": something that a figure was reckoned from. It names nothing that a reader of the
 * figure might not see.
 *
 * @param what it is: data rate, footage, shooting days
 * @param value with its unit
 * @param from where it was taken: as stated, a row of the library, an assumption
 */
@Short("what")
public record Basis(
        @Field(value = "What", audience = Audience.CREW, releases = RELEASES) Phrase what,
        @Field(value = "Value", audience = Audience.CREW, releases = RELEASES) Phrase value,
        @Field(value = "Taken from", audience = Audience.CREW, releases = RELEASES) Phrase from) {
    public static final String RELEASES = "may rest on amounts, rates and durations that the reader does not see";
    public static final String STATED = "as stated";
    public static final String ASSUMED = "assumed";

    public static Basis of(String what, Object value, String from) {
        return new Basis(new Phrase(what), new Phrase(value.toString()), new Phrase(from));
    }

    /** How operating systems show an amount of data. */
    public static Basis binary(Fraction bytes) {
        return of("In binary units", DataAmount.binary(bytes), "1 TB is 1000 GB, 1 TiB is 1024 GiB");
    }
}
