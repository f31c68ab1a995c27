package io.github.workprint.check.rule;

import io.github.workprint.spec.value.Quantity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a stage is worked on at a stretch: all of it, or one of its parts.
 *
 * @param part id; empty for a stage that is done once
 * @param slack working days until a target is missed; null where it leads to none
 */
public record PlannedWork(String part, LocalDate starts, LocalDate finishes, @Nullable Quantity slack) {}
