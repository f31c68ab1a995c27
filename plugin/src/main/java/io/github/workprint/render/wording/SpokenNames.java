package io.github.workprint.render.wording;

import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.IdWords;
import io.github.workprint.edition.Node;
import io.github.workprint.messages.Messages;
import java.util.List;
import java.util.Locale;

/** What things are called inside a sentence. */
final class SpokenNames {
    /** Fields that say what a thing without a name is about. */
    private static final List<String> SUMMARIES = List.of("question", "text", "rule");

    private SpokenNames() {}

    /** The name of a thing; of one that has none, its id with what it is about: {@code R-040 “Sound is in sync”}. */
    static String of(Redline entity, Messages messages) {
        return entity.node() instanceof Branch branch ? of(branch, messages) : entity.title();
    }

    /** The name or id alone; of a change request its code. */
    static String brief(Redline entity) {
        return entity.path().startsWith("change/") ? entity.key().toUpperCase(Locale.ROOT) : entity.title();
    }

    private static String of(Branch entity, Messages messages) {
        if (entity.value(entity.titleKey()).isPresent()) {
            return entity.title();
        }
        return SUMMARIES.stream()
                .flatMap(field -> entity.text(field).stream())
                .findFirst()
                .map(text -> entity.title() + " "
                        + messages.get("text.quoted", text.strip().replaceAll("\\s+", " ")))
                .orElseGet(entity::title);
    }

    /** What a renamed thing was called; its former id where it was called the same. */
    static String former(Redline entity) {
        Node was = entity.was().orElseGet(entity::node);
        String name = was instanceof Branch branch ? branch.title() : was.label();
        return name.equals(entity.title()) ? IdWords.of(was.key()) : name;
    }
}
