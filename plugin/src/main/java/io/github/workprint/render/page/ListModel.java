package io.github.workprint.render.page;

import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import org.jspecify.annotations.Nullable;

/** A list of values of the redline in a template: prints with commas, or is listed item by item, removed ones in their place. */
final class ListModel extends TemplateHTMLOutputModel implements TemplateSequenceModel, TemplateHashModel {
    private final NodeModel node;

    ListModel(NodeModel node) {
        super(null, node.html());
        this.node = node;
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
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        return node.get(key);
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }
}
