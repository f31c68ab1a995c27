package io.github.workprint.meaning;

/** What became of a text, the least first. */
enum Rewording {
    /** The same words, some spelt or set otherwise. */
    SPELLING,
    /** Other words. */
    WORDS,
    /** Among them a figure, a unit, a word that says what must or must not be, or a name. */
    FIGURES
}
