package io.github.workprint.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CacheTest {
    private static final byte[] LARGE = new byte[100_000];

    @TempDir
    private Path folder;

    private static String key(String of) {
        return Cache.key(List.of(of.getBytes(UTF_8)));
    }

    private static byte[] content(String text) {
        return text.getBytes(UTF_8);
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
        }
    }

    @Test
    void theSameContentIsKeptOnce() throws IOException {
        Cache cache = Cache.at(folder);
        cache.put(key("one"), LARGE);
        cache.put(key("other"), LARGE);
        cache.keep(LARGE);
        assertEquals(
                1,
                files("").stream()
                        .filter(file -> file.startsWith(folder.resolve("cas")))
                        .count());
        assertArrayEquals(LARGE, Cache.at(folder).get(key("other")).orElseThrow());
        assertArrayEquals(
                LARGE, Cache.at(folder).find(Cache.digest(LARGE), LARGE.length).orElseThrow());
    }

    @Test
    void whatIsDamagedIsNotTakenAndIsTold() throws IOException {
        Cache.at(folder).put(key("small"), content("small"));
        Cache.at(folder).put(key("large"), LARGE);
        for (Path file : files("")) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
        Cache cache = Cache.at(folder);
        assertTrue(cache.get(key("small")).isEmpty());
        assertTrue(cache.get(key("large")).isEmpty());
        assertTrue(cache.damaged() >= 2, cache.damaged() + " told");
        cache.put(key("small"), content("small"));
        cache.put(key("large"), LARGE);
        Cache again = Cache.at(folder);
        assertArrayEquals(LARGE, again.get(key("large")).orElseThrow());
        assertEquals(0, again.damaged());
    }

    @Test
    void whatNobodyHasAskedForTheLongestGoesFirst() throws IOException {
        Cache.at(folder).put(key("old"), new byte[1000]);
        Cache.at(folder).put(key("older"), content("older"));
        Cache.at(folder).put(key("asked for"), content("asked for"));
        for (Path file : files("")) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        }
        Cache before = Cache.at(folder);
        before.get(key("asked for"));
        before.put(key("newer"), content("newer"));
        before.trim(Long.MAX_VALUE);
        Cache cache = Cache.at(folder);
        cache.put(key("new"), content("new"));
        long all = files("").stream().mapToLong(file -> file.toFile().length()).sum();
        cache.trim(all - 500);
        Cache after = Cache.at(folder);
        assertEquals(
                Optional.empty(),
                after.get(key("old"))
                        .or(() -> after.get(key("older")))
                        .map(String::new)
                        .filter(left -> !left.equals("older")));
        assertTrue(after.get(key("asked for")).isPresent());
        assertTrue(after.get(key("new")).isPresent());
        cache.trim(0);
        assertTrue(Cache.at(folder).get(key("new")).isPresent(), "this build has asked for it");
        assertFalse(Cache.at(folder).get(key("asked for")).isPresent());
    }

    @Test
    void whatAKilledBuildLeftIsClearedAway() throws IOException {
        Cache cache = Cache.at(folder);
        cache.put(key("one"), LARGE);
        Path entry = files("").stream()
                .filter(file -> file.startsWith(folder.resolve("cas")))
                .findFirst()
                .orElseThrow();
        Path left = Files.writeString(entry.resolveSibling("123.half"), "left");
        Files.setLastModifiedTime(left, FileTime.fromMillis(1_000_000));
        Path writing = Files.writeString(entry.resolveSibling("456.half"), "another build is writing it");
        cache.trim(Long.MAX_VALUE);
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(writing));
    }
}
