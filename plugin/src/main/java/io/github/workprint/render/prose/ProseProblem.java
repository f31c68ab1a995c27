package io.github.workprint.render.prose;

/**
 * Something in a fragment of prose that did not come out as its author meant.
 *
 * @param message one sentence for the author
 * @param line line within the fragment, counted from 1; 1 where the place is not known
 */
public record ProseProblem(String message, int line) {}
