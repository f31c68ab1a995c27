package io.github.workprint.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * The new output while it is being written, beside the last good one. Only {@link #publish()} touches that; a build that fails or
 * is killed before leaves it as it was. Files may be written by several threads.
 */
public final class Staging implements AutoCloseable {
    private final Path target;
    private final Path staged;
    private final Path replaced;

    /** @param target the directory that the finished output will have */
    public Staging(Path target) throws IOException {
        this.target = target.toAbsolutePath().normalize();
        this.staged = beside(this.target, ".new");
        this.replaced = beside(this.target, ".old");
        recover(target);
        delete(staged);
        Files.createDirectories(staged);
    }

    /**
     * Puts the last good output back in its place, where a build was killed between the two moves of {@link #publish()}; and
     * clears away one that was replaced already.
     */
    public static void recover(Path target) throws IOException {
        Path place = target.toAbsolutePath().normalize();
        Path replaced = beside(place, ".old");
        if (Files.isDirectory(replaced) && !Files.exists(place)) {
            Files.move(replaced, place);
        }
        delete(replaced);
    }

    private static Path beside(Path target, String ending) {
        return target.resolveSibling(target.getFileName() + ending);
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
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Puts the new output in the place of the last one. */
    public void publish() throws IOException {
        if (Files.exists(target)) {
            Files.move(target, replaced);
        }
        Files.move(staged, target);
        delete(replaced);
    }

    /** Clears away what was not published. */
    @Override
    public void close() throws IOException {
        delete(staged);
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed) throws IOException {
                if (failed != null) {
                    throw failed;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
