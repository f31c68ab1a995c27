package io.github.workprint.site.project;

import io.github.workprint.audience.Organisations;
import io.github.workprint.audience.SeenHistory;
import io.github.workprint.check.CheckedVersion;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.EditionHistory;
import io.github.workprint.edition.Editions;
import io.github.workprint.finding.Findings;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.plan.PlannedHistory;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.store.Kept;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each audience sees of a workflow, made version by version while the checks go through them. */
public final class SeenWorkflow {
    private final List<Findings> found = new ArrayList<>();
    private final Map<Readers, EditionHistory> histories = new HashMap<>();
    private final PlannedHistory history;
    private final Organisations organisations;
    private final List<Edition> whole;
    private final Kept kept;

    /** @param kept holds what was seen of the same versions before, by the same rules of the house */
    public SeenWorkflow(PlannedHistory history, Kept kept) {
        this.history = history;
        this.organisations = Organisations.of(history.history());
        this.whole = Editions.of(history, found);
        this.kept = kept;
    }

    /** Its name in addresses and folders. */
    public String name() {
        return history.history().workflow();
    }

    /** Those of all versions. */
    public Organisations organisations() {
        return organisations;
    }

    /** How many versions were taken up. */
    public int size() {
        return found.size();
    }

    /** Takes up the next version, as the readers see it. */
    public void take(CheckedVersion version, List<Readers> readers) {
        found.add(version.findings());
        readers.forEach(one -> of(one).outlines().get(found.size() - 1));
    }

    /** The versions that were taken up, with what changed in them; nothing behind this step knows what was pruned. */
    public MarkedHistory by(Readers readers) {
        return MarkedHistory.of(of(readers), history.library());
    }

    private synchronized EditionHistory of(Readers readers) {
        return histories.computeIfAbsent(
                readers,
                one -> SeenHistory.of(
                        whole, one, organisations, history.history().lines(), found, kept));
    }
}
