package io.github.workprint.intake;

/** A file that cannot be taken; the message says why, the help what to do. */
final class Unusable extends Exception {
    private static final long serialVersionUID = 1;

    private final String help;

    Unusable(String why, String help) {
        super(why);
        this.help = help;
    }

    String help() {
        return help;
    }
}
