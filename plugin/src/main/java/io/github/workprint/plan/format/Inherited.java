package io.github.workprint.plan.format;

/**
 * A value that a field takes because its author left it open.
 *
 * @param via address of where it comes from: {@code defaults/picture/rate}, {@code library/prores-hq-hd-25}
 */
public record Inherited(Object value, String via) {}
