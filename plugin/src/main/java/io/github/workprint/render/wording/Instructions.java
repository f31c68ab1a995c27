package io.github.workprint.render.wording;

import io.github.workprint.diff.Redline;
import io.github.workprint.meaning.ChangeItem;
import io.github.workprint.meaning.Meaning;
import io.github.workprint.meaning.Task;
import io.github.workprint.messages.Messages;
import io.github.workprint.messages.ValueFormat;
import io.github.workprint.view.PartsOf;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what a change asks of a role: what to do, and when its own work ends now. */
public final class Instructions {
    private final Messages messages;

    public Instructions(Messages messages) {
        this.messages = messages;
    }

    /**
     * A stage that ends on another day.
     *
     * @param words a sentence to those whose stage it is
     * @param roles whose stage it is
     */
    public record NewEnd(String words, List<Redline> roles) {
        public NewEnd {
            roles = List.copyOf(roles);
        }
    }

    /** A sentence in the imperative. */
    public String of(Task task) {
        return messages.get("do." + task.word(), task.thing().title());
    }

    /** When stages end now that ended on another day; where a role has parts of its own, when the last of these does. */
    public List<NewEnd> ends(ChangeItem matter) {
        Map<String, List<Redline>> ends = new LinkedHashMap<>();
        for (Meaning meaning : matter.consequences()) {
            Redline node = meaning.node();
            if (node.key().equals("finishes")
                    && node.value().isPresent()
                    && node.formerValue().isPresent()) {
                for (Redline role : meaning.knows()) {
                    LocalDate now = PartsOf.end(meaning.entity(), role, false)
                            .orElseGet(() -> LocalDate.parse(node.value().get()));
                    LocalDate was = PartsOf.end(meaning.entity(), role, true)
                            .orElseGet(() -> LocalDate.parse(node.formerValue().get()));
                    if (!now.equals(was)) {
                        ends.computeIfAbsent(words(meaning.entity(), was, now), words -> new ArrayList<>())
                                .add(role);
                    }
                }
            }
        }
        return ends.entrySet().stream()
                .map(end -> new NewEnd(end.getKey(), end.getValue()))
                .toList();
    }

    private String words(Redline stage, LocalDate was, LocalDate now) {
        long days = ChronoUnit.DAYS.between(was, now);
        return messages.get(
                days > 0 ? "log.ends-later" : "log.ends-earlier",
                stage.title(),
                new ValueFormat(messages).date(now),
                Math.abs(days));
    }
}
