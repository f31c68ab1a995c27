package io.github.workprint.rename;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Similar;
import io.github.workprint.finding.Wording;
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
            refuse(
                    findings,
                    Place.of(version.file()),
                    Wording.of("there is no '{0}' in this version", order.from()),
                    meant());
            return false;
        }
        if (RecordShape.of(entity.getClass()).field("formerly").isEmpty()) {
            refuse(
                    findings,
                    entity.origin().place(),
                    Wording.of("'{0}' can keep no former id, so readers could not be told of a rename", order.from()),
                    Wording.of("change the id by hand; readers are told that one was removed and another added"));
            return false;
        }
        return isFree(findings);
    }

    private Wording meant() {
        return Similar.hint(
                order.from(),
                addresses.entities().keySet(),
                addresses.ids(order.kind()).isEmpty()
                        ? Wording.of("this version has nothing of the kind '{0}'", order.kind())
                        : Wording.of("use one of: {0}", String.join(", ", addresses.ids(order.kind()))));
    }

    private boolean isFree(Consumer<Finding> findings) {
        if (addresses.entities().get(order.to()) instanceof Located taken) {
            refuse(
                    findings,
                    taken.origin().place(),
                    Wording.of("there is '{0}' already", order.to()),
                    Wording.of("choose another id"));
            return false;
        }
        if (addresses.former().containsKey(order.to())) {
            refuse(
                    findings,
                    Place.of(version.file()),
                    Wording.of(
                            "'{0}' is a former id of '{1}'",
                            order.now(), addresses.former().get(order.to())),
                    Wording.of("choose an id that was never used"));
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
                        Wording.of(
                                "'{0}' is the id of something else in version {1}",
                                order.now(), before.spec().version()),
                        Wording.of("choose an id that was never used"));
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
                Wording.of("'{0}' belonged to '{1}' and was retired", order.now(), retired.was()),
                Wording.of("choose an id that was never used"));
        return true;
    }

    private void refuse(Consumer<Finding> findings, Place place, Wording message, Wording help) {
        findings.accept(Finding.error(Order.RULE, place, order.from(), message, help));
    }
}
