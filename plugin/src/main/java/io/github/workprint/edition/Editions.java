package io.github.workprint.edition;

import io.github.workprint.finding.Findings;
import io.github.workprint.plan.PlannedHistory;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.History;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.value.Version;
import io.github.workprint.store.RemadeList;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Builds the whole editions of a workflow's versions. */
public final class Editions {
    private static final String ISSUED = "issued";

    private Editions() {}

    /** One edition for each version, oldest first, for the internal audience. */
    public static List<Edition> of(History history, FormatLibrary library) {
        return of(PlannedHistory.of(history, library));
    }

    /** One edition for each version, oldest first, for the internal audience; of what the checks find it knows nothing. */
    public static List<Edition> of(PlannedHistory planned) {
        return of(planned, Collections.nCopies(planned.plans().size(), Findings.NONE));
    }

    /**
     * One edition for each version, oldest first, for the internal audience; each is made when it is asked for.
     *
     * @param found what the rules found in each of the versions, asked for when the edition is
     */
    public static List<Edition> of(PlannedHistory planned, List<Findings> found) {
        List<Map<String, String>> numbers = StageNumbers.of(planned.history());
        return new RemadeList<>(numbers.size(), version -> edition(planned, version, found.get(version), numbers));
    }

    private static Edition edition(
            PlannedHistory planned, int place, Findings found, List<Map<String, String>> numbers) {
        Spec spec = planned.history().versions().get(place).spec();
        Version version = Objects.requireNonNull(spec.version());
        LocalDate asOf = Objects.requireNonNull(spec.asOf());
        return new Edition(
                planned.history().workflow(),
                version,
                Optional.ofNullable(spec.status()).orElse(ISSUED),
                asOf,
                place,
                Readers.INTERNAL,
                Fault.in(found),
                EditionBuilder.build(spec, planned.plans().get(place), numbers.get(place)));
    }
}
