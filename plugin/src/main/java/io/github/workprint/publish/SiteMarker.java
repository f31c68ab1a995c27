package io.github.workprint.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The file in a site that says that Workprint made it, and which files it wrote: these a build replaces, and no other.
 *
 * @param files relative to the site, with forward slashes, the marker itself among them
 */
record SiteMarker(SortedSet<String> files) {
    static final String NAME = ".workprint-site";

    private static final List<String> HEAD = List.of(
            "# Workprint made this site. A build replaces the files that are listed here; it keeps, and names, all"
                    + " others.",
            "format 1");

    SiteMarker {
        files = new TreeSet<>(files);
        files.add(NAME);
    }

    static SiteMarker of(Collection<String> files) {
        return new SiteMarker(new TreeSet<>(files));
    }

    /** Empty where the folder has none, or one of another format. */
    static Optional<SiteMarker> in(Path site) throws IOException {
        Path file = site.resolve(NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return lines.size() >= HEAD.size() && lines.subList(0, HEAD.size()).equals(HEAD)
                ? Optional.of(of(lines.subList(HEAD.size(), lines.size())))
                : Optional.empty();
    }

    byte[] bytes() {
        return (String.join("\n", HEAD) + "\n" + files.stream().collect(Collectors.joining("\n")) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    boolean holds(String file) {
        return files.contains(file);
    }

    /** Whether one of the files lies in a folder. */
    boolean isFolder(String folder) {
        SortedSet<String> behind = files.tailSet(folder + "/");
        return !behind.isEmpty() && behind.first().startsWith(folder + "/");
    }
}
