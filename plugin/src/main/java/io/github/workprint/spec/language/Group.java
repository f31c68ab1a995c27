package io.github.workprint.spec.language;

/** The question that a field answers for the person who works by it; pages order fields by it. */
public enum Group {
    ABOUT,
    WHEN,
    GET,
    DO,
    HAND_OVER,
    PROTECT,
    CHECK
}
