package io.github.workprint.render.page;

import io.github.workprint.diff.Redline;
import io.github.workprint.messages.Messages;
import io.github.workprint.messages.ValueFormat;
import io.github.workprint.view.PartsOf;
import java.util.List;
import java.util.stream.Collectors;

/** Parts as people say them: {@code Episodes 1–3, 5}, {@code German, French}, {@code 16 languages}. */
final class PartWords {
    /** More names than a line of dates has room for. */
    private static final int MANY = 4;

    private final Messages messages;
    private final ValueFormat format;

    PartWords(Messages messages) {
        this.messages = messages;
        this.format = new ValueFormat(messages);
    }

    /** By kind and number, else how many of their kind they are; empty for none, and for one without a number. */
    String counted(List<Redline> parts) {
        String kind = parts.stream()
                .flatMap(part -> part.child("kind").flatMap(Redline::value).stream())
                .findFirst()
                .orElse("");
        String numbers = PartsOf.numbers(parts);
        if (parts.isEmpty() || parts.size() == 1 && numbers.isEmpty()) {
            return "";
        }
        if (numbers.isEmpty()) {
            return messages.find("parts.counted." + kind, parts.size())
                    .orElseGet(() -> messages.get("parts.counted", parts.size(), format.term(kind)));
        }
        return messages.find((parts.size() == 1 ? "parts.one." : "parts.many.") + kind, numbers)
                .orElseGet(() -> messages.get("parts.numbered", numbers, format.term(kind)));
    }

    /** By kind and number, else by title, where that is not too long; empty for none. */
    String named(List<Redline> parts) {
        return parts.size() > MANY || !PartsOf.numbers(parts).isEmpty()
                ? counted(parts)
                : parts.stream().map(Redline::title).collect(Collectors.joining(", "));
    }

    /** A thing, and which of its parts: {@code Dubs: German, French}. */
    String withThing(String thing, List<Redline> parts) {
        return parts.isEmpty() ? thing : thing + messages.get("text.colon") + " " + named(parts);
    }
}
