package io.github.workprint.spec;

import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.ValueKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goes through every declared value of a spec, in the order of the declarations. */
public final class Walk {
    /** Told of every single value: each item of a list, each field of a record. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * @param holder where the record that holds the value was written
         * @param path address of the value
         */
        void value(FieldShape field, Object value, String path, Origin holder);
    }

    private final Visitor visitor;

    private Walk(Visitor visitor) {
        this.visitor = visitor;
    }

    public static void through(Spec spec, Visitor visitor) {
        new Walk(visitor).record(spec, spec.origin());
    }

    private void record(Object record, Origin holder) {
        Origin origin = record instanceof Located located ? located.origin() : holder;
        for (FieldShape field : RecordShape.of(record.getClass()).fields()) {
            field(field, field.in(record), field.pathUnder(origin.path()), origin);
        }
    }

    private void field(FieldShape field, @Nullable Object value, String path, Origin holder) {
        if (value instanceof Map<?, ?> entities) {
            entities.values().forEach(entity -> record(entity, holder));
        } else if (value instanceof List<?> items) {
            boolean alone = field.declared().mostlyOne() && items.size() == 1;
            for (int i = 0; i < items.size(); i++) {
                single(field, items.get(i), alone ? path : path + "/" + (i + 1), holder);
            }
        } else if (value != null) {
            single(field, value, path, holder);
        }
    }

    private void single(FieldShape field, Object value, String path, Origin holder) {
        if (field.kind() == ValueKind.RECORD) {
            record(value, holder);
        } else {
            visitor.value(field, value, path, holder);
        }
    }
}
