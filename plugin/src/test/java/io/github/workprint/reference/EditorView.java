package io.github.workprint.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor sees in the text of a spec: JSON, its scalars typed by the core schema of YAML 1.2. */
final class EditorView {
    private static final JsonMapper MAPPER = new JsonMapper();

    private EditorView() {}

    static JsonNode of(String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setAllowDuplicateKeys(true)
                .build();
        return MAPPER.valueToTree(withKeysAsText(new Load(settings).loadFromString(yaml)));
    }

    private static @Nullable Object withKeysAsText(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> texts = new LinkedHashMap<>();
            map.forEach((key, child) -> texts.put(String.valueOf(key), withKeysAsText(child)));
            return texts;
        }
        return value instanceof List<?> list
                ? list.stream()
                        .<@Nullable Object>map(EditorView::withKeysAsText)
                        .toList()
                : value;
    }
}
