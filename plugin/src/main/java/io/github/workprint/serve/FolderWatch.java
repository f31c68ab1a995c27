package io.github.workprint.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Watches folders, and all below them. The file system tells of changes where it can, and wakes this at once; whether something
 * changed is seen from the files themselves, which are looked at every third of a second in any case: file systems of networks and
 * containers tell nothing, and some tell late.
 */
public final class FolderWatch implements Watch {
    private static final Duration PERIOD = Duration.ofMillis(300);
    /** Editors save in several steps: a file is emptied, written, renamed. */
    private static final Duration CALM = Duration.ofMillis(25);

    private final List<Path> roots;
    private final Optional<WatchService> events;
    private final Map<Path, WatchKey> watched = new HashMap<>();
    private SortedMap<Path, String> seen;

    /**
     * @param roots files and folders, which need not be there yet
     * @throws IOException where the disk fails
     */
    public FolderWatch(List<Path> roots) throws IOException {
        this.roots = List.copyOf(roots);
        this.events = events(this.roots);
        this.seen = look();
    }

    /** None where the system has no more of them to give; then the files are only looked at. */
    private static Optional<WatchService> events(List<Path> roots) throws IOException {
        if (roots.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(roots.get(0).getFileSystem().newWatchService());
        } catch (IOException | UnsupportedOperationException noneLeft) {
            return Optional.empty();
        }
    }

    @Override
    public void await() throws IOException, InterruptedException {
        SortedMap<Path, String> now = look();
        while (now.equals(seen)) {
            pause(PERIOD);
            now = look();
        }
        SortedMap<Path, String> before = seen;
        while (!now.equals(before)) {
            before = now;
            TimeUnit.NANOSECONDS.sleep(CALM.toNanos());
            now = look();
        }
        seen = now;
    }

    private void pause(Duration longest) throws InterruptedException {
        if (events.isEmpty()) {
            TimeUnit.NANOSECONDS.sleep(longest.toNanos());
            return;
        }
        try {
            WatchKey key = events.get().poll(longest.toNanos(), TimeUnit.NANOSECONDS);
            while (key != null) {
                key.pollEvents();
                key.reset();
                key = events.get().poll();
            }
        } catch (ClosedWatchServiceException ended) {
            throw new InterruptedException("the watch was closed");
        }
    }

    /** Every file with what changes when it is written. */
    private SortedMap<Path, String> look() throws IOException {
        SortedMap<Path, String> files = new TreeMap<>();
        Set<Path> folders = new HashSet<>();
        for (Path root : roots) {
            if (Files.exists(root)) {
                Files.walkFileTree(
                        root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                            @Override
                            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                                folders.add(folder);
                                return FileVisitResult.CONTINUE;
                            }

                            @Override
                            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                                files.put(
                                        file,
                                        attributes.size() + " " + attributes.lastModifiedTime() + " "
                                                + attributes.fileKey());
                                return FileVisitResult.CONTINUE;
                            }

                            /** It may have gone meanwhile. */
                            @Override
                            public FileVisitResult visitFileFailed(Path file, IOException failed) {
                                return FileVisitResult.CONTINUE;
                            }
                        });
            }
        }
        watch(folders);
        return files;
    }

    private void watch(Set<Path> folders) {
        watched.entrySet().removeIf(entry -> {
            boolean gone =
                    !folders.contains(entry.getKey()) || !entry.getValue().isValid();
            if (gone) {
                entry.getValue().cancel();
            }
            return gone;
        });
        folders.stream().filter(folder -> !watched.containsKey(folder)).forEach(this::register);
    }

    private void register(Path folder) {
        if (events.isEmpty()) {
            return;
        }
        try {
            WatchKey key = folder.register(
                    events.get(),
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            watched.put(folder, key);
        } catch (IOException | ClosedWatchServiceException notTold) {
            // It has gone meanwhile, or the system watches no more folders: the files are looked at all the same.
            watched.remove(folder);
        }
    }

    @Override
    public void close() throws IOException {
        if (events.isPresent()) {
            events.get().close();
        }
    }
}
