package io.github.workprint.render.page;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.messages.Messages;
import io.github.workprint.view.Bundle;
import java.util.IdentityHashMap;
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
    /** A template asks for one node or bundle several times, and what it says takes long to write. */
    private final IdentityHashMap<Object, TemplateModel> made = new IdentityHashMap<>();

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
            TemplateModel known = made.get(node);
            return known == null ? remember(node, new NodeModel(node, ink, messages, this).model()) : known;
        }
        if (value instanceof Bundle bundle) {
            TemplateModel known = made.get(bundle);
            return known == null ? remember(bundle, super.wrap(news.of(bundle))) : known;
        }
        return super.wrap(value instanceof Mark mark ? mark.word() : value);
    }

    private TemplateModel remember(Object value, TemplateModel model) {
        made.put(value, model);
        return model;
    }
}
