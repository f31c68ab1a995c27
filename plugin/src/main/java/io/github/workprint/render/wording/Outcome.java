package io.github.workprint.render.wording;

import io.github.workprint.messages.Messages;
import java.util.ArrayList;
import java.util.List;

/** Says in one line what followed: {@code moves 7 stages, by up to 5 days later; Feature IMF: now ready on 5 June, was 3 June}. */
public final class Outcome {
    /** How many dates a line names: deliverables come first; the rest is counted, and told one by one below. */
    private static final int NAMED = 4;

    private final Messages messages;
    private final Sentences sentences;

    public Outcome(Messages messages) {
        this.messages = messages;
        this.sentences = new Sentences(messages);
    }

    /** In the markup of the voice, without a full stop. */
    public String of(Aftermath aftermath, Voice voice) {
        List<String> parts = new ArrayList<>();
        if (aftermath.stages() > 0) {
            parts.add(voice.words(stages(aftermath)));
        }
        aftermath.ready().stream().limit(NAMED).forEach(ready -> parts.add(sentences.of(ready, voice)));
        if (aftermath.ready().size() > NAMED) {
            parts.add(voice.words(messages.get("log.dates", aftermath.ready().size() - NAMED)));
        }
        if (aftermath.slack() > 0) {
            parts.add(voice.words(messages.get("log.slack", aftermath.slack())));
        }
        if (aftermath.figures() > 0) {
            parts.add(voice.words(messages.get("log.figures", aftermath.figures())));
        }
        return String.join(messages.get("text.semicolon") + " ", parts);
    }

    /** How much moved, for somebody whose own dates are marked where they stand. */
    public String brief(Aftermath aftermath) {
        List<String> parts = new ArrayList<>();
        if (aftermath.stages() > 0) {
            parts.add(stages(aftermath));
        }
        if (!aftermath.ready().isEmpty()) {
            parts.add(messages.get("log.dates", aftermath.ready().size()));
        }
        if (aftermath.slack() > 0) {
            parts.add(messages.get("log.slack", aftermath.slack()));
        }
        if (aftermath.figures() > 0) {
            parts.add(messages.get("log.figures", aftermath.figures()));
        }
        return String.join(messages.get("text.semicolon") + " ", parts);
    }

    private String stages(Aftermath aftermath) {
        List<String> words = new ArrayList<>();
        words.add(messages.get("log.stages", aftermath.stages()));
        if (aftermath.latest() > 0) {
            words.add(messages.get("log.later", aftermath.latest()));
        }
        if (aftermath.earliest() > 0) {
            words.add(messages.get("log.earlier", aftermath.earliest()));
        }
        return String.join(", ", words);
    }
}
