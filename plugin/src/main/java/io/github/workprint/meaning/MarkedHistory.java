package io.github.workprint.meaning;

import io.github.workprint.diff.Lineage;
import io.github.workprint.diff.Merge;
import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Edition;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The editions of one workflow for one audience, oldest first, with what changed between any two of them. What changed is worked out
 * when it is first asked for, and once.
 */
public final class MarkedHistory {
    private final List<Edition> editions;
    private final Lineage lineage;
    private final Map<Span, EditionChanges> known = new ConcurrentHashMap<>();

    private record Span(int earlier, int later) {}

    private MarkedHistory(List<Edition> editions) {
        this.editions = List.copyOf(editions);
        this.lineage = Lineage.of(editions);
    }

    /** @param editions of one workflow for one audience, oldest first; at least one */
    public static MarkedHistory of(List<Edition> editions) {
        return new MarkedHistory(editions);
    }

    public List<Edition> editions() {
        return editions;
    }

    public int size() {
        return editions.size();
    }

    /** The edition at a position without marks, as a first version is read. */
    public Redline clean(int position) {
        return Merge.clean(editions.get(position));
    }

    /** What changed to the edition at a position from the one at an earlier position. */
    public EditionChanges between(int earlier, int later) {
        return known.computeIfAbsent(new Span(earlier, later), span -> compare(earlier, later));
    }

    private EditionChanges compare(int earlier, int later) {
        Edition before = editions.get(earlier);
        Edition after = editions.get(later);
        Redline redline = lineage.between(earlier, later);
        return new EditionChanges(
                before, after, redline, ChangeInterpreter.of(redline, Circumstances.between(before, after)));
    }
}
