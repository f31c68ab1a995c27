package io.github.workprint.store;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How values of a kind are kept: as bytes that say all of them.
 *
 * @param <T> the values
 */
public interface KeptForm<T> {
    /** Tells the kind from every other. */
    String name();

    void write(T value, DataOutput out) throws IOException;

    /** What {@link #write} wrote. */
    T read(DataInput in) throws IOException;
}
