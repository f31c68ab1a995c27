package io.github.workprint.render.wording;

import io.github.workprint.diff.Redline;
import io.github.workprint.meaning.ChangeItem;
import io.github.workprint.meaning.Meaning;
import io.github.workprint.meaning.Task;
import io.github.workprint.messages.Messages;
import io.github.workprint.messages.ValueFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

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

    /** When stages end now that ended on another day. */
    public List<NewEnd> ends(ChangeItem matter) {
        List<NewEnd> ends = new ArrayList<>();
        for (Meaning meaning : matter.consequences()) {
            Redline node = meaning.node();
            if (node.key().equals("finishes")
                    && node.value().isPresent()
                    && node.formerValue().isPresent()) {
                LocalDate now = LocalDate.parse(node.value().get());
                long days = ChronoUnit.DAYS.between(
                        LocalDate.parse(node.formerValue().get()), now);
                String words = messages.get(
                        days > 0 ? "log.ends-later" : "log.ends-earlier",
                        meaning.entity().title(),
                        new ValueFormat(messages).date(now),
                        Math.abs(days));
                ends.add(new NewEnd(words, meaning.knows()));
            }
        }
        return ends;
    }
}
