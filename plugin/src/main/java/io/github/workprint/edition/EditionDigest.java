package io.github.workprint.edition;

import java.util.List;

/** Stands for everything that an edition says: two that differ in anything have another. */
public final class EditionDigest {
    private final FramedDigest digest = new FramedDigest();

    private EditionDigest() {}

    /** SHA-256, in hexadecimal digits. */
    public static String of(Edition edition) {
        EditionDigest whole = new EditionDigest();
        whole.edition(edition);
        return whole.digest.end();
    }

    private void edition(Edition edition) {
        digest.text(edition.workflow());
        digest.text(edition.version().toString());
        digest.text(edition.status());
        digest.text(edition.asOf().toString());
        digest.number(edition.revision());
        digest.text(edition.audience().word());
        digest.number(edition.faults().size());
        edition.faults().stream()
                .map(fault -> fault.rule() + " " + fault.address())
                .sorted()
                .forEach(digest::text);
        node(edition.root());
    }

    private void node(Node node) {
        digest.text(node.key());
        digest.text(node.path());
        digest.text(node.label());
        digest.text(node.audience().word());
        digest.text(node.group().name());
        if (node instanceof Leaf leaf) {
            digest.number(-1);
            digest.text(leaf.kind().name());
            digest.text(leaf.value());
            digest.number(leaf.via().isPresent() ? 1 : 0);
            leaf.via().ifPresent(digest::text);
        } else {
            Branch branch = (Branch) node;
            digest.number(branch.children().size());
            digest.text(branch.form().name());
            digest.text(branch.titleKey());
            texts(branch.formerly());
            texts(branch.replaces());
            branch.children().forEach(this::node);
        }
    }

    private void texts(List<String> texts) {
        digest.number(texts.size());
        texts.forEach(digest::text);
    }
}
