package io.github.workprint.check.storage;

import io.github.workprint.spec.storage.Volume;
import io.github.workprint.spec.work.Stage;
import java.util.List;

/**
 * A thing on a volume, as one stage puts it there.
 *
 * @param thing address of a material, format or deliverable
 * @param proofs the stages any of whose gates proves it to be whole; empty where nothing does
 */
record Copy(String thing, Stage writer, Volume volume, List<Stage> proofs) {
    private static final String CARD = "camera-card";

    Copy {
        proofs = List.copyOf(proofs);
    }

    /** Whether a volume is a card, which goes back to the camera. */
    static boolean isCard(Volume volume) {
        return CARD.equals(volume.media());
    }

    /** Whether a volume only carries data, or dies with one disk: what is on it is on its way, and no copy to count on. */
    static boolean isPassing(Volume volume) {
        return Boolean.TRUE.equals(volume.transportOnly()) || "raid0".equals(volume.media());
    }

    /** Whether what is on a volume counts as a copy. */
    static boolean counts(Volume volume) {
        return !isCard(volume) && !isPassing(volume);
    }
}
