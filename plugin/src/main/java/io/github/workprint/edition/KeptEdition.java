package io.github.workprint.edition;

import io.github.workprint.edition.Branch.Form;
import io.github.workprint.finding.FindingsData;
import io.github.workprint.spec.language.Group;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.value.Version;
import io.github.workprint.store.KeptForm;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How editions are kept: their texts once each, then the tree, which names texts by their places. */
public final class KeptEdition implements KeptForm<Edition> {
    private static final int BRANCH = 0;
    private static final int LEAF = 1;
    private static final int LEAF_FROM_ELSEWHERE = 2;

    @Override
    public String name() {
        return "edition";
    }

    @Override
    public void write(Edition edition, DataOutput out) throws IOException {
        ByteArrayOutputStream tree = new ByteArrayOutputStream();
        Writer writer = new Writer(new DataOutputStream(tree));
        writer.edition(edition);
        FindingsData.texts(List.copyOf(writer.texts.keySet()), out);
        out.write(tree.toByteArray());
    }

    @Override
    public Edition read(DataInput in) throws IOException {
        return new Reader(in, FindingsData.texts(in)).edition();
    }

    private static final class Writer {
        private final DataOutput out;
        private final Map<String, Integer> texts = new LinkedHashMap<>();

        Writer(DataOutput out) {
            this.out = out;
        }

        void edition(Edition edition) throws IOException {
            text(edition.workflow());
            text(edition.version().toString());
            text(edition.status());
            text(edition.asOf().toString());
            out.writeInt(edition.revision());
            text(edition.audience().word());
            out.writeInt(edition.faults().size());
            for (Fault fault : edition.faults()) {
                text(fault.rule());
                text(fault.address());
            }
            branch(edition.root());
        }

        private void node(Node node) throws IOException {
            if (node instanceof Branch branch) {
                out.writeByte(BRANCH);
                branch(branch);
                return;
            }
            Leaf leaf = (Leaf) node;
            out.writeByte(leaf.via().isPresent() ? LEAF_FROM_ELSEWHERE : LEAF);
            about(leaf);
            text(leaf.kind().name());
            text(leaf.value());
            if (leaf.via().isPresent()) {
                text(leaf.via().get());
            }
        }

        private void branch(Branch branch) throws IOException {
            about(branch);
            text(branch.form().name());
            text(branch.titleKey());
            texts(branch.formerly());
            texts(branch.replaces());
            out.writeInt(branch.children().size());
            for (Node child : branch.children()) {
                node(child);
            }
        }

        private void about(Node node) throws IOException {
            text(node.key());
            text(node.path());
            text(node.label());
            text(node.audience().word());
            text(node.group().name());
        }

        private void texts(List<String> some) throws IOException {
            out.writeInt(some.size());
            for (String text : some) {
                text(text);
            }
        }

        private void text(String text) throws IOException {
            out.writeInt(texts.computeIfAbsent(text, fresh -> texts.size()));
        }
    }

    private record Reader(DataInput in, List<String> texts) {
        Edition edition() throws IOException {
            String workflow = text();
            Version version = Version.of(text()).orElseThrow();
            String status = text();
            LocalDate asOf = LocalDate.parse(text());
            int revision = in.readInt();
            Readers audience = Readers.of(text()).orElseThrow();
            Set<Fault> faults = new HashSet<>();
            for (int left = in.readInt(); left > 0; left--) {
                faults.add(new Fault(text(), text()));
            }
            return new Edition(workflow, version, status, asOf, revision, audience, faults, branch());
        }

        private Node node() throws IOException {
            int kind = in.readByte();
            if (kind == BRANCH) {
                return branch();
            }
            return new Leaf(
                    text(),
                    text(),
                    text(),
                    Readers.of(text()).orElseThrow(),
                    Group.valueOf(text()),
                    ValueKind.valueOf(text()),
                    text(),
                    kind == LEAF ? Optional.empty() : Optional.of(text()));
        }

        private Branch branch() throws IOException {
            String key = text();
            String path = text();
            String label = text();
            Readers audience = Readers.of(text()).orElseThrow();
            Group group = Group.valueOf(text());
            Form form = Form.valueOf(text());
            String titleKey = text();
            List<String> formerly = some();
            List<String> replaces = some();
            List<Node> children = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                children.add(node());
            }
            return new Branch(key, path, label, audience, group, form, titleKey, formerly, replaces, children);
        }

        private List<String> some() throws IOException {
            List<String> some = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                some.add(text());
            }
            return some;
        }

        private String text() throws IOException {
            return texts.get(in.readInt());
        }
    }
}
