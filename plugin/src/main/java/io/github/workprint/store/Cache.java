package io.github.workprint.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps what is costly to make from one build to the next, by a digest of everything it is made from; so an unchanged document
 * costs nothing, and a changed one can never be mistaken for it. Of entries that no build has asked for lately the oldest go first. A damaged entry
 * is made again.
 */
public final class Cache {
    /** What entries are called, and those that a killed build left half written. */
    private static final Pattern OWN = Pattern.compile("[0-9a-f]{64}(.*\\.half)?");

    private final Optional<Path> directory;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    private final Map<String, String> marks;
    private volatile boolean grown;

    private Cache(Optional<Path> directory, Map<String, String> marks) {
        this.directory = directory;
        this.marks = Map.copyOf(marks);
    }

    public static Cache at(Path directory) {
        return at(directory, Map.of());
    }

    /** @param marks files that make the directory known as a cache, with their texts; they are written before anything is kept */
    public static Cache at(Path directory, Map<String, String> marks) {
        return new Cache(Optional.of(directory), marks);
    }

    /** Remembers nothing. */
    public static Cache none() {
        return new Cache(Optional.empty(), Map.of());
    }

    /** A key for what is made from these parts; the parts do not run into each other. */
    public static String key(List<byte[]> parts) {
        MessageDigest digest = sha256();
        for (byte[] part : parts) {
            digest.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(part);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    public Optional<byte[]> get(String key) {
        used.add(key);
        return directory.flatMap(folder -> read(folder.resolve(key)));
    }

    public void put(String key, byte[] content) {
        used.add(key);
        directory.ifPresent(folder -> {
            mark(folder);
            write(folder, key, content);
        });
    }

    private synchronized void mark(Path folder) {
        try {
            if (!grown) {
                Files.createDirectories(folder);
                for (Map.Entry<String, String> mark : new TreeMap<>(marks).entrySet()) {
                    Path file = folder.resolve(mark.getKey());
                    if (!Files.exists(file)) {
                        Files.write(file, mark.getValue().getBytes(StandardCharsets.UTF_8));
                    }
                }
                grown = true;
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private record Entry(Path file, long size, FileTime written) {}

    /**
     * Forgets what was written first among all that was not asked for since this object was made, until the rest is no larger than
     * wanted. Where nothing was put since then, nothing is forgotten.
     *
     * @param largest in bytes
     */
    public void trim(long largest) throws IOException {
        if (!grown || directory.isEmpty() || !Files.isDirectory(directory.get())) {
            return;
        }
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> all = Files.list(directory.get())) {
            for (Path file : all.toList()) {
                if (OWN.matcher(file.getFileName().toString()).matches()) {
                    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                    entries.add(new Entry(file, attributes.size(), attributes.lastModifiedTime()));
                }
            }
        }
        long size = entries.stream().mapToLong(Entry::size).sum();
        entries.sort(Comparator.comparing(Entry::written).thenComparing(Entry::file));
        for (Entry entry : entries) {
            if (size > largest && !used.contains(entry.file().getFileName().toString())) {
                Files.delete(entry.file());
                size -= entry.size();
            }
        }
    }

    private static Optional<byte[]> read(Path entry) {
        try {
            byte[] stored = Files.readAllBytes(entry);
            int size = sha256().getDigestLength();
            if (stored.length < size) {
                return Optional.empty();
            }
            byte[] content = Arrays.copyOfRange(stored, size, stored.length);
            boolean whole = Arrays.equals(sha256().digest(content), Arrays.copyOf(stored, size));
            return whole ? Optional.of(content) : Optional.empty();
        } catch (NoSuchFileException notYet) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path folder, String key, byte[] content) {
        try {
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, key, ".half");
            byte[] digest = sha256().digest(content);
            byte[] stored = Arrays.copyOf(digest, digest.length + content.length);
            System.arraycopy(content, 0, stored, digest.length, content.length);
            Files.write(half, stored);
            Files.move(half, folder.resolve(key), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
