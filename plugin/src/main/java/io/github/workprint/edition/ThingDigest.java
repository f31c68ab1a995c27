package io.github.workprint.edition;

import io.github.workprint.spec.language.ValueKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Stands for what is asked in a thing of an edition, by which an approval is bound to what was approved. What is reckoned takes no part,
 * nor do the words of labels: an approval outlives another Workprint and another language, and a date that slips elsewhere.
 */
public final class ThingDigest {
    /** Keys of what says where a thing stands, and asks nothing. */
    private static final Set<String> ASIDE = Set.of("planned", "number", "formerly", "replaces", "audience");

    /** What a whole version says of itself and of what led to it; an approval of it is one of the work. */
    private static final Set<String> OF_THE_VERSION =
            Set.of("workprint", "version", "status", "as-of", "changes", "retired", "readings", "accept", "decisions");

    private static final String FORMAT = "format/";

    private final FramedDigest digest = new FramedDigest();

    private ThingDigest() {}

    /** Whether a node of a thing is part of what is asked. */
    public static boolean covers(Node node) {
        return !ASIDE.contains(node.key()) && !OF_THE_VERSION.contains(node.path());
    }

    /**
     * SHA-256, in hexadecimal digits; of a whole edition by its root. Of a thing, it stands for the formats that it refers to as well:
     * whoever approves a master approves it in that form.
     */
    public static String of(Edition edition, Branch thing) {
        ThingDigest whole = new ThingDigest();
        whole.children(thing);
        for (Branch format : formats(edition, thing)) {
            whole.digest.text(format.path());
            whole.children(format);
        }
        return whole.digest.end();
    }

    /** The formats that a thing refers to, as far as the edition has them, in the order in which it does; those of a whole edition are in it. */
    public static List<Branch> formats(Edition edition, Branch thing) {
        if (thing.form() != Branch.Form.ENTITY || thing.path().startsWith(FORMAT)) {
            return List.of();
        }
        Map<String, Branch> entities = edition.entities();
        return references(thing)
                .filter(address -> address.startsWith(FORMAT))
                .distinct()
                .flatMap(address -> Stream.ofNullable(entities.get(address)))
                .toList();
    }

    private static Stream<String> references(Branch branch) {
        return branch.children().stream()
                .filter(ThingDigest::covers)
                .flatMap(child -> child instanceof Leaf leaf
                        ? leaf.kind() == ValueKind.REFERENCE ? Stream.of(leaf.value()) : Stream.empty()
                        : references((Branch) child));
    }

    private void children(Branch branch) {
        digest.text(branch.form().name());
        for (Node child : branch.children()) {
            if (!covers(child)) {
                continue;
            }
            digest.text(child.key());
            if (child instanceof Leaf leaf) {
                digest.text(leaf.kind().name());
                digest.text(leaf.value());
            } else {
                children((Branch) child);
            }
        }
        digest.number(-1);
    }
}
