package io.github.workprint.publish;

import io.github.workprint.disk.WholeFile;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.publish.SiteRecord.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The new site while it is being written, in the workshop beside the last good one. Only {@link #publish} touches that; a build that
 * fails or is killed before leaves it as it was. Files may be written by several threads.
 */
public final class Staging implements AutoCloseable {
    private static final String TAKEN = "WF-WR03";

    /** Where the next site lies while it is made. */
    static final String NEXT = "next";

    /** Where the site that is replaced lies while it is cleared away. */
    static final String LAST = "last";

    private final Path target;
    private final Path staged;
    private final Path replaced;
    private final Path workshop;
    private final Optional<SiteRecord> last;
    private final Set<String> files = ConcurrentHashMap.newKeySet();

    /** @param last what is remembered of the site that is there */
    Staging(Path target, Path workshop, Optional<SiteRecord> last) throws IOException {
        this.target = target;
        this.workshop = workshop;
        this.last = last;
        this.staged = workshop.resolve(NEXT);
        this.replaced = workshop.resolve(LAST);
        LastSite.delete(staged);
        Files.createDirectories(staged);
    }

    /**
     * Adds a file. Where the last site has the same, it goes on as it is, with its time.
     *
     * @param file relative, with forward slashes
     * @return whether it is another than in the last site
     */
    public boolean write(String file, byte[] content) {
        Path path = staged.resolve(file).normalize();
        if (!path.startsWith(staged)) {
            throw new IllegalArgumentException("outside the output: " + file);
        }
        try {
            Files.createDirectories(path.getParent());
            Path before = target.resolve(file);
            boolean same = Files.isRegularFile(before, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(before) == content.length
                    && Arrays.equals(Files.readAllBytes(before), content);
            if (same) {
                LastSite.link(before, path);
            } else {
                Files.write(path, content);
            }
            files.add(file);
            return !same;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** A file of the new site. */
    public byte[] read(String file) {
        try {
            return Files.readAllBytes(staged.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Takes the files over that were made from the same in the last build, where they are what was published then.
     *
     * @param key digest of what they are made from
     * @return none where they have to be made
     */
    public Optional<Part> keep(String key) {
        Optional<Part> part = last.map(SiteRecord::parts).map(parts -> parts.get(key));
        try {
            if (part.isEmpty() || !isAsItWas(part.get())) {
                return Optional.empty();
            }
            for (String file : part.get().files()) {
                Path path = staged.resolve(file);
                Files.createDirectories(path.getParent());
                LastSite.link(target.resolve(file), path);
                files.add(file);
            }
            return part;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private boolean isAsItWas(Part part) throws IOException {
        for (String file : part.files()) {
            if (!last.orElseThrow().isAsItWas(target, file)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Remembers the site that was published, for the next build.
     *
     * @param inputs digest of all that it was made from; empty where another build from the same may tell something else
     * @param told what was told of it
     * @param parts what the next build may take over, by the digest of what it was made from
     */
    public void remember(String inputs, byte[] told, Map<String, Part> parts) throws IOException {
        SortedMap<String, SiteRecord.Stamp> stamps = new TreeMap<>();
        for (String file : files) {
            SiteRecord.Stamp.of(target.resolve(file)).ifPresent(stamp -> stamps.put(file, stamp));
        }
        SiteRecord.Stamp.of(target.resolve(SiteMarker.NAME)).ifPresent(stamp -> stamps.put(SiteMarker.NAME, stamp));
        WholeFile.write(workshop.resolve(SiteRecord.NAME), new SiteRecord(inputs, told, stamps, parts).bytes());
    }

    /**
     * Puts the new site in the place of the last one. What others put into that goes with it into the new one.
     *
     * @return what was kept so; none, with findings, where it is in the way of the new site, and then the last one stays
     */
    public Optional<List<String>> publish(Consumer<Finding> findings) throws IOException {
        SiteMarker marker = SiteMarker.of(files);
        LastSite lastSite = new LastSite(target);
        boolean there = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        List<String> additions = there ? lastSite.additions() : List.of();
        List<String> taken = additions.stream().filter(this::isTaken).toList();
        if (!taken.isEmpty()) {
            taken.forEach(addition -> findings.accept(Finding.error(
                    TAKEN,
                    Place.of(addition),
                    "",
                    Wording.of(
                            "'{0}' in the site in {1} was not written by Workprint, and is in the way of a page of the"
                                    + " new site",
                            addition, target),
                    Wording.of("move it out of the site"))));
            return Optional.empty();
        }
        write(SiteMarker.NAME, marker.bytes());
        for (String addition : additions) {
            lastSite.carry(addition, staged);
        }
        if (there) {
            Files.move(target, replaced);
        }
        try {
            Files.move(staged, target);
        } catch (IOException stuck) {
            if (there) {
                Files.move(replaced, target);
            }
            throw stuck;
        }
        if (there) {
            new LastSite(replaced).clear(target);
        }
        return Optional.of(additions);
    }

    /** Whether the new site has something in the place of an addition, or a file where that has a folder. */
    private boolean isTaken(String addition) {
        if (Files.exists(staged.resolve(addition), LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        for (int slash = addition.indexOf('/'); slash > 0; slash = addition.indexOf('/', slash + 1)) {
            if (files.contains(addition.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    /** Clears away what was not published. */
    @Override
    public void close() throws IOException {
        LastSite.delete(staged);
    }
}
