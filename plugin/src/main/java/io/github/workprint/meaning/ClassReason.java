package io.github.workprint.meaning;

import java.util.Locale;

/** Why a change has another class than its rule alone would give it. */
public enum ClassReason {
    /** None of the work concerned has begun. */
    NOT_BEGUN,
    /** The work concerned is finished. */
    FINISHED,
    /** It is about a requirement that need not be met. */
    NO_MUST,
    /** It is by less than a tenth. */
    SLIGHT,
    /** It moves a date by more than a week. */
    FAR,
    /** Planned dates move with it. */
    DATES_MOVE,
    /** What takes its value from here changes with it, and asks more. */
    EFFECTS,
    /** A check finds an error that it did not find before. */
    NEW_ERROR,
    /** The change request says that it asks more. */
    REQUEST;

    /** The word in data and in the keys of messages: {@code not-begun}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
