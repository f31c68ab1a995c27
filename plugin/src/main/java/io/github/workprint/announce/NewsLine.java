package io.github.workprint.announce;

import io.github.workprint.diff.Redline;
import io.github.workprint.meaning.ChangeItem;
import io.github.workprint.messages.Messages;
import io.github.workprint.render.wording.Instructions;
import io.github.workprint.render.wording.PlainVoice;
import io.github.workprint.render.wording.Price;
import io.github.workprint.render.wording.Sentences;
import io.github.workprint.view.Bundle;
import io.github.workprint.view.Workflow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happened to one thing, as one role is told it.
 *
 * @param id stands for the change; empty where it has none
 * @param page that has its line among all changes, by its path from the folder of the workflow; empty where none has it
 * @param tasks what the role does about it, a sentence each; none where it is only to be known
 * @param by the first day by which somebody asks that it is done
 * @param said what changed, a sentence each
 * @param ends when the role's own stages end now
 * @param why what the change requests say
 */
public record NewsLine(
        String id,
        String page,
        List<String> tasks,
        Optional<LocalDate> by,
        List<String> said,
        List<String> ends,
        List<Reason> why) {
    /**
     * Why something was changed.
     *
     * @param request the code of the change request
     * @param words what it says; empty where it says nothing
     */
    public record Reason(String request, String words) {}

    public NewsLine {
        tasks = List.copyOf(tasks);
        said = List.copyOf(said);
        ends = List.copyOf(ends);
        why = List.copyOf(why);
    }

    /** Says bundles to a role, in the words that its pages use. */
    static final class Writer {
        private final Redline role;
        private final Optional<String> page;
        private final Messages messages;
        private final PlainVoice voice;
        private final Sentences sentences;
        private final Instructions instructions;

        /** @param page that has the lines, by its path from the folder of the workflow */
        Writer(Redline role, Workflow workflow, Optional<String> page, Messages messages) {
            this.role = role;
            this.page = page;
            this.messages = messages;
            this.voice = new PlainVoice(messages, workflow);
            this.sentences = new Sentences(messages);
            this.instructions = new Instructions(messages);
        }

        NewsLine line(Bundle bundle) {
            boolean asked = bundle.asks(role);
            Optional<String> id = bundle.matters().stream()
                    .flatMap(matter -> matter.cause().stream())
                    .map(cause -> cause.change().id())
                    .findFirst();
            return new NewsLine(
                    id.orElse(""),
                    id.flatMap(anchor -> page).orElse(""),
                    bundle.tasks(role).stream().map(instructions::of).distinct().toList(),
                    asked
                            ? bundle.notes().stream()
                                    .flatMap(note -> value(note, "act-by"))
                                    .map(LocalDate::parse)
                                    .min(LocalDate::compareTo)
                            : Optional.empty(),
                    bundle.matters().stream()
                            .flatMap(matter -> said(matter).stream())
                            .toList(),
                    bundle.matters().stream()
                            .flatMap(matter -> instructions.ends(matter).stream())
                            .filter(end -> end.roles().contains(role))
                            .map(Instructions.NewEnd::words)
                            .distinct()
                            .toList(),
                    bundle.notes().stream().map(this::why).toList());
        }

        private List<String> said(ChangeItem matter) {
            List<String> said = new ArrayList<>();
            said.add(matter.cause()
                    .map(cause -> sentences.ended(cause, voice))
                    .orElseGet(() -> messages.get("log.unseen") + "."));
            matter.cause().flatMap(Sentences::excerpt).ifPresent(text -> {
                said.add(messages.get("log.before") + " " + text.was());
                said.add(messages.get("log.now") + " " + text.now());
            });
            matter.parts().forEach(part -> said.add(sentences.ended(part, voice)));
            if (!matter.effects().isEmpty()) {
                said.add(messages.get("log.via", matter.effects().size()));
                matter.effects().forEach(effect -> said.add(sentences.ended(effect, voice)));
            }
            return said;
        }

        private Reason why(Redline note) {
            String reason = value(note, "why")
                    .map(words -> words.strip().replaceAll("\\s+", " "))
                    .findFirst()
                    .orElse("");
            return new Reason(
                    note.key().toUpperCase(Locale.ROOT), (reason + " " + Price.of(note, messages, voice)).strip());
        }

        private static Stream<String> value(Redline note, String field) {
            return note.child(field).flatMap(Redline::value).stream();
        }
    }
}
