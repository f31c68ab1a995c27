package io.github.workprint.site;

import io.github.workprint.check.Checked;
import io.github.workprint.check.Checker;
import io.github.workprint.check.PolicyReader;
import io.github.workprint.check.rule.Catalogue;
import io.github.workprint.check.rule.Policy;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.history.SourceFolder;
import io.github.workprint.history.VersionTags;
import io.github.workprint.plan.PlannedHistory;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.release.Lock;
import io.github.workprint.release.LockCheck;
import io.github.workprint.render.prose.Prose;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The first half of the pipeline: from the folder of specs to the histories in it, and everything that is wrong with them.
 *
 * @param planned the same histories, each version with what follows from it
 * @param lock of the folder, as it was found
 * @param look what pages will be made with
 * @param unprintable letters of the specs that no font of the PDFs has; they are among the faults
 * @param faults of reading, of the lock, of prose and of the look, and those rules without which no site can be built
 * @param checked what the rules found
 */
public record LoadedProject(
        Histories histories,
        List<PlannedHistory> planned,
        Lock lock,
        Look look,
        Set<String> unprintable,
        Findings faults,
        Checked checked) {

    /** A house's own formats, beside the workflows. */
    static final String HOUSE_FORMATS = "_formats.csv";

    /** With tags that are named as usual. */
    public static LoadedProject of(Path base, Path source, Prose prose) throws IOException {
        return of(base, source, VersionTags.USUAL, prose);
    }

    /**
     * @param tags how git tags name versions
     * @throws IOException where the disk fails; faults of the user are findings
     */
    public static LoadedProject of(Path base, Path source, VersionTags tags, Prose prose) throws IOException {
        return of(base, source, tags, prose, Optional.empty());
    }

    /**
     * @param tags how git tags name versions
     * @param asOf the day on which the latest versions are looked at; empty for each version's own date
     * @throws IOException where the disk fails; faults of the user are findings
     */
    public static LoadedProject of(Path base, Path source, VersionTags tags, Prose prose, Optional<LocalDate> asOf)
            throws IOException {
        Vocabulary vocabulary = Vocabulary.load();
        Look look = Look.of(base, source.resolve(SourceFolder.LOOK));
        List<Finding> house = new ArrayList<>();
        FormatLibrary library = library(base, source, house::add);
        Histories histories = Histories.read(SourceFolder.read(base, source, tags), new SpecReader(vocabulary));
        List<PlannedHistory> planned = PlannedHistory.all(histories.all(), library);
        Checked checked = checker(base, source, library, asOf, house::add).check(planned, histories.findings());
        List<Finding> broken = new ArrayList<>();
        Lock lock = Lock.read(base, source, broken::add);
        LetterCheck letters = LetterCheck.of(histories, look.files());
        Findings faults = histories
                .findings()
                .and(Findings.of(house))
                .and(Findings.of(broken))
                .and(LockCheck.of(lock, histories))
                .and(NumberCheck.of(planned, checked, lock))
                .and(checked.structural())
                .and(ProseCheck.of(histories, prose))
                .and(letters.findings())
                .and(LookCheck.of(base, source.resolve(SourceFolder.LOOK)))
                .and(LanguageCheck.of(histories, look.languages()));
        return new LoadedProject(histories, planned, lock, look, letters.characters(), faults, checked);
    }

    /**
     * The rules as the house has them.
     *
     * @param asOf the day on which the latest versions are looked at; empty for each version's own date
     * @throws IOException where the disk fails
     */
    public static Checker checker(
            Path base, Path source, FormatLibrary library, Optional<LocalDate> asOf, Consumer<Finding> findings)
            throws IOException {
        Vocabulary vocabulary = Vocabulary.load();
        Catalogue catalogue = Catalogue.load();
        Policy policy = SourceFolder.text(base, source.resolve(SourceFolder.POLICY))
                .map(file -> PolicyReader.read(file.file(), file.text(), vocabulary, catalogue, findings))
                .orElse(Policy.NONE);
        return new Checker(vocabulary, library, catalogue, policy, asOf);
    }

    /**
     * The formats that are known by name, with those of the house.
     *
     * @throws IOException where the disk fails
     */
    public static FormatLibrary library(Path base, Path source, Consumer<Finding> findings) throws IOException {
        return SourceFolder.text(base, source.resolve(HOUSE_FORMATS))
                .map(rows -> FormatLibrary.load().with(rows.file(), rows.text(), findings))
                .orElseGet(FormatLibrary::load);
    }

    /** The whole editions of each workflow, oldest first, which know what the checks call an error in them. */
    List<List<Edition>> editions() {
        return planned.stream()
                .map(history ->
                        Editions.of(history, checked.of(history.history().workflow())))
                .toList();
    }

    /** Everything that was found. */
    public Findings findings() {
        return faults.and(checked.findings());
    }
}
