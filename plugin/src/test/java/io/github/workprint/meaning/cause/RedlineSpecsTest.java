package io.github.workprint.meaning.cause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.diff.Merge;
import io.github.workprint.diff.Redline;
import io.github.workprint.diff.RedlineIndex;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.finding.Findings;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a redline says is a whole spec again: it is planned as the versions are that the redline was made of. */
class RedlineSpecsTest {
    private static final FormatLibrary LIBRARY = FormatLibrary.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/workflows/north-pier",
                "../sample-project/src/workprint/the-salt-road",
                "../sample-project/src/workprint/harbour-lights"
            })
    void bothSidesArePlannedAsTheVersionsAre(Path folder) throws IOException {
        List<Edition> editions = editions(folder);
        Set<String> other = new TreeSet<>();
        for (int later = 1; later < editions.size(); later++) {
            RedlineIndex index = new RedlineIndex(Merge.of(editions.get(later - 1), editions.get(later)));
            compare(index, true, other);
            compare(index, false, other);
        }
        assertEquals("", String.join("\n", other));
    }

    private static void compare(RedlineIndex index, boolean present, Set<String> other) {
        PlannedFigures figures = PlannedFigures.of(
                new RedlineSpecs(index, RedlineSpecs.words(index.root()), present).side(), index, LIBRARY);
        compare(index.root(), index, figures, present, other);
    }

    private static void compare(
            Redline thing, RedlineIndex index, PlannedFigures figures, boolean present, Set<String> other) {
        for (Redline child : thing.children()) {
            if (child.key().equals("planned") && !thing.path().startsWith("option/")) {
                for (Redline figure : child.children()) {
                    Optional<String> shown =
                            (present ? figure.now() : figure.was()).map(node -> PlannedFigures.text(node, index));
                    Optional<String> planned = figures.text(thing.path(), List.of(figure.key()));
                    if (!shown.equals(planned)) {
                        other.add((present ? "now " : "was ") + figure.path() + " is " + planned + " for " + shown);
                    }
                }
            } else {
                compare(child, index, figures, present, other);
            }
        }
    }

    private static List<Edition> editions(Path folder) throws IOException {
        String workflow = folder.getFileName().toString();
        try (Stream<Path> files = Files.list(folder)) {
            List<VersionText> texts = files.filter(file -> file.toString().matches(".*\\d\\.ya?ml"))
                    .sorted()
                    .map(file -> new VersionText(workflow, workflow + "/" + file.getFileName(), read(file)))
                    .toList();
            Histories histories =
                    Histories.read(new VersionTexts(texts, Findings.NONE), new SpecReader(Vocabulary.load()));
            assertEquals(
                    List.of(),
                    histories.findings().all().stream()
                            .filter(one -> one.isError())
                            .toList());
            return Editions.of(histories.all().get(0), LIBRARY);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
