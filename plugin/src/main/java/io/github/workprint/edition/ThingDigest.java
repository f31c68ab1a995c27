package io.github.workprint.edition;

import java.util.Set;

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

    private final FramedDigest digest = new FramedDigest();

    private ThingDigest() {}

    /** Whether a node of a thing is part of what is asked. */
    public static boolean covers(Node node) {
        return !ASIDE.contains(node.key()) && !OF_THE_VERSION.contains(node.path());
    }

    /** SHA-256, in hexadecimal digits; of a whole edition by its root. */
    public static String of(Branch thing) {
        ThingDigest whole = new ThingDigest();
        whole.children(thing);
        return whole.digest.end();
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
