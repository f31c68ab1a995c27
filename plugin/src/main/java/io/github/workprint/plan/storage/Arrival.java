package io.github.workprint.plan.storage;

import io.github.workprint.plan.amount.Fraction;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Data that comes to a volume on one day, all at once.
 *
 * @param bytes exact
 * @param purged the first day on which it is gone again; null where it stays
 */
record Arrival(LocalDate on, Fraction bytes, @Nullable LocalDate purged) {}
