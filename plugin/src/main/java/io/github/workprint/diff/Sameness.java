package io.github.workprint.diff;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.value.Magnitude;
import io.github.workprint.spec.value.Rate;
import java.util.Optional;

/**
 * Says whether two values mean the same. References do when they lead to the same thing, under whatever name; quantities when they
 * are as much, frames being counted as time at the rates that are in force where they stand.
 */
final class Sameness {
    private final NamePairs names;
    private final Optional<Rate> formerRate;
    private final Optional<Rate> presentRate;

    private Sameness(NamePairs names, Optional<Rate> formerRate, Optional<Rate> presentRate) {
        this.names = names;
        this.formerRate = formerRate;
        this.presentRate = presentRate;
    }

    static Sameness between(Edition earlier, Edition later, NamePairs names) {
        return new Sameness(names, rate(earlier), rate(later));
    }

    /** The rate that holds for a workflow as a whole, as far as its readers see it. */
    private static Optional<Rate> rate(Edition edition) {
        return edition.root()
                .child("defaults")
                .flatMap(defaults -> ((Branch) defaults).child("picture"))
                .flatMap(picture -> Spelling.rate((Branch) picture));
    }

    /** Inside two branches the rates that they give are in force. */
    Sameness within(Branch was, Branch now) {
        Optional<Rate> former = Spelling.rate(was).or(() -> formerRate);
        Optional<Rate> present = Spelling.rate(now).or(() -> presentRate);
        return former.equals(formerRate) && present.equals(presentRate) ? this : new Sameness(names, former, present);
    }

    /** What a former node says, in the terms of the later edition. */
    String former(Node was) {
        return Spelling.free(was, names::reference);
    }

    String present(Node now) {
        return Spelling.free(now, address -> address);
    }

    boolean same(Leaf was, Leaf now) {
        // Nearly all leaves are spelt as they were; reading each as a quantity would be most of a merge's time.
        boolean asWritten = was.kind() != ValueKind.REFERENCE && was.kind() == now.kind();
        return asWritten && was.value().equals(now.value())
                || former(was).equals(present(now))
                || time(was, formerRate)
                        .filter(time ->
                                time(now, presentRate).filter(time::equals).isPresent())
                        .isPresent();
    }

    private static Optional<Magnitude> time(Leaf leaf, Optional<Rate> rate) {
        return Spelling.magnitude(leaf).map(magnitude -> rate.map(magnitude::at).orElse(magnitude));
    }
}
