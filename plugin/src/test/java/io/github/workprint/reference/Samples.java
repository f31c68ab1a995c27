package io.github.workprint.reference;

import io.github.workprint.history.RecordFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The specs of the sample project, every version; not what is recorded beside them. */
final class Samples {
    private static final Path FOLDER = Path.of("../sample-project/src/workprint");

    private Samples() {}

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(file -> file.toString().matches(".*[/\\\\]\\d[^/\\\\]*\\.ya?ml"))
                    .filter(file -> !FOLDER.relativize(file).toString().contains(RecordFolder.NAME))
                    .sorted()
                    .toList();
        }
    }
}
