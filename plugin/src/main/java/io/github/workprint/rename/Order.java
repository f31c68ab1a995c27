package io.github.workprint.rename;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.delivery.Requirement;
import io.github.workprint.spec.people.Organisation;
import io.github.workprint.spec.value.Address;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is to be renamed.
 *
 * @param kind of the entity, as in addresses: {@code stage}
 * @param old the id that it has
 * @param now the id that it shall have
 * @param items addresses of items of requirement sets, whose ids begin with that of the entity
 */
public record Order(String kind, String old, String now, Set<String> items) {
    private static final String ITEM = "requirement/";
    static final String RULE = "WF-RN01";
    private static final Pattern ADDRESS = Pattern.compile("([a-z][a-z-]*)/([^/\\s]+)");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");

    /** Empty, with a finding, where the two addresses are no order that anybody could carry out. */
    public static Optional<Order> of(String from, String to, Consumer<Finding> findings) {
        var old = ADDRESS.matcher(from.strip());
        var now = ADDRESS.matcher(to.strip());
        if (!old.matches()) {
            return refuse(
                    findings,
                    "from",
                    Wording.of("'{0}' is no address", from),
                    Wording.of("write kind and id, such as {0}", "stage/mix"));
        }
        String kind = old.group(1);
        if (!now.matches()) {
            return refuse(
                    findings,
                    "to",
                    Wording.of("'{0}' is no address", to),
                    Wording.of("write kind and id, such as {0}", kind + "/mix"));
        }
        if (!now.group(1).equals(kind)) {
            return refuse(
                    findings,
                    "to",
                    Wording.of("'{0}' cannot become '{1}': only the id changes, never the kind", from, to),
                    Wording.of("write '{0}'", kind + "/" + now.group(2)));
        }
        if (!ID.matcher(now.group(2)).matches()) {
            return refuse(
                    findings,
                    "to",
                    Wording.of("'{0}' cannot be an id", now.group(2)),
                    Wording.of("use lower-case letters, digits and hyphens, such as 'final-mix'"));
        }
        if (now.group(2).equals(old.group(2))) {
            return refuse(
                    findings, "to", Wording.of("'{0}' has that id already", from), Wording.of("choose another id"));
        }
        return Optional.of(new Order(kind, old.group(2), now.group(2), Set.of()));
    }

    private static Optional<Order> refuse(Consumer<Finding> findings, String end, Wording message, Wording help) {
        findings.accept(Finding.error(RULE, Place.of("workprint." + end), "", message, help));
        return Optional.empty();
    }

    String from() {
        return kind + "/" + old;
    }

    String to() {
        return kind + "/" + now;
    }

    /** The same for a spec, some of whose requirements follow the entity. */
    Order in(Spec spec) {
        Deliverable deliverable =
                kind.equals("deliverable") ? spec.deliverables().get(old) : null;
        Organisation receiver =
                kind.equals("organisation") ? spec.organisations().get(old) : null;
        Collection<Requirement> asked = deliverable != null
                ? deliverable.requires().values()
                : receiver != null ? receiver.requires().values() : List.of();
        return new Order(
                kind,
                old,
                now,
                asked.stream()
                        .filter(item -> item.set() != null && item.id().startsWith(old + "."))
                        .map(item -> ITEM + item.id())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether an address is the entity's, that of a field of it, or that of an item that it takes from a set. */
    boolean covers(String address) {
        return address.equals(from()) || address.startsWith(from() + "/") || isOfItem(address);
    }

    private boolean isOfItem(String address) {
        return items.contains(Address.of(address).entity());
    }

    /** Whether an address is that of a former id of such an item: the reader makes these of the former ids of the entity. */
    boolean isFormerIdOfItem(String address) {
        Address written = Address.of(address);
        return written.isOf("requirement")
                && written.rest().startsWith("/formerly")
                && (isOfItem(address)
                        || items.contains(ITEM
                                + old
                                + written.id()
                                        .substring(Math.min(
                                                now.length(), written.id().length()))));
    }

    /** An address as it is after the rename. */
    String exchange(String address) {
        if (isOfItem(address)) {
            return ITEM + now + address.substring((ITEM + old).length());
        }
        return covers(address) ? to() + address.substring(from().length()) : address;
    }
}
