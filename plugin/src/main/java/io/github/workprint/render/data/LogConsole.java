package io.github.workprint.render.data;

import io.github.workprint.diff.Redline;
import io.github.workprint.meaning.ChangeItem;
import io.github.workprint.meaning.table.ChangeClass;
import io.github.workprint.messages.Messages;
import io.github.workprint.render.wording.Aftermath;
import io.github.workprint.render.wording.Outcome;
import io.github.workprint.render.wording.PlainVoice;
import io.github.workprint.render.wording.Price;
import io.github.workprint.render.wording.Sentences;
import io.github.workprint.view.Bundle;
import io.github.workprint.view.ChangeLog.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a change log for a terminal: every mark is a word, and colour only repeats it. */
public final class LogConsole {
    private static final int WIDEST_MARK = 8;

    private final LogScope scope;
    private final Messages messages;
    private final PlainVoice voice;
    private final Sentences sentences;
    private final boolean colour;
    private final List<String> lines = new ArrayList<>();

    private LogConsole(LogScope scope, boolean colour) {
        this.scope = scope;
        this.messages = scope.messages();
        this.voice = new PlainVoice(messages, scope.workflow());
        this.sentences = new Sentences(messages);
        this.colour = colour;
    }

    /** Lines without a line end. */
    public static List<String> of(LogScope scope, boolean colour) {
        LogConsole console = new LogConsole(scope, colour);
        console.write();
        return List.copyOf(console.lines);
    }

    private void write() {
        lines.add(bold(messages.get(
                "log.title", scope.title(), scope.edition().version().toString(), scope.since())));
        lines.add(messages.get(
                "log.lead",
                scope.log().size(),
                scope.log().toDo(),
                scope.log().toKnow(),
                scope.log().editorial()));
        scope.log().sections().forEach(this::section);
    }

    private void section(Section section) {
        String heading = messages.get("class." + section.rated().word()).toUpperCase(Locale.ROOT);
        lines.add("");
        lines.add(painted(section.rated(), heading));
        section.groups().forEach(group -> group.bundles().forEach(this::bundle));
    }

    private void bundle(Bundle bundle) {
        bundle.matters().forEach(this::matter);
        readers("log.acts", bundle.acts());
        readers(bundle.acts().isEmpty() ? "log.for" : "log.knows", bundle.knows());
        bundle.notes().forEach(this::request);
        bundle.basis().forEach(basis -> below(messages.get("log.basis." + basis.word())));
        bundle.matters().forEach(this::follows);
    }

    private void matter(ChangeItem matter) {
        lines.add(matter.cause()
                .map(cause -> "  " + mark(cause.change().kind().word()) + " " + sentences.ended(cause, voice) + "  ["
                        + cause.change().id() + "]")
                .orElseGet(() -> "  " + messages.get("log.unseen") + "."));
        matter.parts().forEach(part -> below(sentences.ended(part, voice)));
        matter.cause().flatMap(Sentences::excerpt).ifPresent(text -> {
            below(messages.get("log.before") + " " + text.was());
            below(messages.get("log.now") + " " + text.now());
        });
    }

    private String mark(String kind) {
        String word = messages.get("mark." + kind);
        return word + " ".repeat(Math.max(0, WIDEST_MARK - word.length()));
    }

    private void readers(String key, List<Redline> roles) {
        if (!roles.isEmpty()) {
            below(messages.get(key) + " " + roles.stream().map(Redline::title).collect(Collectors.joining(", ")));
        }
    }

    private void request(Redline note) {
        String code = note.key().toUpperCase(Locale.ROOT);
        below(note.child("why")
                .flatMap(Redline::value)
                .map(why ->
                        code + messages.get("text.colon") + " " + why.strip().replaceAll("\\s+", " "))
                .orElse(code));
        String price = Price.of(note, messages, voice);
        if (!price.isEmpty()) {
            below(price);
        }
    }

    private void follows(ChangeItem matter) {
        if (!matter.effects().isEmpty()) {
            below(messages.get("log.via", matter.effects().size()));
            matter.effects().forEach(effect -> below("  " + sentences.ended(effect, voice)));
        }
        Aftermath aftermath = Aftermath.of(matter.consequences());
        if (!aftermath.isEmpty()) {
            below(messages.get("log.follows") + " " + new Outcome(messages).of(aftermath, voice));
            if (!matter.with().isEmpty()) {
                below("  " + messages.get("log.with") + " "
                        + matter.with().stream()
                                .map(other -> other.change().id())
                                .collect(Collectors.joining(", ")));
            }
        }
    }

    private void below(String text) {
        lines.add("  " + " ".repeat(WIDEST_MARK) + " " + text);
    }

    private String bold(String text) {
        return colour ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    private String painted(ChangeClass rated, String text) {
        String code =
                switch (rated) {
                    case BREAKING -> "\u001b[1;31m";
                    case ACTION -> "\u001b[1;33m";
                    case NOTICE -> "\u001b[1;34m";
                    case EDITORIAL -> "\u001b[1m";
                };
        return colour ? code + text + "\u001b[0m" : text;
    }
}
