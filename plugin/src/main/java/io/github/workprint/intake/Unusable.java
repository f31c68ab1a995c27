package io.github.workprint.intake;

import io.github.workprint.finding.Wording;

/** A file that cannot be taken; the reason says why, the help what to do. */
final class Unusable extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Wording reason;
    private final transient Wording help;

    Unusable(Wording reason, Wording help) {
        super(reason.english());
        this.reason = reason;
        this.help = help;
    }

    Wording reason() {
        return reason;
    }

    Wording help() {
        return help;
    }
}
