package io.github.workprint.meaning;

import io.github.workprint.diff.Lineage;
import io.github.workprint.diff.Merge;
import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.EditionHistory;
import io.github.workprint.edition.Outline;
import io.github.workprint.meaning.cause.CauseSearch;
import io.github.workprint.meaning.cause.StepCauses;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.store.Recent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The editions of one workflow for one audience, oldest first, with what changed between any two of them. What changed is worked out
 * when it is asked for, and what was asked for last is known.
 */
public final class MarkedHistory {
    private static final int REMEMBERED = 4;

    private final EditionHistory history;
    private final FormatLibrary library;
    private @Nullable Lineage lineage;
    /** Those that were asked for last: what changed takes much space, and is asked for again soon or never. */
    private final Recent<Span, EditionChanges> changes = new Recent<>(REMEMBERED, this::compare);

    /** What was found of each step, by its later version. */
    private final Map<Integer, StepCauses> steps = new ConcurrentHashMap<>();

    private record Span(int earlier, int later) {}

    private MarkedHistory(EditionHistory history, FormatLibrary library) {
        this.history = history;
        this.library = library;
    }

    /** @param editions of one workflow for one audience, oldest first; at least one; planned by the library that comes along */
    public static MarkedHistory of(List<Edition> editions) {
        return of(EditionHistory.of(editions), FormatLibrary.load());
    }

    /**
     * @param history of one workflow for one audience, at least one edition; each is made when it is asked for
     * @param library by which the editions were planned
     */
    public static MarkedHistory of(EditionHistory history, FormatLibrary library) {
        return new MarkedHistory(history, library);
    }

    /** Each may be made when it is asked for. */
    public List<Edition> editions() {
        return history.editions();
    }

    public List<Outline> outlines() {
        return history.outlines();
    }

    public int size() {
        return history.size();
    }

    /** The edition at a position without marks, as a first version is read. */
    public Redline clean(int position) {
        return Merge.clean(history.editions().get(position));
    }

    /** What changed to the edition at a position from the one at an earlier position. */
    public EditionChanges between(int earlier, int later) {
        return changes.get(new Span(earlier, later));
    }

    private synchronized Lineage lineage() {
        Lineage known = lineage;
        if (known == null) {
            known = Lineage.of(history);
            lineage = known;
        }
        return known;
    }

    private EditionChanges compare(Span span) {
        Edition before = history.editions().get(span.earlier());
        Edition after = history.editions().get(span.later());
        Redline redline = lineage().between(span.earlier(), span.later());
        return new EditionChanges(
                before,
                after,
                redline,
                ChangeInterpreter.of(redline, Circumstances.between(before, after), causes(span)));
    }

    /** What is planned anew for every edit of a step is not planned again for all that lie between two versions. */
    private CauseSearch causes(Span span) {
        if (span.later() - span.earlier() <= 1) {
            return steps.computeIfAbsent(span.later(), first -> new StepCauses())
                    .planning(library);
        }
        List<StepCauses> between = new ArrayList<>();
        for (int later = span.earlier() + 1; later <= span.later(); later++) {
            if (!steps.containsKey(later)) {
                changes.get(new Span(later - 1, later));
            }
            between.add(Objects.requireNonNull(steps.get(later)));
        }
        return StepCauses.over(between);
    }
}
