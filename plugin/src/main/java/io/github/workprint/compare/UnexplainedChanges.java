package io.github.workprint.compare;

import io.github.workprint.meaning.ChangeItem;
import io.github.workprint.meaning.Meaning;
import io.github.workprint.meaning.table.ChangeClass;
import io.github.workprint.messages.Messages;
import io.github.workprint.rename.ChangeStub;
import io.github.workprint.render.data.LogScope;
import io.github.workprint.render.wording.Aftermath;
import io.github.workprint.render.wording.Outcome;
import io.github.workprint.render.wording.PlainVoice;
import io.github.workprint.render.wording.Sentences;
import io.github.workprint.view.Bundle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What changed, asks somebody to act and has no change request. What most likely has one cause is one request: the same field with the
 * same new value in several things, else all that changed in one thing.
 */
public final class UnexplainedChanges {
    private static final int ENTITY = 2;
    private static final Pattern WORDS = Pattern.compile("[^\\d.:]+|[.:](?!\\d)");

    private final LogScope scope;
    private final Messages messages;
    private final PlainVoice voice;
    private final Sentences sentences;

    private UnexplainedChanges(LogScope scope) {
        this.scope = scope;
        this.messages = scope.messages();
        this.voice = new PlainVoice(messages, scope.workflow());
        this.sentences = new Sentences(messages);
    }

    /** A request for each likely cause, the strongest class first; none where every change that asks for action is explained. */
    public static List<ChangeStub> of(Comparison comparison) {
        UnexplainedChanges changes = new UnexplainedChanges(comparison.log());
        return changes.groups().stream().map(changes::stub).toList();
    }

    private List<List<ChangeItem>> groups() {
        List<ChangeItem> untold = new ArrayList<>();
        for (ChangeClass rated : ChangeClass.values()) {
            for (Bundle bundle : rated.asks() ? scope.log().of(rated) : List.<Bundle>of()) {
                bundle.matters().stream()
                        .filter(item -> item.cause().isPresent() && item.notes().isEmpty())
                        .forEach(untold::add);
            }
        }
        Map<String, List<ChangeItem>> alike =
                untold.stream().collect(Collectors.groupingBy(this::edit, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<ChangeItem>> groups = new LinkedHashMap<>();
        for (Map.Entry<String, List<ChangeItem>> edit : alike.entrySet()) {
            for (ChangeItem item : edit.getValue()) {
                String cause = edit.getValue().size() > 1 ? edit.getKey() : entity(path(item));
                groups.computeIfAbsent(cause, first -> new ArrayList<>()).add(item);
            }
        }
        return List.copyOf(groups.values());
    }

    private static String path(ChangeItem item) {
        return item.cause().orElseThrow().change().path();
    }

    private static String entity(String path) {
        String[] parts = path.split("/", -1);
        return parts.length <= ENTITY ? path : parts[0] + "/" + parts[1];
    }

    /** The field and what it says now, without the thing that it is a field of. */
    private String edit(ChangeItem item) {
        String path = path(item);
        String field = path.substring(entity(path).length());
        return field.isEmpty()
                ? path
                : item.rated() + field + " "
                        + item.cause().orElseThrow().change().kind() + " "
                        + now(item.cause().orElseThrow());
    }

    /** Its figures, which are the same in whatever words; where it has none, its words. */
    private String now(Meaning cause) {
        String sentence = sentences.of(cause, voice);
        String words = sentence.substring(sentence.indexOf(':') + 1);
        String figures = WORDS.matcher(words).replaceAll(" ").strip();
        return figures.isEmpty() ? words : figures;
    }

    private ChangeStub stub(List<ChangeItem> items) {
        ChangeItem first = items.get(0);
        List<String> comments = new ArrayList<>();
        comments.add(first.rated().word() + roles("; to act: ", items, true) + roles("; to be told: ", items, false));
        for (ChangeItem item : items) {
            comments.add(oneLine(sentences.of(item.cause().orElseThrow(), voice)));
            Aftermath aftermath = Aftermath.of(item.consequences());
            if (!aftermath.isEmpty()) {
                comments.add(
                        "  " + oneLine(messages.get("log.follows") + " " + new Outcome(messages).of(aftermath, voice)));
            }
        }
        return new ChangeStub(
                items.stream().map(UnexplainedChanges::path).distinct().toList(),
                comments.stream().distinct().toList());
    }

    private static String roles(String head, List<ChangeItem> items, boolean act) {
        String roles = items.stream()
                .flatMap(item -> (act ? item.acts() : item.knows()).stream())
                .map(role -> role.title())
                .distinct()
                .collect(Collectors.joining(", "));
        return roles.isEmpty() ? "" : head + roles;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
