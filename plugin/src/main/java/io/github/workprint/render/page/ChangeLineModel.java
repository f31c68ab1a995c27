package io.github.workprint.render.page;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Leaf;
import io.github.workprint.meaning.ChangeItem;
import io.github.workprint.meaning.Meaning;
import io.github.workprint.meaning.Task;
import io.github.workprint.messages.Messages;
import io.github.workprint.render.wording.Aftermath;
import io.github.workprint.render.wording.Instructions;
import io.github.workprint.render.wording.Outcome;
import io.github.workprint.render.wording.Sentences;
import io.github.workprint.render.wording.Voice;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.view.Bundle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What templates read of a line of a change log. */
final class ChangeLineModel {
    private final Messages messages;
    private final RedlineHtmlWriter ink;
    private final Sentences sentences;
    private final Instructions instructions;
    private final Voice voice;

    ChangeLineModel(Messages messages, RedlineHtmlWriter ink) {
        this.messages = messages;
        this.ink = ink;
        this.sentences = new Sentences(messages);
        this.instructions = new Instructions(messages);
        this.voice = new HtmlVoice(ink);
    }

    Map<String, Object> of(Bundle bundle) throws TemplateModelException {
        Map<String, Object> item = new HashMap<>();
        Leads leads = new Leads();
        List<Object> lines = new ArrayList<>();
        for (ChangeItem matter : bundle.matters()) {
            lines.add(line(matter, leads));
        }
        item.put("lines", lines);
        item.put("rated", bundle.rated().word());
        item.put(
                "basis",
                bundle.basis().stream()
                        .map(basis -> messages.get("log.basis." + basis.word()))
                        .toList());
        item.put("acts", bundle.acts());
        item.put("tasks", tasks(bundle));
        item.put("knows", bundle.knows());
        item.put("notes", bundle.notes());
        return item;
    }

    /** What is to do, said once for all who do the same. */
    private List<Object> tasks(Bundle bundle) {
        Map<String, List<Redline>> said = new LinkedHashMap<>();
        for (Redline role : bundle.acts()) {
            for (Task task : bundle.tasks(role)) {
                said.computeIfAbsent(instructions.of(task), words -> new ArrayList<>())
                        .add(role);
            }
        }
        List<Object> tasks = new ArrayList<>();
        said.forEach((words, roles) -> tasks.add(Map.of("words", words, "roles", roles)));
        return tasks;
    }

    private Map<String, Object> line(ChangeItem matter, Leads leads) throws TemplateModelException {
        Map<String, Object> line = new HashMap<>();
        if (matter.cause().isPresent()) {
            line.putAll(change(matter.cause().get(), leads));
        } else {
            line.put("id", "consequences");
            line.put("sentence", messages.get("log.unseen"));
        }
        line.put("parts", changes(matter.parts()));
        line.put("effects", changes(matter.effects()));
        if (!Aftermath.of(matter.consequences()).isEmpty()) {
            line.put("follows", follows(matter));
        }
        return line;
    }

    private List<Object> changes(List<Meaning> meanings) throws TemplateModelException {
        Leads leads = new Leads();
        List<Object> changes = new ArrayList<>();
        for (Meaning meaning : meanings) {
            changes.add(change(meaning, leads));
        }
        return changes;
    }

    private Map<String, Object> change(Meaning meaning, Leads leads) throws TemplateModelException {
        Map<String, Object> line = new HashMap<>();
        line.put("id", meaning.change().id());
        line.put("path", meaning.change().path());
        line.put("mark", meaning.change().kind().word());
        line.put("sentence", html(leads.once(sentences.of(meaning, voice))));
        if (isText(meaning.node())) {
            line.put("text", html(ink.html(meaning.node())));
        }
        return line;
    }

    /** Prose of which the sentence only says that it changed. */
    private static boolean isText(Redline node) {
        boolean list = node.path().matches(".*/\\d+");
        return !list && node.node() instanceof Leaf leaf && leaf.kind() == ValueKind.PROSE;
    }

    private Map<String, Object> follows(ChangeItem matter) throws TemplateModelException {
        Aftermath aftermath = Aftermath.of(matter.consequences());
        Map<String, Object> follows = new HashMap<>();
        follows.put("words", html(new Outcome(messages).of(aftermath, voice)));
        follows.put("brief", new Outcome(messages).brief(aftermath));
        follows.put("moves", aftermath.stages() > 0 || !aftermath.ready().isEmpty());
        follows.put("with", together(matter.with()));
        List<Object> things = new ArrayList<>();
        for (List<Meaning> changes : aftermath.byThing().values()) {
            things.add(changes(changes));
        }
        follows.put("things", things);
        follows.put(
                "ends",
                instructions.ends(matter).stream()
                        .map(end -> Map.of("words", end.words(), "roles", end.roles()))
                        .toList());
        return follows;
    }

    /** In full, and by what it is about for the page that tells it in full at its own place. */
    private List<Object> together(List<Meaning> meanings) throws TemplateModelException {
        List<Object> changes = new ArrayList<>();
        for (Meaning meaning : meanings) {
            Map<String, Object> change = change(meaning, new Leads());
            change.put("thing", html(ink.reference(meaning.change().path())));
            changes.add(change);
        }
        return changes;
    }

    /** Of lines behind each other that begin with the same thing, the first leads to it; the others name it. */
    private static final class Leads {
        private static final Pattern LEAD = Pattern.compile("^<a [^>]*>([^<]*)</a>");

        private String before = "";

        String once(String sentence) {
            Matcher lead = LEAD.matcher(sentence);
            String now = lead.find() ? lead.group() : "";
            boolean again = !now.isEmpty() && now.equals(before);
            before = now;
            return again ? lead.group(1) + sentence.substring(now.length()) : sentence;
        }
    }

    private static TemplateHTMLOutputModel html(String markup) throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.fromMarkup(markup);
    }
}
