package io.github.workprint.store;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Keeps what is costly to make from one build to the next, by a digest of everything it is made from; so an unchanged document
 * costs nothing, and a changed one can never be mistaken for it. It lies in a folder, and may be shared by way of a server. An entry
 * that is damaged, or that a server gives for another, is made again.
 */
public final class Cache {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** No document is larger. */
    private static final long LARGEST_VALUE = 256L << 20;

    /** A small value with what stands around it. */
    private static final int LARGEST_ENTRY = 2 * StoredValue.LARGEST_INLINE;

    private final Optional<FolderEntries> folder;
    private final Optional<ServerEntries> server;
    private final AtomicInteger damaged;

    private Cache(Optional<FolderEntries> folder, Optional<ServerEntries> server, AtomicInteger damaged) {
        this.folder = folder;
        this.server = server;
        this.damaged = damaged;
    }

    public static Cache at(Path directory) {
        return at(directory, Map.of());
    }

    /** @param marks files that make the directory known as a cache, with their texts; they are written before anything is kept */
    public static Cache at(Path directory, Map<String, String> marks) {
        return new Cache(Optional.of(new FolderEntries(directory, marks)), Optional.empty(), new AtomicInteger());
    }

    /** Remembers nothing. */
    public static Cache none() {
        return new Cache(Optional.empty(), Optional.empty(), new AtomicInteger());
    }

    /**
     * The same, with what a server keeps for many machines.
     *
     * @param told where the server fails
     */
    public Cache with(CacheServer shared, Consumer<String> told) {
        return new Cache(folder, Optional.of(new ServerEntries(shared, told)), damaged);
    }

    /** The same for what must not leave this machine. */
    public Cache local() {
        return new Cache(folder, Optional.empty(), damaged);
    }

    /** A key for what is made from these parts; the parts do not run into each other. */
    public static String key(List<byte[]> parts) {
        Hasher whole = Hashing.sha256().newHasher();
        for (byte[] part : parts) {
            whole.putString(part.length + ":", StandardCharsets.UTF_8).putBytes(part);
        }
        return whole.hash().toString();
    }

    /** SHA-256 in hexadecimal digits. */
    public static String digest(byte[] content) {
        return Hashing.sha256().hashBytes(content).toString();
    }

    static boolean isDigest(String text) {
        return DIGEST.matcher(text).matches();
    }

    public Optional<byte[]> get(String key) {
        Optional<byte[]> here = folder.flatMap(entries -> here(entries, key));
        return here.isPresent() ? here : server.flatMap(entries -> there(entries, key));
    }

    private Optional<byte[]> here(FolderEntries entries, String key) {
        Optional<byte[]> entry = entries.read(EntryKind.AC, key);
        Optional<StoredValue> stored = entry.flatMap(bytes -> StoredValue.read(key, bytes));
        Optional<byte[]> content = stored.filter(known -> known.value().isEmpty())
                .flatMap(known -> entries.read(EntryKind.CAS, known.digest()));
        Optional<byte[]> whole = stored.flatMap(StoredValue::value)
                .or(() -> content.filter(
                        bytes -> digest(bytes).equals(stored.orElseThrow().digest())));
        if (whole.isEmpty() && (entry.isPresent() && stored.isEmpty() || content.isPresent())) {
            damaged.incrementAndGet();
        }
        return whole;
    }

    private Optional<byte[]> there(ServerEntries entries, String key) {
        Optional<StoredValue> stored = entries.read(EntryKind.AC, key, LARGEST_ENTRY)
                .flatMap(bytes -> StoredValue.read(key, bytes))
                .filter(known -> known.size() <= LARGEST_VALUE);
        Optional<byte[]> value = stored.flatMap(StoredValue::value)
                .or(() -> stored.flatMap(known -> entries.read(EntryKind.CAS, known.digest(), (int) known.size())
                        .filter(bytes -> digest(bytes).equals(known.digest()))));
        value.ifPresent(content -> folder.ifPresent(mine -> write(mine, StoredValue.of(key, content), content)));
        return value;
    }

    public void put(String key, byte[] content) {
        StoredValue stored = StoredValue.of(key, content);
        folder.ifPresent(entries -> write(entries, stored, content));
        server.ifPresent(entries -> entries.write(stored, content));
    }

    private static void write(FolderEntries entries, StoredValue stored, byte[] content) {
        if (stored.value().isEmpty()) {
            entries.write(EntryKind.CAS, stored.digest(), content);
        }
        entries.write(EntryKind.AC, stored.key(), stored.bytes());
    }

    /** Keeps a value by what it is: the same is kept once. It is found with what {@link #digest} says of it. */
    public void keep(byte[] content) {
        String digest = digest(content);
        folder.filter(entries -> !entries.has(EntryKind.CAS, digest))
                .ifPresent(entries -> entries.write(EntryKind.CAS, digest, content));
        server.ifPresent(entries -> entries.write(digest, content));
    }

    /**
     * A value that was kept by what it is.
     *
     * @param size in bytes
     */
    public Optional<byte[]> find(String digest, int size) {
        Optional<byte[]> here = folder.flatMap(entries -> entries.read(EntryKind.CAS, digest));
        if (here.isPresent() && digest(here.get()).equals(digest)) {
            return here;
        }
        here.ifPresent(broken -> damaged.incrementAndGet());
        Optional<byte[]> there = server.flatMap(entries -> entries.read(EntryKind.CAS, digest, size))
                .filter(content -> digest(content).equals(digest));
        there.ifPresent(content -> folder.ifPresent(entries -> entries.write(EntryKind.CAS, digest, content)));
        return there;
    }

    /** How many entries were damaged, and made again. */
    public int damaged() {
        return damaged.get();
    }

    /**
     * Ends a build: waits until a server has what was made, and forgets what nobody has asked for the longest, until the rest is no
     * larger than wanted. What this build has asked for stays; where nothing was added, nothing is forgotten.
     *
     * @param largest in bytes
     */
    public void trim(long largest) throws IOException {
        server.ifPresent(ServerEntries::finish);
        if (folder.isPresent()) {
            folder.get().trim(largest);
        }
    }
}
