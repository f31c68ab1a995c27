package io.github.workprint.edition;

import io.github.workprint.finding.Findings;
import io.github.workprint.plan.PlannedHistory;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.History;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.value.Version;
import java.time.LocalDate;
import java.util.ArrayList;
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
        return of(planned, planned.plans().stream().map(plan -> Findings.NONE).toList());
    }

    /**
     * One edition for each version, oldest first, for the internal audience.
     *
     * @param found what the rules found in each of the versions
     */
    public static List<Edition> of(PlannedHistory planned, List<Findings> found) {
        List<Spec> specs = planned.history().specs();
        List<Map<String, String>> numbers = StageNumbers.of(specs);
        List<Edition> editions = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            Spec spec = specs.get(i);
            Version version = Objects.requireNonNull(spec.version());
            LocalDate asOf = Objects.requireNonNull(spec.asOf());
            editions.add(new Edition(
                    planned.history().workflow(),
                    version,
                    Optional.ofNullable(spec.status()).orElse(ISSUED),
                    asOf,
                    i,
                    Readers.INTERNAL,
                    Fault.in(found.get(i)),
                    EditionBuilder.build(spec, planned.plans().get(i), numbers.get(i))));
        }
        return List.copyOf(editions);
    }
}
