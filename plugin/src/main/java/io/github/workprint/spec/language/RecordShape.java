package io.github.workprint.spec.language;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The declared fields of a record class, in the order of its components.
 *
 * @param shortForm key of the field that a short form fills; empty where the record has none
 */
public record RecordShape(Class<?> type, List<FieldShape> fields, String shortForm) {

    /** Reflection is slow and its answers never change. */
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return read(type);
        }
    };

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private static final ClassValue<Map<String, FieldShape>> BY_KEY = new ClassValue<>() {
        @Override
        protected Map<String, FieldShape> computeValue(Class<?> type) {
            return of(type).fields().stream().collect(Collectors.toMap(FieldShape::key, field -> field));
        }
    };

    private static final ClassValue<List<FieldShape>> HOLDING = new ClassValue<>() {
        @Override
        protected List<FieldShape> computeValue(Class<?> type) {
            return of(type).fields().stream()
                    .filter(field ->
                            field.kind() == ValueKind.ENTITIES || field.kind() == ValueKind.RECORD && !field.many())
                    .toList();
        }
    };

    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            try {
                return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new));
            } catch (NoSuchMethodException wrong) {
                throw new IllegalStateException("no record: " + type.getSimpleName(), wrong);
            }
        }
    };

    public static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static RecordShape read(Class<?> type) {
        Short shortForm = type.getAnnotation(Short.class);
        List<FieldShape> fields = Arrays.stream(type.getRecordComponents())
                .flatMap(component -> Stream.ofNullable(component.getAnnotation(Field.class))
                        .map(declared -> FieldShape.of(component, declared)))
                .toList();
        return new RecordShape(type, fields, shortForm == null ? "" : shortForm.value());
    }

    public Optional<FieldShape> field(String key) {
        return Optional.ofNullable(BY_KEY.get(type).get(key));
    }

    /** The fields that hold entities, or a single record that may hold some. */
    public List<FieldShape> holding() {
        return HOLDING.get(type);
    }

    /** For whom an entity's author says that it is; empty where it is for all whom its kind is declared for. */
    public Optional<Readers> readers(Object entity) {
        return field("audience")
                .filter(field -> field.kind() == ValueKind.READERS)
                .flatMap(field -> Optional.ofNullable((Readers) field.in(entity)));
    }

    /** The declaration on a component; none on one that the binder fills, such as the id. */
    Optional<FieldShape> of(RecordComponent component) {
        return fields.stream()
                .filter(field -> field.component().getName().equals(component.getName()))
                .findFirst();
    }

    /** The fields that authors write. */
    public List<FieldShape> written() {
        return fields.stream().filter(field -> !field.declared().derived()).toList();
    }

    /** Of the fields that authors write. */
    public List<String> keys() {
        return written().stream().map(FieldShape::key).toList();
    }

    /**
     * The same record with other values.
     *
     * @param undeclared what takes the place of a component that is no field, such as an id or an origin
     * @param declared what takes the place of the value of a field
     */
    public Object changed(
            Object record,
            UnaryOperator<Object> undeclared,
            BiFunction<FieldShape, @Nullable Object, @Nullable Object> declared) {
        RecordComponent[] components = COMPONENTS.get(type);
        @Nullable Object[] values = new Object[components.length];
        int next = 0;
        for (int i = 0; i < components.length; i++) {
            boolean isField = next < fields.size()
                    && fields.get(next).component().getName().equals(components[i].getName());
            if (isField) {
                FieldShape field = fields.get(next++);
                values[i] = declared.apply(field, field.in(record));
            } else {
                values[i] = undeclared.apply(value(components[i], record));
            }
        }
        return create(values);
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("cannot read " + component, unreadable);
        }
    }

    /** Makes a record; {@code values} in the order of its components. */
    Object create(@Nullable Object[] values) {
        try {
            return CONSTRUCTORS.get(type).newInstance(values);
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), wrong);
        }
    }
}
