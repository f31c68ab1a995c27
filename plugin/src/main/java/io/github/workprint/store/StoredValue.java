package io.github.workprint.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What stands under a key in a store: the digest of the value, and the value itself where it is small. Written as an
 * {@code ActionResult} with one output file, as Bazel's remote execution API version 2 defines it, so that servers which look into
 * what they keep accept it.
 *
 * @param key that it stands under; so a value that a server gives for another key is not taken
 * @param digest SHA-256 of the value, in hexadecimal digits
 * @param size of the value in bytes
 * @param value itself; empty where it has to be looked for by its digest
 */
record StoredValue(String key, String digest, long size, Optional<byte[]> value) {
    /** Larger values are kept by their digest, so that the same is kept once. */
    static final int LARGEST_INLINE = 16 << 10;

    /** {@code ActionResult.output_files}. */
    private static final int OUTPUT_FILES = 2;

    /** {@code OutputFile.path}. */
    private static final int PATH = 1;

    /** {@code OutputFile.digest}. */
    private static final int DIGEST = 2;

    /** {@code OutputFile.contents}. */
    private static final int CONTENTS = 5;

    /** {@code Digest.hash}. */
    private static final int HASH = 1;

    /** {@code Digest.size_bytes}. */
    private static final int SIZE = 2;

    private static final int VARINT = 0;
    private static final int LENGTH = 2;

    static StoredValue of(String key, byte[] value) {
        return new StoredValue(
                key,
                Cache.digest(value),
                value.length,
                value.length <= LARGEST_INLINE ? Optional.of(value) : Optional.empty());
    }

    byte[] bytes() {
        ByteArrayOutputStream sum = new ByteArrayOutputStream();
        field(HASH, digest.getBytes(StandardCharsets.UTF_8), sum);
        number(SIZE << 3 | VARINT, sum);
        number(size, sum);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        field(PATH, key.getBytes(StandardCharsets.UTF_8), file);
        field(DIGEST, sum.toByteArray(), file);
        value.ifPresent(content -> field(CONTENTS, content, file));
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        field(OUTPUT_FILES, file.toByteArray(), result);
        return result.toByteArray();
    }

    private static void field(int field, byte[] content, ByteArrayOutputStream out) {
        number((long) field << 3 | LENGTH, out);
        number(content.length, out);
        out.writeBytes(content);
    }

    private static void number(long value, ByteArrayOutputStream out) {
        long left = value;
        while ((left & ~0x7fL) != 0) {
            out.write((int) (left & 0x7f | 0x80));
            left >>>= 7;
        }
        out.write((int) left);
    }

    /**
     * What {@link #bytes} wrote for a key. Fields that a server has added are passed over.
     *
     * @return empty where it is damaged, or stands for another key
     */
    static Optional<StoredValue> read(String key, byte[] stored) {
        return message(OUTPUT_FILES, stored)
                .filter(file -> text(PATH, file).equals(Optional.of(key)))
                .flatMap(file -> value(key, file));
    }

    private static Optional<StoredValue> value(String key, byte[] file) {
        Optional<byte[]> sum = message(DIGEST, file);
        Optional<String> digest = sum.flatMap(content -> text(HASH, content)).filter(Cache::isDigest);
        if (digest.isEmpty()) {
            return Optional.empty();
        }
        long size =
                sum.flatMap(content -> find(SIZE, content)).map(Found::number).orElse(0L);
        Optional<byte[]> inline =
                message(CONTENTS, file).or(() -> size == 0 ? Optional.of(new byte[0]) : Optional.empty());
        boolean whole = inline.isEmpty() || Cache.digest(inline.get()).equals(digest.get());
        return whole ? Optional.of(new StoredValue(key, digest.get(), size, inline)) : Optional.empty();
    }

    private static Optional<String> text(int field, byte[] message) {
        return message(field, message).map(content -> new String(content, StandardCharsets.UTF_8));
    }

    private static Optional<byte[]> message(int field, byte[] message) {
        return find(field, message).flatMap(Found::content);
    }

    private record Found(long number, Optional<byte[]> content) {}

    /** The last field of a number, as the format demands of readers; empty where there is none, or the bytes are no message. */
    private static Optional<Found> find(int field, byte[] message) {
        ByteBuffer in = ByteBuffer.wrap(message);
        Optional<Found> found = Optional.empty();
        while (in.hasRemaining()) {
            Optional<Long> tag = number(in);
            if (tag.isEmpty()) {
                return Optional.empty();
            }
            int width =
                    switch ((int) (tag.get() & 7)) {
                        case VARINT -> -1;
                        case 1 -> Long.BYTES;
                        case LENGTH -> -2;
                        case 5 -> Integer.BYTES;
                        default -> Integer.MAX_VALUE;
                    };
            Optional<Long> number = width < 0 ? number(in) : Optional.of((long) width);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            Optional<byte[]> content = Optional.empty();
            if (width != -1) {
                if (number.get() < 0 || number.get() > in.remaining()) {
                    return Optional.empty();
                }
                byte[] bytes = new byte[number.get().intValue()];
                in.get(bytes);
                content = Optional.of(bytes);
            }
            if (tag.get() >>> 3 == field) {
                found = Optional.of(new Found(number.get(), content));
            }
        }
        return found;
    }

    private static Optional<Long> number(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            if (!in.hasRemaining()) {
                return Optional.empty();
            }
            byte next = in.get();
            value |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredValue that
                && key.equals(that.key)
                && digest.equals(that.digest)
                && size == that.size
                && value.isPresent() == that.value.isPresent()
                && Arrays.equals(value.orElse(new byte[0]), that.value.orElse(new byte[0]));
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }
}
