package io.github.workprint.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which files of a place a collector reads: the one that was named, or those of a folder.
 *
 * @param noun of many, as in {@code manifests}
 * @param most of them; the rest is not read
 * @param deepest 1 for the folder itself, more for folders in it
 * @param wanted of those in a folder
 */
record CollectedFiles(String noun, int most, int deepest, Predicate<Path> wanted) {
    /**
     * @param told takes, in words, that there are too many
     * @return the first of them, by name
     * @throws IOException where the disk fails
     */
    List<Path> in(Path place, Consumer<String> told) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> all = Files.walk(place, deepest)) {
            List<Path> files = all.filter(file -> !file.equals(place))
                    .filter(wanted)
                    .sorted()
                    .toList();
            if (files.size() > most) {
                told.accept("the folder holds more than " + most + " " + noun + "; the rest is not read");
            }
            return files.subList(0, Math.min(most, files.size()));
        }
    }
}
