package io.github.workprint.render.page;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.messages.Messages;
import io.github.workprint.view.Bundle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows the values of a page to FreeMarker: redline nodes by what they know, optionals by what is in them, records by name. Each page has
 * its own, since links lead from it; what FreeMarker has learnt of classes all pages share, which asks for settings that are never
 * written again.
 */
final class RedlineWrapper extends DefaultObjectWrapper {
    private final RedlineHtmlWriter ink;
    private final Messages messages;
    private final ChangeLineModel news;

    RedlineWrapper(RedlineHtmlWriter ink, Messages messages) {
        super(settings(), true);
        this.ink = ink;
        this.messages = messages;
        this.news = new ChangeLineModel(messages, ink);
    }

    private static DefaultObjectWrapperBuilder settings() {
        DefaultObjectWrapperBuilder settings = new DefaultObjectWrapperBuilder(Templates.VERSION);
        settings.setMemberAccessPolicy(ValueMembers.POLICY);
        return settings;
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof Redline node) {
            return new NodeModel(node, ink, messages, this).model();
        }
        if (value instanceof Bundle bundle) {
            return super.wrap(news.of(bundle));
        }
        return super.wrap(value instanceof Mark mark ? mark.word() : value);
    }
}
