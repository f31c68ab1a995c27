package io.github.workprint.render.page;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import org.jspecify.annotations.Nullable;

/** An entity, record or collection of the redline in a template: fields by name, children in order. */
final class BranchModel implements TemplateHashModel, TemplateSequenceModel {
    private final NodeModel node;

    BranchModel(NodeModel node) {
        this.node = node;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        return node.get(key);
    }

    @Override
    public TemplateModel get(int index) throws TemplateModelException {
        return node.item(index);
    }

    @Override
    public int size() {
        return node.redline().children().size();
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }
}
