package io.github.workprint.render.figure;

import io.github.workprint.audience.Pruning;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.history.SourceFolder;
import io.github.workprint.look.LookFiles;
import io.github.workprint.messages.Languages;
import io.github.workprint.messages.Messages;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.view.VersionView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every version of the sample project, as the crew reads it, and what figures are made with. */
final class SampleVersions {
    static final Lettering LETTERING = Lettering.of(LookFiles.standard());
    static final Messages WORDS = new Languages(LookFiles.standard()).of(Languages.STANDARD);
    private static final Path BASE =
            Path.of("../sample-project").toAbsolutePath().normalize();

    private SampleVersions() {}

    static Stream<VersionView> read() throws IOException {
        Histories histories = Histories.read(
                SourceFolder.read(BASE, BASE.resolve("src/workprint")), new SpecReader(Vocabulary.load()));
        return histories.all().stream()
                .map(history -> Pruning.of(Editions.of(history, FormatLibrary.load()), Readers.CREW))
                .flatMap((List<Edition> editions) ->
                        IntStream.range(0, editions.size()).mapToObj(version -> VersionView.of(editions, version)));
    }
}
