package io.github.workprint.publish;

import io.github.workprint.store.Cache;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a build remembers of the site that it published: what it was made from, what was told of it, how its files looked on the disk,
 * and which of them belong to what was made as one. Kept in the workshop, so that the site itself says nothing of it.
 *
 * @param inputs digest of all that the site was made from
 * @param told what the build told, for whoever wrote it
 * @param files of the site, by name
 * @param parts by the digest of what each was made from
 */
@SuppressWarnings("ArrayRecordComponent") // read from the disk and written to it, never compared
public record SiteRecord(String inputs, byte[] told, SortedMap<String, Stamp> files, Map<String, Part> parts) {
    /** The file in the workshop. */
    static final String NAME = "record";

    private static final String HEAD = "workprint-record-1";

    /** How a file looks on the disk while nobody has written to it. */
    public record Stamp(long size, long seconds, int nanos) {
        /** Empty where there is no such file. */
        static Optional<Stamp> of(Path file) throws IOException {
            try {
                BasicFileAttributes attributes =
                        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                var modified = attributes.lastModifiedTime().toInstant();
                return attributes.isRegularFile()
                        ? Optional.of(new Stamp(attributes.size(), modified.getEpochSecond(), modified.getNano()))
                        : Optional.empty();
            } catch (NoSuchFileException gone) {
                return Optional.empty();
            }
        }
    }

    /**
     * Files that are made as one.
     *
     * @param files their names
     * @param state what came out beside them, for whoever wrote it
     */
    @SuppressWarnings("ArrayRecordComponent") // read from the disk and written to it, never compared
    public record Part(List<String> files, byte[] state) {
        public Part {
            files = List.copyOf(files);
            state = state.clone();
        }
    }

    public SiteRecord {
        told = told.clone();
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        parts = Map.copyOf(parts);
    }

    /** Whether a site is, file by file, what was published. */
    boolean isOf(Path site) throws IOException {
        for (Map.Entry<String, Stamp> file : files.entrySet()) {
            if (!isAsItWas(site, file.getKey())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a file of a site is what was published. */
    boolean isAsItWas(Path site, String file) throws IOException {
        Stamp stamp = files.get(file);
        return stamp != null && Stamp.of(site.resolve(file)).equals(Optional.of(stamp));
    }

    /** None where there is none, or one that is damaged or of another Workprint. */
    static Optional<SiteRecord> in(Path workshop) throws IOException {
        Path file = workshop.resolve(NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        byte[] stored = Files.readAllBytes(file);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(stored))) {
            String digest = in.readUTF();
            byte[] content = in.readAllBytes();
            return digest.equals(Cache.key(List.of(content))) ? read(content) : Optional.empty();
        } catch (java.io.EOFException | java.io.UTFDataFormatException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<SiteRecord> read(byte[] content) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
        if (!in.readUTF().equals(HEAD)) {
            return Optional.empty();
        }
        String inputs = in.readUTF();
        byte[] told = bytes(in);
        SortedMap<String, Stamp> files = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            files.put(in.readUTF(), new Stamp(in.readLong(), in.readLong(), in.readInt()));
        }
        Map<String, Part> parts = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String key = in.readUTF();
            List<String> names = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                names.add(in.readUTF());
            }
            parts.put(key, new Part(names, bytes(in)));
        }
        return Optional.of(new SiteRecord(inputs, told, files, parts));
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    /** What {@link #in} reads. */
    byte[] bytes() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(content);
                DataOutputStream whole = new DataOutputStream(stored)) {
            out.writeUTF(HEAD);
            out.writeUTF(inputs);
            bytes(told, out);
            out.writeInt(files.size());
            for (Map.Entry<String, Stamp> file : files.entrySet()) {
                out.writeUTF(file.getKey());
                out.writeLong(file.getValue().size());
                out.writeLong(file.getValue().seconds());
                out.writeInt(file.getValue().nanos());
            }
            out.writeInt(parts.size());
            for (Map.Entry<String, Part> part : new TreeMap<>(parts).entrySet()) {
                out.writeUTF(part.getKey());
                out.writeInt(part.getValue().files().size());
                for (String file : part.getValue().files()) {
                    out.writeUTF(file);
                }
                bytes(part.getValue().state(), out);
            }
            whole.writeUTF(Cache.key(List.of(content.toByteArray())));
            content.writeTo(whole);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return stored.toByteArray();
    }

    private static void bytes(byte[] content, DataOutputStream out) throws IOException {
        out.writeInt(content.length);
        out.write(content);
    }

    @Override
    public String toString() {
        return NAME + " of " + files.size() + " files made from " + inputs;
    }
}
