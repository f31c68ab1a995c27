package io.github.workprint.spec.language;

import io.github.workprint.spec.value.DateSpan;
import io.github.workprint.spec.value.Magnitude;
import io.github.workprint.spec.value.Phrase;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Raster;
import io.github.workprint.spec.value.Rate;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.value.Series;
import io.github.workprint.spec.value.TimecodeAddress;
import io.github.workprint.spec.value.Units;
import io.github.workprint.spec.value.Version;
import java.time.LocalDate;
import java.util.Optional;

/** What kind of value a field holds; how it is read, compared and printed follows from it. */
public enum ValueKind {
    TEXT,
    PROSE,
    TERM,
    REFERENCE,
    QUANTITY,
    /** A quantity of work, or a pace. */
    WORK,
    NUMBER,
    RATE,
    RASTER,
    TIMECODE,
    DATE,
    DATES,
    VERSION,
    FLAG,
    READERS,
    /** Planned only, as are series; no field that is read from a spec is one. */
    PHRASE,
    SERIES,
    RECORD,
    ENTITIES;

    /** How much a quantity is in a field of this kind. */
    public Magnitude magnitude(Quantity quantity) {
        return this == WORK ? Magnitude.ofWork(quantity) : Magnitude.of(quantity);
    }

    /** How much a text says that stands in a field of this kind; empty where that holds no quantities. */
    public Optional<Magnitude> magnitude(String text) {
        return this == QUANTITY || this == WORK ? Units.read(text, "").map(this::magnitude) : Optional.empty();
    }

    static ValueKind of(Class<?> type, Field field) {
        if (type == String.class) {
            return field.prose() ? PROSE : field.oneOf().isEmpty() ? TEXT : TERM;
        }
        if (type == Ref.class) {
            return REFERENCE;
        }
        if (type == Quantity.class) {
            return field.ofWork() ? WORK : QUANTITY;
        }
        if (type == Integer.class || type == int.class) {
            return NUMBER;
        }
        if (type == Boolean.class) {
            return FLAG;
        }
        if (type == Rate.class) {
            return RATE;
        }
        if (type == Raster.class) {
            return RASTER;
        }
        if (type == TimecodeAddress.class) {
            return TIMECODE;
        }
        if (type == LocalDate.class) {
            return DATE;
        }
        if (type == DateSpan.class) {
            return DATES;
        }
        if (type == Readers.class) {
            return READERS;
        }
        if (type == Phrase.class) {
            return PHRASE;
        }
        if (type == Series.class) {
            return SERIES;
        }
        if (type == Version.class) {
            return VERSION;
        }
        if (type.isRecord()) {
            return RECORD;
        }
        throw new IllegalStateException("no field of the language can be a " + type.getName());
    }
}
