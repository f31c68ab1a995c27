package io.github.workprint.view.figure;

import java.time.LocalDate;

/** From a day to a day, both included. */
public record Span(LocalDate first, LocalDate last) {}
