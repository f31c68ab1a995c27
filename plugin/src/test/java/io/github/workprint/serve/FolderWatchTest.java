package io.github.workprint.serve;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A watch wakes whoever waits when something below its folders was written, made, renamed or deleted. */
final class FolderWatchTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    private interface Edit {
        void make() throws IOException;
    }

    private static void wakes(FolderWatch watch, Edit edit) {
        assertTimeoutPreemptively(LONG, () -> {
            edit.make();
            watch.await();
        });
    }

    @Test
    void seesEveryKindOfEdit() throws IOException {
        Path file = Files.writeString(folder.resolve("film.yaml"), "one");
        Path later = folder.resolve("later");
        try (FolderWatch watch = new FolderWatch(List.of(folder, later))) {
            wakes(watch, () -> Files.writeString(file, "two and more"));
            wakes(
                    watch,
                    () -> Files.writeString(
                            Files.createDirectories(folder.resolve("new/deep")).resolve("1.yaml"), ""));
            wakes(watch, () -> Files.writeString(folder.resolve("new/deep/1.yaml"), "text"));
            wakes(
                    watch,
                    () -> Files.move(
                            Files.writeString(folder.resolve("temporary"), "new text of film"),
                            file,
                            StandardCopyOption.REPLACE_EXISTING));
            wakes(watch, () -> Files.delete(file));
            wakes(watch, () -> Files.writeString(Files.createDirectories(later).resolve("x"), "x"));
        }
    }

    @Test
    void endsWhenItIsInterrupted() throws Exception {
        try (FolderWatch watch = new FolderWatch(List.of(folder))) {
            Thread.currentThread().interrupt();
            assertThrows(InterruptedException.class, watch::await);
        }
    }
}
