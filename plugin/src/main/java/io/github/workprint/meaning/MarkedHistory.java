package io.github.workprint.meaning;

import io.github.workprint.diff.Lineage;
import io.github.workprint.diff.Merge;
import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Edition;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The editions of one workflow for one audience, oldest first, with what changed between any two of them. What changed is worked out
 * when it is asked for, and what was asked for last is known.
 */
public final class MarkedHistory {
    private static final int REMEMBERED = 4;

    private final List<Edition> editions;
    private final Lineage lineage;
    /** Those that were asked for last: what changed takes much space, and is asked for again soon or never. */
    private final Map<Span, EditionChanges> known = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Span, EditionChanges> eldest) {
            return size() > REMEMBERED;
        }
    });

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
        EditionChanges changes = known.get(new Span(earlier, later));
        if (changes == null) {
            changes = compare(earlier, later);
            known.put(new Span(earlier, later), changes);
        }
        return changes;
    }

    private EditionChanges compare(int earlier, int later) {
        Edition before = editions.get(earlier);
        Edition after = editions.get(later);
        Redline redline = lineage.between(earlier, later);
        return new EditionChanges(
                before, after, redline, ChangeInterpreter.of(redline, Circumstances.between(before, after)));
    }
}
