package io.github.workprint.history;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;

/** Says why a file cannot be a spec. */
final class Unreadable {
    private static final String RULE = "WF-HI02";

    private Unreadable() {}

    static Finding finding(String file, SpecText.State state) {
        return state == SpecText.State.TOO_LARGE
                ? Finding.error(
                        RULE,
                        Place.of(file),
                        "",
                        "the file is larger than 20 MB",
                        "a spec is some thousand lines; is this the right file?")
                : Finding.error(RULE, Place.of(file), "", "the file is not UTF-8", "save it with the encoding UTF-8");
    }
}
