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
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A store in a folder: {@code ac/12/34…} and {@code cas/12/34…}, where 12 and 34… are the digest. Several builds may use it at once:
 * an entry is there whole or not at all. The time of its file is when a build that added something asked for it last.
 */
final class FolderEntries {
    private static final int FAN = 2;
    private static final Pattern ENTRY = Pattern.compile("[0-9a-f]{62}");
    private static final String HALF = ".half";

    /** Nobody takes longer to write an entry; one that is older was left by a build that was killed. */
    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    private final Path folder;
    private final Map<String, String> marks;
    private final Set<Path> asked = ConcurrentHashMap.newKeySet();
    private volatile Optional<Path> added = Optional.empty();

    /** @param marks files that make the folder known as a cache, with their texts; they are written before anything is kept */
    FolderEntries(Path folder, Map<String, String> marks) {
        this.folder = folder;
        this.marks = Map.copyOf(marks);
    }

    Optional<byte[]> read(EntryKind kind, String digest) {
        Path file = file(kind, digest);
        try {
            byte[] content = Files.readAllBytes(file);
            asked.add(file);
            return Optional.of(content);
        } catch (NoSuchFileException notYet) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean has(EntryKind kind, String digest) {
        return Files.isRegularFile(file(kind, digest));
    }

    void write(EntryKind kind, String digest, byte[] content) {
        Path file = file(kind, digest);
        try {
            mark();
            Files.createDirectories(file.getParent());
            Path half = Files.createTempFile(file.getParent(), "", HALF);
            try {
                Files.write(half, content);
                Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(half);
            }
            asked.add(file);
            added = Optional.of(file);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private Path file(EntryKind kind, String digest) {
        return folder.resolve(kind.folder()).resolve(digest.substring(0, FAN)).resolve(digest.substring(FAN));
    }

    private synchronized void mark() throws IOException {
        if (added.isPresent()) {
            return;
        }
        Files.createDirectories(folder);
        for (Map.Entry<String, String> mark : new TreeMap<>(marks).entrySet()) {
            Path file = folder.resolve(mark.getKey());
            if (!Files.exists(file)) {
                Files.write(file, mark.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private record Entry(Path file, long size, FileTime asked) {}

    /**
     * Forgets what nobody has asked for the longest, until the rest is no larger than wanted; what this build has asked for stays.
     * Clears away what killed builds have left half written. Where nothing was added, nothing is done.
     *
     * @param largest in bytes
     */
    void trim(long largest) throws IOException {
        if (added.isEmpty() || !Files.exists(added.get())) {
            return;
        }
        FileTime now = Files.getLastModifiedTime(added.get());
        for (Path file : asked) {
            if (Files.exists(file)) {
                Files.setLastModifiedTime(file, now);
            }
        }
        FileTime leftBehind = FileTime.from(now.toInstant().minus(LEFT_BEHIND));
        List<Entry> entries = new ArrayList<>();
        for (EntryKind kind : EntryKind.values()) {
            for (Path fan : list(folder.resolve(kind.folder()))) {
                for (Path file : list(fan)) {
                    String name = file.getFileName().toString();
                    if (ENTRY.matcher(name).matches()) {
                        entry(file).ifPresent(entries::add);
                    } else if (name.endsWith(HALF)) {
                        entry(file)
                                .filter(half -> half.asked().compareTo(leftBehind) < 0)
                                .ifPresent(half -> delete(half.file()));
                    }
                }
            }
        }
        long size = entries.stream().mapToLong(Entry::size).sum();
        entries.sort(Comparator.comparing(Entry::asked).thenComparing(Entry::file));
        for (Entry entry : entries) {
            if (size > largest && !asked.contains(entry.file())) {
                delete(entry.file());
                size -= entry.size();
            }
        }
    }

    private static Optional<Entry> entry(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Entry(file, attributes.size(), attributes.lastModifiedTime()));
        } catch (NoSuchFileException trimmedByAnother) {
            return Optional.empty();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
