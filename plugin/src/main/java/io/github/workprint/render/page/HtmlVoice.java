package io.github.workprint.render.page;

import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Leaf;
import io.github.workprint.render.wording.Voice;
import java.util.Optional;

/** Sentences on pages: things are links, what is new and what was before stand apart. */
final class HtmlVoice implements Voice {
    private final RedlineHtmlWriter ink;

    HtmlVoice(RedlineHtmlWriter ink) {
        this.ink = ink;
    }

    @Override
    public String words(String text) {
        return Html.escape(text);
    }

    @Override
    public String entity(Redline entity, String name) {
        return entity.isEntity() ? ink.link(entity, name) : Html.escape(name);
    }

    @Override
    public Optional<Redline> at(String address) {
        return ink.entity(address);
    }

    @Override
    public String present(Leaf value) {
        return "<ins>" + ink.inline(value) + "</ins>";
    }

    @Override
    public String former(Leaf value) {
        return "<del>" + ink.inline(value) + "</del>";
    }
}
