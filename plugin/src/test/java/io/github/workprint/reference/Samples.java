package io.github.workprint.reference;

import io.github.workprint.history.RecordFolder;
import io.github.workprint.history.SetShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The specs of the sample project that need nothing beside them, every version: not the series, whose requirements stand in a set, and
 * not what is recorded.
 */
final class Samples {
    private static final Path FOLDER = Path.of("../sample-project/src/workprint");
    private static final String SERIES = "tide-tables";

    private Samples() {}

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(file -> file.toString().matches(".*[/\\\\]\\d[^/\\\\]*\\.ya?ml"))
                    .filter(file -> !FOLDER.relativize(file).toString().contains(RecordFolder.NAME))
                    .filter(file -> !FOLDER.relativize(file).startsWith(SetShelf.FOLDER))
                    .filter(file -> !FOLDER.relativize(file).startsWith(SERIES))
                    .sorted()
                    .toList();
        }
    }
}
