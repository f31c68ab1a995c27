package io.github.workprint.history;

import java.util.regex.Pattern;

/**
 * A version of a requirement set, as it is written.
 *
 * @param name of the set: {@code meridian-uhd}
 * @param version as its file is named: {@code 5.1}
 * @param file as the user would name it
 */
public record SetText(String name, String version, String file, String text) {
    /** What a set is named like. */
    public static final String NAME = "[a-z0-9]+(?:-[a-z0-9]+)*";

    /** What the version of a set looks like: that of its document, in numbers. */
    public static final String VERSION = "[0-9]{1,9}(?:[.-][0-9]{1,9})*";

    /** How a version of a set is asked for: {@code meridian-uhd@5.1}. */
    public static final Pattern PIN = Pattern.compile("(" + NAME + ")@(" + VERSION + ")");

    /** As it is asked for. */
    public String pin() {
        return name + "@" + version;
    }
}
