package io.github.workprint.site.project;

import io.github.workprint.check.PolicyReader;
import io.github.workprint.check.rule.Catalogue;
import io.github.workprint.check.rule.Policy;
import io.github.workprint.finding.Finding;
import io.github.workprint.history.Neighbours;
import io.github.workprint.history.SourceFolder;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.store.Kept;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What holds for every workflow of a folder: the language, the rules with the house's policy, the formats that are known by name, and
 * the look.
 *
 * @param words stands for the words of the house, as they were read
 * @param library the formats that come with Workprint, and those of the house
 * @param digest stands for the policy and the formats of the house, as they were read
 */
public record House(
        Vocabulary vocabulary,
        String words,
        Catalogue catalogue,
        Policy policy,
        FormatLibrary library,
        Look look,
        String digest) {
    /** A house's own formats, beside the workflows. */
    public static final String FORMATS = "_formats.csv";

    /**
     * @param findings take what is wrong with the files of the house
     * @throws IOException where the disk fails
     */
    public static House of(ProjectFolder folder, Consumer<Finding> findings) throws IOException {
        Optional<Neighbours.Found> words =
                SourceFolder.text(folder.base(), folder.source().resolve(Vocabulary.FILE), findings);
        Vocabulary vocabulary = vocabulary(words, findings);
        Catalogue catalogue = Catalogue.load();
        Optional<Neighbours.Found> formats =
                SourceFolder.text(folder.base(), folder.source().resolve(FORMATS), findings);
        FormatLibrary library = formats.filter(file -> file.state() == Neighbours.State.FOUND)
                .map(rows -> FormatLibrary.load().with(rows.file(), rows.text(), findings))
                .orElseGet(FormatLibrary::load);
        Optional<Neighbours.Found> rules =
                SourceFolder.text(folder.base(), folder.source().resolve(SourceFolder.POLICY), findings);
        Policy policy = rules.filter(file -> file.state() == Neighbours.State.FOUND)
                .map(file -> PolicyReader.read(file.file(), file.text(), vocabulary, catalogue, findings))
                .orElse(Policy.NONE);
        Look look = Look.of(folder.base(), folder.source().resolve(SourceFolder.LOOK));
        return new House(vocabulary, digest(words), catalogue, policy, library, look, digest(words, formats, rules));
    }

    @SafeVarargs
    private static String digest(Optional<Neighbours.Found>... files) {
        List<String> parts = new ArrayList<>();
        for (Optional<Neighbours.Found> file : files) {
            parts.add(file.map(found -> found.state() + " " + found.file()).orElse(""));
            parts.add(file.map(Neighbours.Found::text).orElse(""));
        }
        return Kept.digest(parts);
    }

    /**
     * The words of the language with those of the house.
     *
     * @throws IOException where the disk fails
     */
    public static Vocabulary words(Path base, Path source, Consumer<Finding> findings) throws IOException {
        return vocabulary(SourceFolder.text(base, source.resolve(Vocabulary.FILE), findings), findings);
    }

    private static Vocabulary vocabulary(Optional<Neighbours.Found> words, Consumer<Finding> findings) {
        return words.filter(file -> file.state() == Neighbours.State.FOUND)
                .map(rows -> Vocabulary.load().with(rows.file(), rows.text(), findings))
                .orElseGet(Vocabulary::load);
    }
}
