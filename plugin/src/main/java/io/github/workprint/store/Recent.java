package io.github.workprint.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Holds the values that were asked for last; one that was let go is made again when it is asked for. For several threads: a value is
 * made by one of them at a time.
 *
 * @param <K> what a value is made from
 * @param <V> the values, which take much space
 */
public final class Recent<K, V> {
    private final Map<K, V> known;
    private final Function<K, V> make;

    /** @param most how many are held */
    public Recent(int most, Function<K, V> make) {
        this.make = make;
        this.known = new LinkedHashMap<>(most, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    public synchronized V get(K key) {
        V value = known.get(key);
        if (value == null) {
            value = make.apply(key);
            known.put(key, value);
        }
        return value;
    }

    /** What is held now. */
    public synchronized Map<K, V> held() {
        return Map.copyOf(known);
    }

    /** Holds a value that was made otherwise. */
    public synchronized void put(K key, V value) {
        known.put(key, value);
    }
}
