package io.github.workprint.meaning;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Why a change has another class than its rule alone would give it. */
public enum ClassReason {
    /** None of the work concerned has begun; said to those alone who see all of it. */
    NOT_BEGUN,
    /** None of the work concerned that these readers see has begun. */
    NONE_SEEN_BEGUN,
    /** The work concerned is finished. */
    FINISHED,
    /** It is about a requirement that need not be met. */
    NO_MUST,
    /** It is by less than a tenth. */
    SLIGHT,
    /** The plan still reaches it. */
    REACHED,
    /** What it allowed is allowed no more. */
    PERMISSION,
    /** Only its spelling changed. */
    SPELLING,
    /** A figure, a unit, a must, a not or a name in its words changed. */
    FIGURES,
    /** It moves a date by more than a week. */
    FAR,
    /** Planned dates move with it. */
    DATES_MOVE,
    /** What takes its value from here changes with it, and asks more. */
    EFFECTS,
    /** A check finds an error that it did not find before. */
    NEW_ERROR,
    /** The change request says that it asks more. */
    REQUEST,
    /** The change request says that the text means the same in other words. */
    DECLARED;

    /** Those that make a class ask less. */
    static final Set<ClassReason> LOWERING =
            EnumSet.of(NOT_BEGUN, NONE_SEEN_BEGUN, FINISHED, NO_MUST, SLIGHT, SPELLING, REACHED, DECLARED);

    /** The word in data and in the keys of messages: {@code not-begun}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
