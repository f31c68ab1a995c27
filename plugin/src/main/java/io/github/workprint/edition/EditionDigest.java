package io.github.workprint.edition;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Stands for everything that an edition says: two that differ in anything have another. */
public final class EditionDigest {
    private final Hasher digest = Hashing.sha256().newHasher();

    private EditionDigest() {}

    /** SHA-256, in hexadecimal digits. */
    public static String of(Edition edition) {
        EditionDigest whole = new EditionDigest();
        whole.edition(edition);
        return whole.digest.hash().toString();
    }

    private void edition(Edition edition) {
        text(edition.workflow());
        text(edition.version().toString());
        text(edition.status());
        text(edition.asOf().toString());
        number(edition.revision());
        text(edition.audience().word());
        number(edition.faults().size());
        edition.faults().stream()
                .map(fault -> fault.rule() + " " + fault.address())
                .sorted()
                .forEach(this::text);
        node(edition.root());
    }

    private void node(Node node) {
        text(node.key());
        text(node.path());
        text(node.label());
        text(node.audience().word());
        text(node.group().name());
        if (node instanceof Leaf leaf) {
            number(-1);
            text(leaf.kind().name());
            text(leaf.value());
            number(leaf.via().isPresent() ? 1 : 0);
            leaf.via().ifPresent(this::text);
        } else {
            Branch branch = (Branch) node;
            number(branch.children().size());
            text(branch.form().name());
            text(branch.titleKey());
            texts(branch.formerly());
            texts(branch.replaces());
            branch.children().forEach(this::node);
        }
    }

    private void texts(List<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
    }

    /** Its length goes first, so that texts do not run into each other. */
    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        digest.putBytes(bytes);
    }

    private void number(int number) {
        digest.putBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
}
