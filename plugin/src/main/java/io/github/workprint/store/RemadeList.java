package io.github.workprint.store;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * Values of the versions of a history, in their order. Each is made when it is asked for; only those that were asked for last are
 * held, so that a long history takes no more space than a short one.
 *
 * @param <T> the values
 */
public final class RemadeList<T> extends AbstractList<T> implements RandomAccess {
    /** As many as the histories of most productions have. */
    public static final int HELD = 48;

    private final int size;
    private final Recent<Integer, T> values;

    /** @param make gives an equal value whenever it is asked for the same place */
    public RemadeList(int size, IntFunction<T> make) {
        this.size = size;
        this.values = new Recent<>(HELD, make::apply);
    }

    @Override
    public T get(int index) {
        return values.get(Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }
}
