package io.github.workprint.view;

import io.github.workprint.edition.Edition;
import java.util.List;

/** Which version people should work from. */
public final class Latest {
    private Latest() {}

    /** The last issued version, or the last of all while none is issued. */
    public static VersionView of(List<VersionView> versions) {
        return versions.get(in(versions.stream().map(VersionView::edition).toList()));
    }

    /** The position of that version among the editions of a workflow, which are oldest first. */
    static int in(List<Edition> editions) {
        for (int i = editions.size() - 1; i >= 0; i--) {
            if (editions.get(i).status().equals("issued")) {
                return i;
            }
        }
        return editions.size() - 1;
    }
}
