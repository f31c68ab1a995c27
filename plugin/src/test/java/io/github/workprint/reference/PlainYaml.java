package io.github.workprint.reference;

import io.github.workprint.json.JsonText;
import io.github.workprint.spec.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Trees of plain values, for tests that make or change specs, and their text as YAML. A tree is a map by string, a list, a
 * string, or null where nothing is written.
 */
public final class PlainYaml {
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}+.-](?:[\\p{L}\\p{N} _.,/+%()*-]*[\\p{L}\\p{N}%)])?");
    private static final Set<String> NOTHING = Set.of("null", "Null", "NULL");

    private final StringBuilder text = new StringBuilder();

    private PlainYaml() {}

    /** The text of a tree; scalars without quotes wherever YAML allows it. */
    public static String of(@Nullable Object tree) {
        PlainYaml yaml = new PlainYaml();
        yaml.value(tree, "");
        return yaml.text.toString();
    }

    /** The tree that located YAML holds. */
    public static @Nullable Object tree(@Nullable Yaml yaml) {
        if (yaml instanceof Yaml.Mapping map) {
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            map.entries().forEach(entry -> tree.put(entry.key(), tree(entry.value())));
            return tree;
        }
        if (yaml instanceof Yaml.Sequence list) {
            List<@Nullable Object> tree = new ArrayList<>();
            list.items().forEach(item -> tree.add(tree(item)));
            return tree;
        }
        return yaml instanceof Yaml.Scalar scalar && !scalar.isBlank() ? scalar.text() : null;
    }

    private void value(@Nullable Object value, String indent) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            text.append('\n');
            map.forEach((key, child) -> {
                text.append(indent).append(scalar((String) key)).append(':');
                value(child, indent + "  ");
            });
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            text.append('\n');
            list.forEach(item -> {
                text.append(indent).append('-');
                value(item, indent + "  ");
            });
        } else {
            text.append(value instanceof Map ? " {}" : value instanceof List ? " []" : word(value))
                    .append('\n');
        }
    }

    private static String word(@Nullable Object scalar) {
        return scalar == null ? "" : " " + scalar((String) scalar);
    }

    private static String scalar(String value) {
        boolean plain = PLAIN.matcher(value).matches() && !NOTHING.contains(value) && !value.startsWith("- ");
        return plain && !value.equals("-") && !value.startsWith("---") && !value.equals("...") ? value : quoted(value);
    }

    /** JSON's quotes and escapes are YAML's too. */
    private static String quoted(String value) {
        return JsonText.of(json -> json.writeString(value)).strip();
    }
}
