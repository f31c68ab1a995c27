package io.github.workprint.render.page;

import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import org.jspecify.annotations.Nullable;

/** A leaf of the redline in a template: prints as marked HTML, compares as what it says now. */
final class LeafModel extends TemplateHTMLOutputModel implements TemplateScalarModel, TemplateHashModel {
    private final NodeModel node;

    LeafModel(NodeModel node) {
        super(null, node.html());
        this.node = node;
    }

    @Override
    public String getAsString() {
        return node.redline().value().orElse("");
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        return node.get(key);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
