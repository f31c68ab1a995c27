package io.github.workprint.history;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says of itself in its own lines: enough to tell the commits that issued a version from those in between, without
 * reading every state of the file.
 *
 * @param version as written
 */
record Head(String version, boolean draft) {
    private static final Pattern VERSION = line("version");
    private static final Pattern STATUS = line("status");

    /** None where the text has no line for its version. */
    static Optional<Head> of(String text) {
        Matcher version = VERSION.matcher(text);
        Matcher status = STATUS.matcher(text);
        boolean draft = status.find() && status.group(1).equals("draft");
        return version.find() ? Optional.of(new Head(version.group(1), draft)) : Optional.empty();
    }

    private static Pattern line(String key) {
        return Pattern.compile("(?m)^" + key + "[ \\t]*:[ \\t]*[\"']?([^\\s\"'#]+)");
    }
}
