package io.github.workprint.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes a file whole or not at all: under a name that nobody else has, and then into its place. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * @param file in a folder that exists; what stands there is replaced, and keeps its permissions
     * @throws IOException where the disk fails; then the file is as it was
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path half = free(file);
        try {
            try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(content);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            permissions(file, half);
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /**
     * The same for a file that must not be there.
     *
     * @throws FileAlreadyExistsException where it is; then it is as it was
     * @throws IOException where the disk fails
     */
    public static void create(Path file, byte[] content) throws IOException {
        Path half = free(file);
        try {
            Files.write(half, content);
            try {
                Files.createLink(file, half);
            } catch (UnsupportedOperationException withoutLinks) {
                Files.move(half, file);
            }
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** The same in UTF-8. */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A new file beside it. */
    private static Path free(Path file) throws IOException {
        int number = 0;
        while (true) {
            Path half =
                    file.resolveSibling(".workprint-" + ProcessHandle.current().pid() + "-" + number + ".half");
            try {
                return Files.createFile(half);
            } catch (FileAlreadyExistsException taken) {
                // By another thread, or by a process of the same number that was killed; the next number may be free.
                number++;
            }
        }
    }

    private static void permissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(from, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null && Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS)) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }
}
