package io.github.workprint.render.wording;

import io.github.workprint.edition.Leaf;
import io.github.workprint.messages.Messages;
import io.github.workprint.view.Workflow;

/** Markdown as pull requests show it; what an author wrote stays text. */
public final class MarkdownVoice extends PlainVoice {
    public MarkdownVoice(Messages messages, Workflow workflow) {
        super(messages, workflow);
    }

    @Override
    public String words(String text) {
        return escape(text);
    }

    @Override
    public String present(Leaf value) {
        return "**" + escape(text(value)) + "**";
    }

    @Override
    public String former(Leaf value) {
        return "~~" + escape(text(value)) + "~~";
    }

    /** No character of the text is taken for markup. */
    public static String escape(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("([\\\\`*_\\[\\]>#|~!])", "\\\\$1");
    }
}
