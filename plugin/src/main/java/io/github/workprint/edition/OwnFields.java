package io.github.workprint.edition;

import io.github.workprint.edition.Branch.Form;
import io.github.workprint.spec.language.Group;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.RecordBinder;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import io.github.workprint.spec.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fields of an author's own, which begin with {@code x-}: carried along as they are, internal unless they say otherwise by
 * {@code x-insurer: { audience: crew, value: … }}.
 */
final class OwnFields {
    private final Readers audience;

    private OwnFields(Readers audience) {
        this.audience = audience;
    }

    static List<Node> of(Origin origin, String path, AudienceGate gate) {
        List<Node> nodes = new ArrayList<>();
        if (origin.yaml() instanceof Mapping map) {
            for (Yaml.Entry entry : map.entries()) {
                if (entry.key().startsWith(RecordBinder.OWN)) {
                    nodes.add(own(entry, path.isEmpty() ? entry.key() : path + "/" + entry.key(), gate));
                }
            }
        }
        return nodes;
    }

    private static Node own(Yaml.Entry entry, String path, AudienceGate gate) {
        String label = IdWords.of(entry.key().substring(RecordBinder.OWN.length()));
        if (entry.value() instanceof Mapping map && map.get("audience") instanceof Scalar asked) {
            Readers given = Readers.of(asked.text()).orElse(Readers.INTERNAL);
            Yaml value = map.entry("value").map(Yaml.Entry::value).orElse(map);
            return new OwnFields(given.narrower(gate.audience().audience())).node(entry.key(), path, label, value);
        }
        return new OwnFields(Readers.INTERNAL).node(entry.key(), path, label, entry.value());
    }

    private Node node(String key, String path, String label, Yaml value) {
        if (value instanceof Scalar scalar) {
            return new Leaf(key, path, label, audience, Group.ABOUT, ValueKind.TEXT, scalar.text(), Optional.empty());
        }
        List<Node> children = new ArrayList<>();
        if (value instanceof Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                String position = String.valueOf(i + 1);
                children.add(node(
                        position, path + "/" + position, label, list.items().get(i)));
            }
        } else {
            for (Yaml.Entry entry : ((Mapping) value).entries()) {
                children.add(node(entry.key(), path + "/" + entry.key(), IdWords.of(entry.key()), entry.value()));
            }
        }
        Form form = value instanceof Sequence ? Form.SEQUENCE : Form.RECORD;
        return new Branch(key, path, label, audience, Group.ABOUT, form, "", children);
    }
}
