package io.github.workprint.view;

import io.github.workprint.diff.Lineage;
import io.github.workprint.diff.Merge;
import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Edition;
import io.github.workprint.meaning.Circumstances;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One version of a workflow as one audience reads it: marked against the version before, with the documents that it gets.
 *
 * @param edition pruned for the audience
 * @param omitted the stages that were gone before this version, in the order of their numbers
 * @param history how this version and those before it introduce themselves, oldest first; never a later one
 */
public record VersionView(
        Edition edition,
        Workflow workflow,
        ChangeLog log,
        List<Document> documents,
        List<Omission> omitted,
        List<Revision> history) {

    /**
     * @param history the editions of the workflow for one audience, oldest first
     * @param index which of them
     */
    public static VersionView of(List<Edition> history, int index) {
        return of(history, Lineage.of(history), index);
    }

    /** Every version, marked against the one before; {@code history} as above. */
    public static List<VersionView> all(List<Edition> history) {
        Lineage lineage = Lineage.of(history);
        return IntStream.range(0, history.size())
                .mapToObj(index -> of(history, lineage, index))
                .toList();
    }

    private static VersionView of(List<Edition> history, Lineage lineage, int index) {
        Edition edition = history.get(index);
        Redline redline = index == 0 ? Merge.clean(edition) : lineage.between(index - 1, index);
        Workflow workflow = new Workflow(redline);
        return new VersionView(
                edition,
                workflow,
                log(history, index, redline),
                Documents.of(workflow, edition.audience(), index == 0),
                Omission.of(history.subList(0, index + 1), workflow),
                history.subList(0, index + 1).stream().map(Revision::of).toList());
    }

    private static ChangeLog log(List<Edition> history, int index, Redline redline) {
        return index == 0
                ? ChangeLog.empty()
                : ChangeLog.of(redline, Circumstances.between(history.get(index - 1), history.get(index)));
    }

    public Revision revision() {
        return history.get(history.size() - 1);
    }

    public Optional<Revision> previous() {
        return history.size() < 2 ? Optional.empty() : Optional.of(history.get(history.size() - 2));
    }

    /** The language that it is written in for its audience, as a tag; none where the spec says nothing. */
    public Optional<String> language() {
        Redline root = workflow.root();
        return root.at("audiences", edition.audience().word(), "language")
                .or(() -> root.child("language"))
                .flatMap(Redline::value);
    }

    /** What the production is called. */
    public String title() {
        return workflow.root().at("production", "title").flatMap(Redline::value).orElse(edition.workflow());
    }

    /** Its name: everything that it holds would be megabytes. */
    @Override
    public String toString() {
        return edition.workflow() + " " + edition.version() + " for "
                + edition.audience().word();
    }
}
