package io.github.workprint.spec;

import io.github.workprint.spec.yaml.Yaml;
import java.util.stream.Collectors;

/** Writes YAML that reads back to the same values: every scalar in double quotes, no anchors, one value a line. */
public final class YamlText {
    private YamlText() {}

    public static String of(Yaml yaml) {
        return block(yaml, "") + "\n";
    }

    private static String block(Yaml yaml, String indent) {
        if (yaml instanceof Yaml.Mapping map && !map.entries().isEmpty()) {
            return map.entries().stream()
                    .map(entry -> indent + quoted(entry.key()) + ":" + below(entry.value(), indent))
                    .collect(Collectors.joining("\n"));
        }
        if (yaml instanceof Yaml.Sequence list && !list.items().isEmpty()) {
            return list.items().stream()
                    .map(item -> indent + "-" + below(item, indent))
                    .collect(Collectors.joining("\n"));
        }
        return indent + inline(yaml);
    }

    private static String below(Yaml yaml, String indent) {
        boolean nested = yaml instanceof Yaml.Mapping map && !map.entries().isEmpty()
                || yaml instanceof Yaml.Sequence list && !list.items().isEmpty();
        return nested ? "\n" + block(yaml, indent + "  ") : " " + inline(yaml);
    }

    private static String inline(Yaml yaml) {
        return yaml instanceof Yaml.Scalar scalar ? quoted(scalar.text()) : yaml instanceof Yaml.Mapping ? "{}" : "[]";
    }

    private static String quoted(String text) {
        return text.chars().mapToObj(YamlText::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default ->
                unit < ' ' || unit > '~'
                        ? String.format(java.util.Locale.ROOT, "\\u%04x", unit)
                        : String.valueOf((char) unit);
        };
    }
}
