package io.github.workprint.history;

import io.github.workprint.finding.Findings;
import java.util.List;

/**
 * Every version of every workflow that was found, by workflow and file name, with what was wrong on the way.
 *
 * @param sets the requirement sets that the versions may use
 */
public record VersionTexts(List<VersionText> all, SetShelf sets, Findings findings) {
    /** Those of texts that came from nowhere, beside the sets that come with Workprint. */
    public VersionTexts(List<VersionText> all, Findings findings) {
        this(all, SetShelf.library(), findings);
    }

    public VersionTexts {
        all = List.copyOf(all);
    }
}
