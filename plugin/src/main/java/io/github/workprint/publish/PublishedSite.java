package io.github.workprint.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;

/** A site that Workprint made, as it lies on the disk. */
public final class PublishedSite {
    private final Path folder;
    private final SiteMarker marker;

    private PublishedSite(Path folder, SiteMarker marker) {
        this.folder = folder;
        this.marker = marker;
    }

    /**
     * The site in a folder; empty where there is none that Workprint made.
     *
     * @throws IOException where the disk fails
     */
    public static Optional<PublishedSite> in(Path folder) throws IOException {
        return SiteMarker.in(folder).map(marker -> new PublishedSite(folder, marker));
    }

    /** What Workprint wrote, relative to the site, with forward slashes. */
    public SortedSet<String> files() {
        return Collections.unmodifiableSortedSet(marker.files());
    }

    /**
     * @param file one of them
     * @throws IOException where the disk fails
     */
    public byte[] read(String file) throws IOException {
        return Files.readAllBytes(folder.resolve(file));
    }
}
