package io.github.workprint.history;

import io.github.workprint.finding.Findings;
import java.util.List;

/** Every version of every workflow that was found, by workflow and file name, with what was wrong on the way. */
public record VersionTexts(List<VersionText> all, Findings findings) {
    public VersionTexts {
        all = List.copyOf(all);
    }
}
