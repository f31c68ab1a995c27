package io.github.workprint.check;

import io.github.workprint.plan.FormatLibrary;
import java.util.List;

/** Every rule there is, in the order of the ids. */
public final class Rules {
    private Rules() {}

    static List<Rule> all(FormatLibrary library) {
        return List.of(
                new WidenedAudience(),
                new DeliverableWithoutMaker(),
                new DeliverableWithoutTerms(),
                new UnknownLibraryFormat(library),
                new Cycle(),
                new SharedId(),
                new DanglingReference(),
                new FormerNameUsed(),
                new RetiredIdReused(),
                new StageWithoutOwner(),
                new DateAgainstOrder());
    }
}
