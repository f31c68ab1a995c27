package io.github.workprint.history;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;

/** Says why a file cannot be a spec. */
final class Unreadable {
    private static final String RULE = "WF-HI02";

    private Unreadable() {}

    static Finding finding(String file, SpecText.State state) {
        return switch (state) {
            case TOO_LARGE ->
                finding(
                        file,
                        Wording.of("the file is larger than {0} MB", SpecText.LARGEST / (1024 * 1024)),
                        Wording.of("a spec has some thousand lines; is this the right file?"));
            case OUTSIDE ->
                finding(
                        file,
                        Wording.of("the file is a link that leads out of the folder of specs, and is not read"),
                        Wording.of("put a copy of the file here"));
            case NO_FILE ->
                finding(
                        file,
                        Wording.of("this is a device, a pipe, a folder or a link that leads nowhere"),
                        Wording.of("put a file here"));
            case FILTERED ->
                finding(
                        file,
                        Wording.of("this is what a filter of git keeps in the place of the text, such as Git LFS or"
                                + " git-crypt; Workprint runs none"),
                        Wording.of("keep specs without a filter, as text"));
            case NOT_UTF8, TEXT ->
                finding(file, Wording.of("the file is not UTF-8"), Wording.of("save it with the encoding UTF-8"));
        };
    }

    private static Finding finding(String file, Wording message, Wording help) {
        return Finding.error(RULE, Place.of(file), "", message, help);
    }
}
