package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Outline;
import io.github.workprint.meaning.EditionChanges;
import io.github.workprint.meaning.MarkedHistory;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** @param index which of the editions, which are those of the workflow for one audience, oldest first */
    public static VersionView of(List<Edition> editions, int index) {
        return of(MarkedHistory.of(editions), index);
    }

    /** @param index which version of the history */
    public static VersionView of(MarkedHistory history, int index) {
        List<Outline> upToHere = history.outlines().subList(0, index + 1);
        Edition edition = history.editions().get(index);
        Workflow workflow = workflow(history, index);
        return new VersionView(
                edition,
                workflow,
                index == 0
                        ? ChangeLog.empty()
                        : ChangeLog.of(history.between(index - 1, index).items()),
                Documents.of(workflow, edition.audience(), index == 0),
                Omission.of(upToHere, workflow),
                upToHere.stream().map(Revision::of).toList());
    }

    /**
     * A version marked against any earlier one, with what changed from there straight to it, net of what was changed back.
     *
     * @param earlier which version of the history
     * @param index a later one
     */
    public static VersionView since(MarkedHistory history, int earlier, int index) {
        return of(history, index).since(history, earlier);
    }

    /** The same version, marked against any one that was before it. */
    VersionView since(MarkedHistory versions, int earlier) {
        EditionChanges changes = versions.between(earlier, edition.revision());
        return new VersionView(
                edition,
                new Workflow(changes.redline()),
                ChangeLog.of(changes.items()),
                documents,
                omitted,
                Stream.concat(
                                versions.outlines().subList(0, earlier + 1).stream()
                                        .map(Revision::of),
                                Stream.of(revision()))
                        .toList());
    }

    /** A version without marks, for pages that say what stands and not what changed. */
    public static VersionView clean(MarkedHistory history, int index) {
        VersionView marked = of(history, index);
        return new VersionView(
                marked.edition(),
                new Workflow(history.clean(index)),
                ChangeLog.empty(),
                marked.documents(),
                marked.omitted(),
                marked.history());
    }

    /** A version as its documents show it: marked against the one before. */
    static Workflow workflow(MarkedHistory history, int index) {
        return new Workflow(
                index == 0
                        ? history.clean(index)
                        : history.between(index - 1, index).redline());
    }

    /** The version that people should work from: the last issued one, or the last of all while none is issued. */
    public static VersionView latest(MarkedHistory history) {
        return of(history, latest(history.outlines()));
    }

    /** The place of that version. */
    public static int latest(List<Outline> editions) {
        int latest = editions.size() - 1;
        for (int i = latest; i >= 0; i--) {
            if (editions.get(i).status().equals("issued")) {
                return i;
            }
        }
        return latest;
    }

    /** Every version, marked against the one before. */
    public static List<VersionView> all(MarkedHistory history) {
        return IntStream.range(0, history.size())
                .mapToObj(index -> of(history, index))
                .toList();
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
        return root.at("audiences", edition.audience().audience().word(), "language")
                .or(() -> root.child("language"))
                .flatMap(Redline::value);
    }

    /** What the organisation is called that it is for; nothing where it is for a whole circle. */
    public String organisation() {
        String id = edition.audience().organisation();
        return workflow.root().at("organisations", id).map(Redline::title).orElse(id);
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
