package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.audience.Organisations;
import io.github.workprint.audience.Pruning;
import io.github.workprint.audience.SeenHistory;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.EditionHistory;
import io.github.workprint.edition.Outline;
import io.github.workprint.finding.Findings;
import io.github.workprint.spec.History;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.store.Cache;
import io.github.workprint.store.Kept;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editions that are kept are, in every part, those that are made. */
final class KeptEditionsTest {
    @TempDir
    private Path store;

    private final Specs specs = Specs.of(Workspace.specs(Workspace.FIXTURES));
    private final List<Edition> whole = specs.editions();

    private EditionHistory seen(Readers audience, List<Edition> from) {
        History history = specs.histories().all().get(0);
        return SeenHistory.of(
                from,
                audience,
                Organisations.of(history),
                history.lines(),
                Collections.nCopies(from.size(), Findings.NONE),
                new Kept(Cache.at(store), List.of("code")));
    }

    private void assertSeen(Readers audience, List<Edition> from) {
        List<Edition> expected = Pruning.of(whole, audience);
        EditionHistory seen = seen(audience, from);
        assertEquals(expected.stream().map(Outline::of).toList(), List.copyOf(seen.outlines()));
        assertEquals(expected, List.copyOf(seen.editions()));
        EditionHistory newestFirst = seen(audience, from);
        for (int i = expected.size() - 1; i >= 0; i--) {
            assertEquals(expected.get(i), newestFirst.editions().get(i));
        }
    }

    @Test
    void whatWasKeptIsWhatIsMade() {
        for (Readers audience : Readers.circles()) {
            assertSeen(audience, whole);
            // Nothing is made: there is nothing to make it from.
            assertSeen(audience, Collections.nCopies(whole.size(), whole.get(0)));
        }
    }

    @Test
    void aDamagedOrMissingValueIsMadeAnew() throws IOException {
        assertSeen(Readers.CLIENT, whole);
        List<Path> values;
        try (Stream<Path> all = Files.walk(store)) {
            values = all.filter(Files::isRegularFile).toList();
        }
        for (Path value : values) {
            byte[] kept = Files.readAllBytes(value);
            byte[] other = kept.clone();
            other[kept.length / 2] ^= 1;
            for (byte[] damaged : List.of(other, new byte[0], "else".getBytes(StandardCharsets.UTF_8))) {
                Files.write(value, damaged);
                assertSeen(Readers.CLIENT, whole);
            }
            Files.delete(value);
            assertSeen(Readers.CLIENT, whole);
        }
    }
}
