package io.github.workprint.render.data;

import io.github.workprint.diff.Redline;
import io.github.workprint.meaning.ChangeItem;
import io.github.workprint.meaning.Meaning;
import io.github.workprint.meaning.table.ChangeClass;
import io.github.workprint.messages.Messages;
import io.github.workprint.messages.ValueFormat;
import io.github.workprint.render.wording.Aftermath;
import io.github.workprint.render.wording.MarkdownVoice;
import io.github.workprint.render.wording.Outcome;
import io.github.workprint.render.wording.Price;
import io.github.workprint.render.wording.Sentences;
import io.github.workprint.view.Bundle;
import io.github.workprint.view.ChangeLog.Group;
import io.github.workprint.view.ChangeLog.Section;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a change log as Markdown, fit for a file beside the pages and for a comment on a pull request. */
public final class LogMarkdown {
    private final LogScope scope;
    private final Messages messages;
    private final MarkdownVoice voice;
    private final Sentences sentences;
    private final StringBuilder text = new StringBuilder();
    /** Requests whose reason was told already. */
    private final Set<Redline> told = new HashSet<>();

    private LogMarkdown(LogScope scope) {
        this.scope = scope;
        this.messages = scope.messages();
        this.voice = new MarkdownVoice(messages, scope.workflow());
        this.sentences = new Sentences(messages);
    }

    public static String of(LogScope scope) {
        LogMarkdown markdown = new LogMarkdown(scope);
        markdown.write();
        return markdown.text.toString();
    }

    private void write() {
        String version = scope.edition().version().toString();
        if (scope.since().isEmpty()) {
            line("# " + voice.words(scope.title() + " " + version));
            line("");
            line(messages.get("changes.first"));
            return;
        }
        line("# " + voice.words(messages.get("log.title", scope.title(), version, scope.since())));
        line("");
        line(messages.get(
                "log.lead",
                scope.log().size(),
                scope.log().toDo(),
                scope.log().toKnow(),
                scope.log().editorial()));
        scope.log().sections().forEach(this::section);
    }

    private void section(Section section) {
        boolean folded = section.rated() == ChangeClass.EDITORIAL;
        line("");
        if (folded) {
            line("<details><summary>" + messages.get("log.editorial", section.size()) + "</summary>");
        } else {
            line("## " + messages.get("class." + section.rated().word()));
        }
        section.groups().forEach(this::group);
        if (folded) {
            line("");
            line("</details>");
        }
    }

    private void group(Group group) {
        line("");
        group.role().ifPresent(role -> {
            line("### " + voice.words(role.title()));
            line("");
        });
        group.bundles().forEach(bundle -> bundle(bundle, group.role()));
    }

    private void bundle(Bundle bundle, Optional<Redline> under) {
        List<ChangeItem> matters = bundle.matters();
        for (int i = 0; i < matters.size(); i++) {
            line((i == 0 ? "- " : "  ") + sentence(matters.get(i)) + (i < matters.size() - 1 ? "\\" : ""));
        }
        matters.forEach(this::excerpt);
        matters.forEach(matter -> matter.parts().forEach(part -> line("  - " + sentence(part))));
        bundle.notes().forEach(note -> line("  - " + request(note)));
        List<Redline> others = bundle.acts().stream()
                .filter(role -> !under.filter(role::equals).isPresent())
                .toList();
        readers(others.size() < bundle.acts().size() ? "log.acts-too" : "log.acts", others);
        readers(bundle.acts().isEmpty() ? "log.for" : "log.knows", bundle.knows());
        bundle.basis().forEach(basis -> line("  - " + voice.words(messages.get("log.basis." + basis.word()))));
        matters.forEach(this::effects);
        matters.forEach(this::follows);
    }

    private String sentence(ChangeItem matter) {
        return matter.cause().map(this::sentence).orElseGet(() -> voice.words(messages.get("log.unseen")) + ".");
    }

    private String sentence(Meaning meaning) {
        return sentences.ended(meaning, voice) + " `" + meaning.change().id() + "`";
    }

    private void excerpt(ChangeItem matter) {
        matter.cause().flatMap(Sentences::excerpt).ifPresent(text -> {
            line("  - " + messages.get("log.before") + " ~~" + voice.words(text.was()) + "~~");
            line("  - " + messages.get("log.now") + " **" + voice.words(text.now()) + "**");
        });
    }

    private void readers(String key, List<Redline> roles) {
        if (!roles.isEmpty()) {
            line("  - " + messages.get(key) + " "
                    + roles.stream().map(role -> voice.words(role.title())).collect(Collectors.joining(", ")));
        }
    }

    /** A request is explained once, and then named by its code. */
    private String request(Redline note) {
        StringBuilder words = new StringBuilder("*" + note.key().toUpperCase(Locale.ROOT) + "*");
        if (told.add(note)) {
            note.child("why").flatMap(Redline::value).ifPresent(why -> words.append(messages.get("text.colon"))
                    .append(' ')
                    .append(voice.words(why)));
            note.child("act-by").flatMap(Redline::value).ifPresent(day -> words.append(" **")
                    .append(messages.get("change.actBy"))
                    .append(' ')
                    .append(new ValueFormat(messages).date(LocalDate.parse(day)))
                    .append(".**"));
            String price = Price.of(note, messages, voice);
            words.append(price.isEmpty() ? "" : " " + price);
        }
        return words.toString();
    }

    private void effects(ChangeItem matter) {
        if (!matter.effects().isEmpty()) {
            line("  - " + voice.words(messages.get("log.via", matter.effects().size())));
            matter.effects().forEach(effect -> line("    - " + sentence(effect)));
        }
    }

    private void follows(ChangeItem matter) {
        if (matter.consequences().isEmpty()) {
            return;
        }
        Aftermath aftermath = Aftermath.of(matter.consequences());
        if (aftermath.isEmpty()) {
            return;
        }
        line("  - " + messages.get("log.follows") + " " + new Outcome(messages).of(aftermath, voice));
        if (!matter.with().isEmpty()) {
            line("    - " + messages.get("log.with") + " "
                    + matter.with().stream()
                            .map(other -> "`" + other.change().id() + "`")
                            .collect(Collectors.joining(", ")));
        }
        aftermath
                .byThing()
                .values()
                .forEach(changes ->
                        line("    - " + changes.stream().map(this::sentence).collect(Collectors.joining(" "))));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
