package io.github.workprint.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A site that is exchanged for a new one: what Workprint wrote goes, what others put into it is theirs and stays.
 *
 * @param folder where it lies
 */
record LastSite(Path folder) {
    /**
     * What others put into it: files, links and empty folders, relative, with forward slashes, sorted.
     *
     * @throws IOException where it cannot be read
     */
    List<String> additions() throws IOException {
        SiteMarker marker = SiteMarker.in(folder).orElseGet(() -> SiteMarker.of(List.of()));
        List<String> additions = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = name(file);
                if (!attributes.isRegularFile() || !marker.holds(name)) {
                    additions.add(name);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failed) throws IOException {
                if (failed != null) {
                    throw failed;
                }
                if (!visited.equals(folder) && !marker.isFolder(name(visited)) && isEmpty(visited)) {
                    additions.add(name(visited));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return additions.stream().sorted().toList();
    }

    private String name(Path entry) {
        return name(folder, entry);
    }

    private static String name(Path folder, Path entry) {
        return folder.relativize(entry).toString().replace('\\', '/');
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    /** Puts an addition into the next site as well; the last one keeps it until it is cleared. */
    void carry(String addition, Path next) throws IOException {
        Path from = folder.resolve(addition);
        Path to = next.resolve(addition);
        Files.createDirectories(to.getParent());
        link(from, to);
    }

    /** Gives a file of one site to another as well; where the disk has no hard links, a copy with its time. */
    static void link(Path from, Path to) throws IOException {
        if (Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Files.createLink(to, from);
                return;
            } catch (UnsupportedOperationException | IOException noHardLinks) {
                Files.deleteIfExists(to);
            }
        }
        Files.copy(from, to, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
    }

    /**
     * Deletes what Workprint wrote and what the new site has too, and moves what else came into this one at the last moment.
     *
     * @param site the new one
     * @throws IOException where the disk fails, or something has no place in the new site; it stays where it is
     */
    void clear(Path site) throws IOException {
        SiteMarker marker = SiteMarker.in(folder).orElseGet(() -> SiteMarker.of(List.of()));
        Set<String> copied = new HashSet<>();
        for (String addition : additions()) {
            Path late = folder.resolve(addition);
            Path to = site.resolve(addition);
            if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
                copied.add(addition);
                if (!isSame(late, to)) {
                    throw new IOException(late + " was put into the site while it was replaced, and " + to
                            + " is there already; move one of them away");
                }
            } else {
                Files.createDirectories(to.getParent());
                Files.move(late, to);
            }
        }
        delete(folder, name -> marker.holds(name) || copied.contains(name));
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        if (Files.isSymbolicLink(one)) {
            return Files.isSymbolicLink(other) && Files.readSymbolicLink(one).equals(Files.readSymbolicLink(other));
        }
        if (Files.isDirectory(one)) {
            return Files.isDirectory(other);
        }
        return Files.isRegularFile(one)
                && Files.isRegularFile(other)
                && (Files.isSameFile(one, other) || Files.mismatch(one, other) < 0);
    }

    /** Deletes a folder that is wholly Workprint's; links are not followed. */
    static void delete(Path folder) throws IOException {
        delete(folder, any -> true);
    }

    /** Its mark goes last, so that whoever is killed meanwhile can go on; a folder that holds anything else stays. */
    private static void delete(Path folder, Predicate<String> ours) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Path marker = folder.resolve(SiteMarker.NAME);
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.equals(marker) && ours.test(name(folder, file))) {
                    Files.delete(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failed) throws IOException {
                if (failed != null) {
                    throw failed;
                }
                if (visited.equals(folder)) {
                    Files.deleteIfExists(marker);
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
