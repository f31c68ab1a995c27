package io.github.workprint.site.project;

import io.github.workprint.check.Checked;
import io.github.workprint.finding.Findings;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.spec.language.Readers;
import java.util.List;
import java.util.Set;

/**
 * A project with everything that is wrong with it.
 *
 * @param checked what the rules found
 * @param seen each workflow as its audiences see it
 * @param unprintable letters of the specs that no font of the PDFs has; they are among the faults
 * @param faults of reading, of the lock, of prose and of the look, and those rules without which no site can be built
 */
public record CheckedProject(
        ProjectSources sources, Checked checked, List<SeenWorkflow> seen, Set<String> unprintable, Findings faults) {

    /** The same project, with more that is wrong. */
    public CheckedProject and(Findings more) {
        return new CheckedProject(sources, checked, seen, unprintable, faults.and(more));
    }

    /** Everything that was found. */
    public Findings findings() {
        return faults.and(checked.findings());
    }

    /** What an audience sees of each workflow. */
    public List<MarkedHistory> seenBy(Readers audience) {
        return seen.stream().map(workflow -> workflow.by(audience)).toList();
    }
}
