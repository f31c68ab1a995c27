package io.github.workprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that is committed, and that a test knows how to write. With {@code -Dgolden.update=true} it is written anew; read the
 * difference before you commit it.
 *
 * @param path where it lies, as seen from the folder of the plugin
 */
public record GoldenFile(Path path) {
    /** The place of the tests that write what others read, among the classes of a run. */
    public static final int FIRST = 1;

    private static final String RESOURCES = "src/main/resources";

    /** Whether files are written anew. */
    public static boolean isUpdating() {
        return Boolean.getBoolean("golden.update");
    }

    /** Writes the file anew if that is wanted, and holds it to what it should say. */
    public void assertSays(String text) throws IOException {
        if (isUpdating()) {
            write(text);
        }
        String committed = Files.readString(path).replace("\r\n", "\n");
        assertEquals(text, committed, () -> path + " is not current; write it anew with -Dgolden.update=true");
    }

    /** What other tests of the same run read is the copy on the class path: they see the new text, too. */
    private void write(String text) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.writeString(path, text);
        Optional<Path> copy = onClassPath();
        if (copy.isPresent()) {
            Files.writeString(copy.get(), text);
        }
    }

    private Optional<Path> onClassPath() {
        String name = path.toString().replace('\\', '/');
        int resources = name.indexOf(RESOURCES + "/");
        URL copy = resources < 0 ? null : GoldenFile.class.getResource(name.substring(resources + RESOURCES.length()));
        if (copy == null) {
            return Optional.empty();
        }
        if (!copy.getProtocol().equals("file")) {
            throw new IllegalStateException(
                    path + " is read from " + copy + "; update with mvn test -pl plugin -am -Dgolden.update=true");
        }
        return Optional.of(Path.of(URI.create(copy.toString())));
    }
}
