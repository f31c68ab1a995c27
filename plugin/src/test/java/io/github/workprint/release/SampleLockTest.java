package io.github.workprint.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.GoldenFile;
import io.github.workprint.finding.Finding;
import io.github.workprint.history.SourceFolder;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The sample's issued versions are locked, as those of a production are. Who changes one on purpose writes the lock anew, with
 * {@code -Dgolden.update=true}.
 */
class SampleLockTest {
    private static final Path BASE = Path.of("..", "sample-project");
    private static final Path SPECS = BASE.resolve("src/workprint");

    @Test
    void theSampleIsLockedAsItIs() throws IOException {
        Histories sample = Histories.read(SourceFolder.read(BASE, SPECS), new SpecReader(Vocabulary.load()));
        if (GoldenFile.isUpdating()) {
            Files.deleteIfExists(SPECS.resolve(Lock.NAME));
            Lock.read(BASE, SPECS, finding -> {}).add(sample);
        }
        List<Finding> findings = new ArrayList<>();
        Lock lock = Lock.read(BASE, SPECS, findings::add);
        findings.addAll(LockCheck.of(lock, sample).all());
        assertEquals(List.of(), findings);
        assertEquals(List.of(), lock.missing(sample));
    }
}
