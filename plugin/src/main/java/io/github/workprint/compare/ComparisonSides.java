package io.github.workprint.compare;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Similar;
import io.github.workprint.finding.Wording;
import io.github.workprint.history.SourceFolder;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.site.project.ProjectSources;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.History;
import io.github.workprint.spec.SetHistory;
import io.github.workprint.spec.SpecReader;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds what the sides of a comparison name: a version of the workflow, else a file, else a commit. */
final class ComparisonSides {
    /**
     * One side of a comparison.
     *
     * @param name what its readers call it: {@code 2.1.0}, {@code 2.1.0 at HEAD~1}, {@code 2.1.0 in other.yaml}
     */
    record Side(History.Entry entry, String name) {
        static Side version(History.Entry entry) {
            return new Side(entry, entry.version().toString());
        }

        static Side at(History.Entry entry, String revision) {
            return new Side(entry, entry.version() + " at " + revision);
        }

        static Side in(History.Entry entry) {
            return new Side(entry, entry.version() + " in " + entry.file());
        }
    }

    private static final String RULE = "WF-DI01";
    private static final String HEAD = "HEAD";

    private final ComparisonRequest question;
    private final ProjectSources sources;
    private final SpecReader reader;
    private final Consumer<Finding> findings;

    /** @param sources of the folder that the question is about */
    ComparisonSides(ComparisonRequest question, ProjectSources sources, Consumer<Finding> findings) {
        this.question = question;
        this.sources = sources;
        this.reader = new SpecReader(sources.house().vocabulary());
        this.findings = findings;
    }

    /** The workflow that is asked about, with its versions and what is being worked on; none where a finding says why. */
    Optional<History> history() {
        Histories histories = sources.histories();
        List<Finding> faults =
                histories.findings().all().stream().filter(Finding::isError).toList();
        faults.forEach(findings);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> set = SetHistory.named(question.workflow());
        return set.isPresent()
                ? SetHistory.of(sources.texts().sets(), set.get(), reader, RULE, findings)
                : histories.named(question.workflow(), RULE, findings);
    }

    /** What is being worked on: the newest version, which is the draft where there is one. */
    Optional<Side> to(History history) throws IOException {
        List<History.Entry> versions = history.versions();
        return question.to().isEmpty()
                ? Optional.of(Side.version(versions.get(versions.size() - 1)))
                : named("workprint.to", question.to(), history);
    }

    /** The newest version before the other side that was issued; where there is none, what is committed. */
    Optional<Side> from(History history, Side to) throws IOException {
        if (!question.from().isEmpty()) {
            return named("workprint.from", question.from(), history);
        }
        List<History.Entry> issued = history.versions().stream()
                .filter(entry ->
                        !entry.isDraft() && entry.version().compareTo(to.entry().version()) < 0)
                .toList();
        Optional<Side> before =
                issued.isEmpty() ? committed(HEAD, history) : Optional.of(Side.version(issued.get(issued.size() - 1)));
        if (before.isEmpty()) {
            error(
                    "workprint.from",
                    Wording.of(
                            "no version of '{0}' was issued before {1}, and none is committed",
                            history.workflow(), to.name()),
                    Wording.of("say what to compare with, -Dworkprint.from=…: a version, a file or a commit"));
        }
        return before;
    }

    private Optional<Side> named(String parameter, String name, History history) throws IOException {
        Optional<Side> found = history.versions().stream()
                .filter(entry -> entry.version().toString().equals(name)
                        || SetHistory.named(history.workflow()).isPresent()
                                && SetHistory.version(name)
                                        .filter(entry.version()::equals)
                                        .isPresent())
                .findFirst()
                .map(Side::version);
        if (found.isEmpty()) {
            found = file(name);
        }
        if (found.isEmpty()) {
            found = committed(name, history);
        }
        if (found.isEmpty()) {
            List<String> versions = history.versions().stream()
                    .map(entry -> entry.version().toString())
                    .toList();
            error(
                    parameter,
                    Wording.of(
                            "'{0}' is no version of '{1}', no file with one, and no commit that holds one",
                            name, history.workflow()),
                    Similar.hint(name, versions, Wording.of("the versions are {0}", String.join(", ", versions))));
        }
        return found;
    }

    private Optional<Side> file(String name) throws IOException {
        try {
            Optional<VersionText> text = SourceFolder.alone(
                    sources.folder().base(),
                    sources.folder().base().resolve(name),
                    sources.texts().sets());
            return text.flatMap(
                    alone -> reader.read(alone, findings).map(spec -> Side.in(new History.Entry(alone.file(), spec))));
        } catch (InvalidPathException noFile) {
            return Optional.empty();
        }
    }

    /** The newest version that a commit holds. */
    private Optional<Side> committed(String revision, History history) throws IOException {
        Optional<VersionTexts> texts = SourceFolder.at(
                sources.folder().source(), revision, sources.texts().sets());
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        List<VersionText> own = texts.get().all().stream()
                .filter(text -> text.workflow().equals(history.workflow()))
                .toList();
        Histories then = Histories.read(new VersionTexts(own, Findings.NONE), reader);
        then.findings().all().stream().filter(Finding::isError).forEach(findings);
        return then.all().stream()
                .map(History::versions)
                .map(versions -> Side.at(versions.get(versions.size() - 1), revision))
                .findFirst();
    }

    private void error(String parameter, Wording message, Wording help) {
        findings.accept(Finding.error(RULE, Place.of(parameter), "", message, help));
    }
}
