package io.github.workprint.view;

import java.util.List;

/** Which version people should work from. */
public final class Latest {
    private Latest() {}

    /** The last issued version, or the last of all while none is issued. */
    public static VersionView of(List<VersionView> versions) {
        for (int i = versions.size() - 1; i >= 0; i--) {
            if (versions.get(i).revision().status().equals("issued")) {
                return versions.get(i);
            }
        }
        return versions.get(versions.size() - 1);
    }
}
