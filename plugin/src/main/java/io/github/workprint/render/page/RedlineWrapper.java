package io.github.workprint.render.page;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.messages.Messages;
import io.github.workprint.view.Bundle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows the values of a page to FreeMarker: redline nodes by what they know, optionals by what is in them, records by name. */
final class RedlineWrapper extends DefaultObjectWrapper {
    private final RedlineHtmlWriter ink;
    private final Provenance provenance;
    private final ChangeLineModel news;

    RedlineWrapper(RedlineHtmlWriter ink, Provenance provenance, Messages messages) {
        super(Templates.VERSION);
        setMemberAccessPolicy(ValueMembers.POLICY);
        this.ink = ink;
        this.provenance = provenance;
        this.news = new ChangeLineModel(messages, ink);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof Redline node) {
            return new NodeModel(node, ink, provenance, this).model();
        }
        if (value instanceof Bundle bundle) {
            return super.wrap(news.of(bundle));
        }
        return super.wrap(value instanceof Mark mark ? mark.word() : value);
    }
}
