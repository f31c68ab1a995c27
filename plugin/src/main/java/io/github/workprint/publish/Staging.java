package io.github.workprint.publish;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The new site while it is being written, in the workshop beside the last good one. Only {@link #publish} touches that; a build that
 * fails or is killed before leaves it as it was. Files may be written by several threads.
 */
public final class Staging implements AutoCloseable {
    private static final String TAKEN = "WF-WR03";
    private static final String NEXT = "next";

    /** Where the site that is replaced lies while it is cleared away. */
    static final String LAST = "last";

    private final Path target;
    private final Path staged;
    private final Path replaced;
    private final Set<String> files = ConcurrentHashMap.newKeySet();

    Staging(Path target, Path workshop) throws IOException {
        this.target = target;
        this.staged = workshop.resolve(NEXT);
        this.replaced = workshop.resolve(LAST);
        LastSite.delete(staged);
        Files.createDirectories(staged);
    }

    /** @param file relative, with forward slashes */
    public void write(String file, byte[] content) {
        Path path = staged.resolve(file).normalize();
        if (!path.startsWith(staged)) {
            throw new IllegalArgumentException("outside the output: " + file);
        }
        try {
            Files.createDirectories(path.getParent());
            Files.write(path, content);
            files.add(file);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /**
     * Puts the new site in the place of the last one. What others put into that goes with it into the new one.
     *
     * @return what was kept so; none, with findings, where it is in the way of the new site, and then the last one stays
     */
    public Optional<List<String>> publish(Consumer<Finding> findings) throws IOException {
        SiteMarker marker = SiteMarker.of(files);
        LastSite last = new LastSite(target);
        boolean there = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        List<String> additions = there ? last.additions() : List.of();
        List<String> taken = additions.stream().filter(this::isTaken).toList();
        if (!taken.isEmpty()) {
            taken.forEach(addition -> findings.accept(Finding.error(
                    TAKEN,
                    Place.of(addition),
                    "",
                    "'" + addition + "' in the site in " + target
                            + " was not written by Workprint, and is in the way of a page of the new site",
                    "move it out of the site")));
            return Optional.empty();
        }
        Files.write(staged.resolve(SiteMarker.NAME), marker.bytes());
        for (String addition : additions) {
            last.carry(addition, staged);
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
