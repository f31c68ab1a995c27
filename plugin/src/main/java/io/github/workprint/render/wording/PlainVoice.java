package io.github.workprint.render.wording;

import io.github.workprint.diff.Redline;
import io.github.workprint.edition.IdWords;
import io.github.workprint.edition.Leaf;
import io.github.workprint.messages.Messages;
import io.github.workprint.messages.ValueFormat;
import io.github.workprint.spec.value.Address;
import io.github.workprint.view.Workflow;
import java.util.Optional;

/** Text without markup, for data and consoles. */
public class PlainVoice implements Voice {
    private final ValueFormat format;
    private final Workflow workflow;

    public PlainVoice(Messages messages, Workflow workflow) {
        this.format = new ValueFormat(messages);
        this.workflow = workflow;
    }

    @Override
    public String words(String text) {
        return text;
    }

    @Override
    public String entity(Redline entity, String name) {
        return words(name);
    }

    @Override
    public Optional<Redline> at(String address) {
        return workflow.entity(address);
    }

    @Override
    public String present(Leaf value) {
        return words(text(value));
    }

    @Override
    public String former(Leaf value) {
        return words(text(value));
    }

    /** A single value on one line. */
    protected final String text(Leaf value) {
        return switch (value.kind()) {
            case REFERENCE ->
                workflow.entity(value.value())
                        .map(Redline::title)
                        .orElseGet(() -> IdWords.of(Address.of(value.value()).last()));
            case PROSE, TEXT -> value.value().strip().replaceAll("\\s+", " ");
            default -> format.of(value);
        };
    }
}
