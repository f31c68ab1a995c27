package io.github.workprint.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All files below a directory.
 *
 * @param files relative path, with forward slashes, to content
 */
record Tree(Map<String, byte[]> files) {
    /** The files below the directory; none where there is no such directory. */
    static Tree of(Path directory) {
        Map<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(directory)) {
            return new Tree(files);
        }
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(directory.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Tree(files);
    }

    Tree only(Predicate<String> wanted) {
        Map<String, byte[]> some = new TreeMap<>(files);
        some.keySet().removeIf(wanted.negate());
        return new Tree(some);
    }

    /** One line for each file that is not the same in both, to the byte. */
    static List<String> differences(Tree before, Tree after) {
        TreeSet<String> names = new TreeSet<>(before.files.keySet());
        names.addAll(after.files.keySet());
        return names.stream()
                .filter(name -> !Arrays.equals(before.files.get(name), after.files.get(name)))
                .map(name -> (!after.files.containsKey(name)
                                ? "gone: "
                                : before.files.containsKey(name) ? "changed: " : "new: ")
                        + name)
                .toList();
    }
}
