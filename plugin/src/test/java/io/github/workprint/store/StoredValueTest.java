package io.github.workprint.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class StoredValueTest {
    private static final String KEY = Cache.key(List.of(new byte[] {1}));

    @Test
    void whatIsWrittenIsRead() {
        Random random = new Random(7);
        for (int size : new int[] {0, 1, 127, 128, StoredValue.LARGEST_INLINE, StoredValue.LARGEST_INLINE + 1}) {
            byte[] content = new byte[size];
            random.nextBytes(content);
            StoredValue value = StoredValue.of(KEY, content);
            assertEquals(Optional.of(value), StoredValue.read(KEY, value.bytes()), size + " bytes");
            assertEquals(size <= StoredValue.LARGEST_INLINE, value.value().isPresent());
        }
    }

    /** The bytes of protoc for {@code output_files { path: "k" digest { hash: "<64 digits>" size_bytes: 2 } contents: "hi" }}. */
    @Test
    void itIsAnActionResult() {
        byte[] digest = Cache.digest("hi".getBytes(UTF_8)).getBytes(UTF_8);
        String sum = "0a40" + HexFormat.of().formatHex(digest) + "1002";
        String file = "0a016b" + "1244" + sum + "2a026869";
        byte[] whole = HexFormat.of().parseHex("124d" + file);
        assertArrayEquals(whole, StoredValue.of("k", "hi".getBytes(UTF_8)).bytes());
    }

    @Test
    void fieldsOfTheServerArePassedOver() {
        StoredValue value = StoredValue.of(KEY, "content".getBytes(UTF_8));
        // exit_code: 0, execution_metadata { worker: "w" }, and a fixed64 that nobody knows yet
        byte[] more = HexFormat.of().parseHex("2000" + "4a030a0177" + "f1060102030405060708");
        assertEquals(Optional.of(value), StoredValue.read(KEY, joined(value.bytes(), more)));
        assertEquals(Optional.of(value), StoredValue.read(KEY, joined(more, value.bytes())));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = new byte[one.length + other.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @Test
    void nothingElseIsTaken() {
        StoredValue value = StoredValue.of(KEY, "content".getBytes(UTF_8));
        assertTrue(StoredValue.read(Cache.key(List.of()), value.bytes()).isEmpty(), "it stands for another key");
        assertTrue(StoredValue.read(KEY, new byte[0]).isEmpty());
        assertTrue(StoredValue.read(KEY, "<html>Please log in</html>".getBytes(UTF_8))
                .isEmpty());
        byte[] whole = value.bytes();
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            byte[] broken = whole.clone();
            int at = random.nextInt(broken.length);
            broken[at] ^= (byte) (1 << random.nextInt(8));
            StoredValue.read(KEY, broken)
                    .ifPresent(read ->
                            assertEquals("content", new String(read.value().orElse("content".getBytes(UTF_8)), UTF_8)));
        }
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertTrue(StoredValue.read(KEY, cut).isEmpty(), length + " bytes of it");
        }
    }
}
