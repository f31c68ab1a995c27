package io.github.workprint.edition;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

    private final MessageDigest digest;

    private ThingDigest(MessageDigest digest) {
        this.digest = digest;
    }

    /** Whether a node of a thing is part of what is asked. */
    public static boolean covers(Node node) {
        return !ASIDE.contains(node.key()) && !OF_THE_VERSION.contains(node.path());
    }

    /** SHA-256, in hexadecimal digits; of a whole edition by its root. */
    public static String of(Branch thing) {
        try {
            ThingDigest whole = new ThingDigest(MessageDigest.getInstance("SHA-256"));
            whole.children(thing);
            return HexFormat.of().formatHex(whole.digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private void children(Branch branch) {
        text(branch.form().name());
        for (Node child : branch.children()) {
            if (!covers(child)) {
                continue;
            }
            text(child.key());
            if (child instanceof Leaf leaf) {
                text(leaf.kind().name());
                text(leaf.value());
            } else {
                children((Branch) child);
            }
        }
        number(-1);
    }

    /** Its length goes first, so that texts do not run into each other. */
    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        digest.update(bytes);
    }

    private void number(int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
}
