package io.github.workprint.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Values that were made in this build or an earlier one, by what they were made from. Whoever keeps one names everything that it is
 * made from beside the ground, so that it can never be mistaken for another.
 *
 * @param ground what all are made on: Workprint itself, and the rules of the house where they bear on them
 */
public record Kept(Cache cache, List<String> ground) {
    public Kept {
        ground = List.copyOf(ground);
    }

    /** Keeps nothing. */
    public static Kept nothing() {
        return new Kept(Cache.none(), List.of());
    }

    /** The same for values that are made on more than that. */
    public Kept on(String more) {
        List<String> all = new ArrayList<>(ground);
        all.add(more);
        return new Kept(cache, all);
    }

    /**
     * The value that was made from the same before; where there is none, one that is made now.
     *
     * @param form its name is part of what it is kept under
     * @param madeFrom all that the value depends on, as texts or as digests of them, in one order
     */
    public <T> T value(KeptForm<T> form, List<String> madeFrom, Supplier<T> make) {
        return find(form, madeFrom).orElseGet(() -> {
            T made = make.get();
            keep(form, madeFrom, made);
            return made;
        });
    }

    /** As {@link #value(KeptForm, List, Supplier)}; made anew where it is not known what it is made from. */
    public <T> T value(KeptForm<T> form, Optional<List<String>> madeFrom, Supplier<T> make) {
        return madeFrom.isPresent() ? value(form, madeFrom.get(), make) : make.get();
    }

    public <T> Optional<T> find(KeptForm<T> form, List<String> madeFrom) {
        return cache.get(key(form, madeFrom)).map(bytes -> read(form, bytes));
    }

    public <T> void keep(KeptForm<T> form, List<String> madeFrom, T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            form.write(value, out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        cache.put(key(form, madeFrom), bytes.toByteArray());
    }

    private static <T> T read(KeptForm<T> form, byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return form.read(in);
        } catch (IOException notOurs) {
            throw new UncheckedIOException(notOurs);
        }
    }

    private String key(KeptForm<?> form, List<String> madeFrom) {
        List<String> parts = new ArrayList<>(ground);
        parts.add(form.name());
        parts.addAll(madeFrom);
        return digest(parts);
    }

    /** Stands for these texts in this order. */
    public static String digest(List<String> texts) {
        return Cache.key(texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList());
    }
}
