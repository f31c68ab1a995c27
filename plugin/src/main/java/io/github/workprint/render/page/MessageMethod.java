package io.github.workprint.render.page;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import io.github.workprint.messages.Messages;
import java.util.List;

/** {@code msg} in templates: a message by its key, with texts to put in and numbers to count. */
record MessageMethod(Messages messages) implements TemplateMethodModelEx {
    @Override
    @SuppressWarnings("rawtypes")
    public Object exec(List arguments) throws TemplateModelException {
        Object[] values = new Object[arguments.size() - 1];
        for (int i = 1; i < arguments.size(); i++) {
            TemplateModel argument = (TemplateModel) arguments.get(i);
            values[i - 1] = argument instanceof TemplateNumberModel number
                    ? number.getAsNumber()
                    : argument instanceof TemplateScalarModel text ? text.getAsString() : "";
        }
        return messages.get(((TemplateScalarModel) arguments.get(0)).getAsString(), values);
    }
}
