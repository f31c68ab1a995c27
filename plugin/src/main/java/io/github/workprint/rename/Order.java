package io.github.workprint.rename;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What is to be renamed.
 *
 * @param kind of the entity, as in addresses: {@code stage}
 * @param old the id that it has
 * @param now the id that it shall have
 */
public record Order(String kind, String old, String now) {
    static final String RULE = "WF-RN01";
    private static final Pattern ADDRESS = Pattern.compile("([a-z][a-z-]*)/([^/\\s]+)");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");

    /** Empty, with a finding, where the two addresses are no order that anybody could carry out. */
    public static Optional<Order> of(String from, String to, Consumer<Finding> findings) {
        var old = ADDRESS.matcher(from.strip());
        var now = ADDRESS.matcher(to.strip());
        if (!old.matches()) {
            return refuse(findings, "from", "'" + from + "' is no address", "write kind and id, such as stage/mix");
        }
        String kind = old.group(1);
        if (!now.matches()) {
            return refuse(findings, "to", "'" + to + "' is no address", "write kind and id, such as " + kind + "/mix");
        }
        if (!now.group(1).equals(kind)) {
            return refuse(
                    findings,
                    "to",
                    "a " + kind + " cannot become a " + now.group(1),
                    "write " + kind + "/" + now.group(2));
        }
        if (!ID.matcher(now.group(2)).matches()) {
            return refuse(
                    findings,
                    "to",
                    "'" + now.group(2) + "' cannot be an id",
                    "use lower-case letters, digits and hyphens, such as 'final-mix'");
        }
        if (now.group(2).equals(old.group(2))) {
            return refuse(findings, "to", "'" + from + "' has that id already", "choose another id");
        }
        return Optional.of(new Order(kind, old.group(2), now.group(2)));
    }

    private static Optional<Order> refuse(Consumer<Finding> findings, String end, String message, String help) {
        findings.accept(Finding.error(RULE, Place.of("workprint." + end), "", message, help));
        return Optional.empty();
    }

    String from() {
        return kind + "/" + old;
    }

    String to() {
        return kind + "/" + now;
    }

    /** Whether an address is the entity's, or that of a field of it. */
    boolean covers(String address) {
        return address.equals(from()) || address.startsWith(from() + "/");
    }

    /** An address as it is after the rename. */
    String exchange(String address) {
        return covers(address) ? to() + address.substring(from().length()) : address;
    }
}
