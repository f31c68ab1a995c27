package io.github.workprint.disk;

import io.github.workprint.finding.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What may be a name of a file or folder on every system that a site is built or read on: Linux, macOS and Windows. Paths of a site
 * join four such names; Windows takes no more than 260 characters for all of them and the folder that they lie in.
 */
public final class PortableName {
    /** In characters. */
    public static final int LONGEST = 64;

    /** Names of devices, which Windows keeps for itself, with any ending. */
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private PortableName() {}

    /** Why a name cannot be used everywhere; empty where it can. */
    public static Optional<Wording> fault(String name) {
        if (name.length() > LONGEST) {
            return Optional.of(
                    Wording.of("it has {0} characters, and a name of a file may have {1}", name.length(), LONGEST));
        }
        return DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches()
                ? Optional.of(Wording.of("Windows keeps this name for itself, so nothing can be stored under it there"))
                : Optional.empty();
    }
}
