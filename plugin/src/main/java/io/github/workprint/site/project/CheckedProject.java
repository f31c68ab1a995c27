package io.github.workprint.site.project;

import io.github.workprint.check.Checked;
import io.github.workprint.edition.Edition;
import io.github.workprint.finding.Findings;
import io.github.workprint.meaning.MarkedHistory;
import java.util.List;
import java.util.Set;

/**
 * A project with everything that is wrong with it.
 *
 * @param checked what the rules found
 * @param editions of each workflow, oldest first, whole
 * @param internal the same as those see them who see everything
 * @param unprintable letters of the specs that no font of the PDFs has; they are among the faults
 * @param faults of reading, of the lock, of prose and of the look, and those rules without which no site can be built
 */
public record CheckedProject(
        ProjectSources sources,
        Checked checked,
        List<List<Edition>> editions,
        List<MarkedHistory> internal,
        Set<String> unprintable,
        Findings faults) {

    /** Everything that was found. */
    public Findings findings() {
        return faults.and(checked.findings());
    }
}
