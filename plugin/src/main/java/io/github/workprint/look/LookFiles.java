package io.github.workprint.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of the look by name: templates, style sheets, scripts, fonts, messages. */
@FunctionalInterface
public interface LookFiles {
    /**
     * The bytes of a file, if the look has it.
     *
     * @param name relative to the look's root, with slashes, such as {@code fonts/IBMPlexSans-Regular.ttf}
     * @throws UncheckedIOException if it is there and cannot be read
     */
    Optional<byte[]> find(String name);

    /**
     * The bytes of a file that the look must have.
     *
     * @throws IllegalArgumentException if it is missing
     */
    default byte[] read(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("the look has no file " + name));
    }

    /** A UTF-8 text; fails as {@link #read} does. */
    default String readText(String name) {
        return new String(read(name), StandardCharsets.UTF_8);
    }

    /** Every file of that name, the one that counts last: what is made of lines, such as messages, is read in all of them. */
    default List<byte[]> layers(String name) {
        return find(name).stream().toList();
    }

    /** These files, where the others have none of that name. */
    default LookFiles under(LookFiles others) {
        LookFiles below = this;
        return new LookFiles() {
            @Override
            public Optional<byte[]> find(String name) {
                return others.find(name).or(() -> below.find(name));
            }

            @Override
            public List<byte[]> layers(String name) {
                return Stream.concat(below.layers(name).stream(), others.layers(name).stream())
                        .toList();
            }
        };
    }

    /** The files of a folder. Nothing outside of it is read, whatever a name or a link in it says. */
    static LookFiles in(Path folder) {
        return name -> {
            Path file = folder.resolve(name).normalize();
            try {
                return file.startsWith(folder)
                                && Files.isRegularFile(file)
                                && isWithin(folder, file)
                                && isWithin(folder.resolveSibling(""), folder)
                        ? Optional.of(Files.readAllBytes(file))
                        : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** Whether a file lies in a folder once all links are followed. */
    static boolean isWithin(Path folder, Path file) throws IOException {
        return file.toRealPath().startsWith(folder.toRealPath());
    }

    /** The default look, from the templates jar. */
    static LookFiles standard() {
        return name -> {
            try (InputStream in = LookFiles.class.getResourceAsStream("/io/github/workprint/templates/" + name)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
