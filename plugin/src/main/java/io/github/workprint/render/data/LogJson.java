package io.github.workprint.render.data;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Node;
import io.github.workprint.json.JsonText;
import io.github.workprint.meaning.ChangeItem;
import io.github.workprint.meaning.ClassReason;
import io.github.workprint.meaning.Meaning;
import io.github.workprint.render.wording.PlainVoice;
import io.github.workprint.render.wording.Sentences;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** Writes a change log as JSON; {@code docs/data.md} describes it. */
public final class LogJson {
    private final LogScope scope;
    private final Sentences sentences;
    private final PlainVoice voice;

    private LogJson(LogScope scope) {
        this.scope = scope;
        this.sentences = new Sentences(scope.messages());
        this.voice = new PlainVoice(scope.messages(), scope.workflow());
    }

    /** Every change, in the order of the workflow document. */
    public static String of(LogScope scope) {
        LogJson log = new LogJson(scope);
        return JsonText.of(json -> {
            json.writeStartObject();
            DataFiles.head(json, scope.edition());
            if (!scope.since().isEmpty()) {
                json.writeStringProperty("since", scope.since());
            }
            json.writeNumberProperty("to-do", scope.log().toDo());
            json.writeNumberProperty("to-know", scope.log().toKnow());
            json.writeNumberProperty("editorial", scope.log().editorial());
            json.writeName("changes");
            json.writeStartArray();
            log.changes(json);
            json.writeEndArray();
            log.requests(json);
            json.writeEndObject();
        });
    }

    private void changes(JsonGenerator json) {
        Map<Meaning, ChangeItem> matters = new LinkedHashMap<>();
        scope.log().bundles().stream()
                .flatMap(bundle -> bundle.matters().stream())
                .forEach(matter -> matter.all().forEach(change -> matters.put(change, matter)));
        Map<String, Integer> order = order();
        matters.entrySet().stream()
                .sorted(Comparator.comparing(entry -> order.getOrDefault(key(entry.getKey()), 0)))
                .forEach(entry -> change(json, entry.getKey(), entry.getValue()));
    }

    /** The places of the nodes in the document. */
    private Map<String, Integer> order() {
        Map<String, Integer> order = new HashMap<>();
        scope.workflow().root().walk().forEach(node -> order.putIfAbsent(node.mark() + node.path(), order.size()));
        return order;
    }

    private static String key(Meaning meaning) {
        return meaning.change().kind() + meaning.change().path();
    }

    private void change(JsonGenerator json, Meaning meaning, ChangeItem matter) {
        boolean leads = matter.cause().filter(meaning::equals).isPresent();
        json.writeStartObject();
        json.writeStringProperty("id", meaning.change().id());
        json.writeStringProperty("path", meaning.change().path());
        json.writeStringProperty("kind", meaning.change().kind().word());
        json.writeStringProperty("edit", meaning.edit().word());
        json.writeStringProperty("class", (leads ? matter.rated() : meaning.rated()).word());
        side(json, "was", meaning.change().was());
        side(json, "is", meaning.change().is());
        if (!meaning.change().instead().isEmpty()) {
            list(
                    json,
                    meaning.change().kind() == Mark.REMOVED ? "replaced-by" : "replaces",
                    meaning.change().instead().stream());
        }
        json.writeStringProperty("label", meaning.change().label());
        json.writeStringProperty("sentence", sentences.of(meaning, voice));
        if (leads) {
            list(json, "because", matter.basis().stream().map(ClassReason::word));
            list(json, "acts", keys(matter.acts()));
            list(json, "knows", keys(matter.knows()));
            list(json, "requests", keys(matter.notes()));
        } else {
            String part = matter.parts().contains(meaning)
                    ? "part-of"
                    : matter.effects().contains(meaning) ? "effect-of" : "follows-from";
            list(json, part, causes(matter, part).map(cause -> cause.change().id()));
        }
        json.writeEndObject();
    }

    /** The change requests behind the changes, as these readers may know them. */
    private void requests(JsonGenerator json) {
        json.writeName("requests");
        json.writeStartObject();
        scope.log().bundles().stream()
                .flatMap(bundle -> bundle.notes().stream())
                .distinct()
                .forEach(note -> {
                    json.writeName(note.key());
                    Json.node(json, note.node());
                });
        json.writeEndObject();
    }

    private static Stream<Meaning> causes(ChangeItem matter, String part) {
        return part.equals("follows-from")
                ? Stream.concat(matter.cause().stream(), matter.with().stream())
                : matter.cause().stream();
    }

    private static Stream<String> keys(List<Redline> entities) {
        return entities.stream().map(Redline::key);
    }

    private static void list(JsonGenerator json, String name, Stream<String> items) {
        json.writeName(name);
        json.writeStartArray();
        items.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void side(JsonGenerator json, String name, Optional<Node> node) {
        node.ifPresent(present -> {
            json.writeName(name);
            Json.node(json, present);
        });
    }
}
