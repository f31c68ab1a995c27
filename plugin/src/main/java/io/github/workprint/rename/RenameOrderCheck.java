package io.github.workprint.rename;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Similar;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.History.Entry;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.RecordShape;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Whether an order makes sense for a version: the entity is there, and the new id was never anybody's. */
final class RenameOrderCheck {
    private final Order order;
    private final List<Entry> earlier;
    private final Entry version;
    private final Addresses addresses;

    /** @param earlier the versions before it, oldest first */
    RenameOrderCheck(Order order, List<Entry> earlier, Entry version) {
        this.order = order;
        this.earlier = earlier;
        this.version = version;
        this.addresses = Addresses.of(version.spec());
    }

    boolean check(Consumer<Finding> findings) {
        if (!(addresses.entities().get(order.from()) instanceof Located entity)) {
            refuse(findings, Place.of(version.file()), "there is no " + order.from() + " in this version", meant());
            return false;
        }
        if (RecordShape.of(entity.getClass()).field("formerly").isEmpty()) {
            refuse(
                    findings,
                    entity.origin().place(),
                    "a " + order.kind() + " keeps no former names, so readers could not be told of a rename",
                    "change the id by hand, as the removal of one and the addition of another");
            return false;
        }
        return isFree(findings);
    }

    private String meant() {
        return Similar.hint(
                order.from(),
                addresses.entities().keySet(),
                addresses.ids(order.kind()).isEmpty()
                        ? "no " + order.kind() + " is in it"
                        : "use one of: " + String.join(", ", addresses.ids(order.kind())));
    }

    private boolean isFree(Consumer<Finding> findings) {
        if (addresses.entities().get(order.to()) instanceof Located taken) {
            refuse(findings, taken.origin().place(), "there is a " + order.to() + " already", "choose another id");
            return false;
        }
        if (addresses.former().containsKey(order.to())) {
            refuse(
                    findings,
                    Place.of(version.file()),
                    "'" + order.now() + "' is a former id of "
                            + addresses.former().get(order.to()),
                    "choose an id that was never used");
            return false;
        }
        if (retired(version.spec(), findings)) {
            return false;
        }
        for (Entry before : earlier) {
            if (retired(before.spec(), findings)) {
                return false;
            }
            if (Addresses.of(before.spec()).entities().get(order.to()) instanceof Located used) {
                refuse(
                        findings,
                        used.origin().place(),
                        "'" + order.now() + "' is the id of something else in version "
                                + before.spec().version(),
                        "choose an id that was never used");
                return false;
            }
        }
        return true;
    }

    private boolean retired(Spec spec, Consumer<Finding> findings) {
        if (!spec.retired().containsKey(order.now())) {
            return false;
        }
        var retired = Objects.requireNonNull(spec.retired().get(order.now()));
        refuse(
                findings,
                retired.origin().place(),
                "'" + order.now() + "' belonged to \"" + retired.was() + "\" and was retired",
                "choose an id that was never used");
        return true;
    }

    private void refuse(Consumer<Finding> findings, Place place, String message, String help) {
        findings.accept(Finding.error(Order.RULE, place, order.from(), message, help));
    }
}
