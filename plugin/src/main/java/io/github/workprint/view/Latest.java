package io.github.workprint.view;

import io.github.workprint.edition.Edition;
import java.util.List;

/** Which version people should work from. */
public final class Latest {
    private Latest() {}

    /**
     * The last issued version, or the last of all while none is issued.
     *
     * @param editions of a workflow, oldest first, at least one
     * @return its position among them
     */
    public static int in(List<Edition> editions) {
        for (int i = editions.size() - 1; i >= 0; i--) {
            if (editions.get(i).status().equals("issued")) {
                return i;
            }
        }
        return editions.size() - 1;
    }
}
