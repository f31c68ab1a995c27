package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Outline;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.spec.production.DocumentType;
import io.github.workprint.spec.value.Version;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What readers of an older version have to catch up on: what changed from there straight to the version that people work from, net of
 * what was changed back.
 *
 * @param from the version that they read last
 * @param view the version that people work from, marked against that one
 * @param now the pages that the version to work from has
 * @param before the pages that the older version has, where what is gone since is found
 */
public record CatchUp(Version from, VersionView view, WorkflowPages before, WorkflowPages now) {
    private static final int NEWEST = 12;

    /** @param told what the role must act on, then what it is told beside */
    public record Share(Redline role, List<Bundle> told) {
        public long toDo() {
            return told.stream().filter(bundle -> bundle.asks(role)).count();
        }

        public long toKnow() {
            return told.size() - toDo();
        }
    }

    /**
     * One for each of the newest versions before the one to work from, and for the last version of each major number before them: so
     * many that a reader finds the one he has, and not more as the history grows. None for an audience that gets no change logs. Costs
     * one comparison for each.
     *
     * @param history of one workflow for one audience
     * @param latest the version of it that people work from
     */
    public static List<CatchUp> of(MarkedHistory history, VersionView latest) {
        if (latest.documents().stream().noneMatch(document -> document.type() == DocumentType.CHANGES)) {
            return List.of();
        }
        List<Outline> editions = history.outlines();
        int last = latest.edition().revision();
        WorkflowPages now = latest.workflow().pages();
        return IntStream.range(0, last)
                .filter(older -> begins(editions, older, last))
                .mapToObj(older -> new CatchUp(
                        editions.get(older).version(),
                        latest.since(history, older),
                        VersionView.workflow(history, older).pages(),
                        now))
                .toList();
    }

    /**
     * Whether readers of an older version have pages to catch up by, where their audience gets change logs.
     *
     * @param last the version that people work from
     */
    public static boolean begins(List<Outline> editions, int older, int last) {
        return older >= last - NEWEST || endsMajor(editions, older);
    }

    private static boolean endsMajor(List<Outline> editions, int version) {
        return editions.get(version).version().major()
                != editions.get(version + 1).version().major();
    }

    /** Its page, which keeps its address when a version is added, by its path from the directory of the workflow. */
    public Document document() {
        return document(from);
    }

    /** The page of those who read a version last. */
    public static Document document(Version from) {
        return new Document(DocumentType.CATCH_UP, "catch-up/" + from.folder(), Optional.empty());
    }

    /** The page of what one role is told. */
    public Document document(Share share) {
        Redline role = share.role();
        return new Document(DocumentType.CATCH_UP, document().file() + "/" + role.key(), Optional.of(role));
    }

    /** Where a role finds what it is told, from the directory of the workflow: its page, or the line that says that there is nothing. */
    public String address(Share share) {
        return share.told().isEmpty()
                ? document().file() + ".html#role-" + share.role().key()
                : document(share).file() + ".html";
    }

    /** What each role is told: those of the latest version, and those that went and are told of it. */
    public List<Share> shares() {
        return view.workflow().root().all("roles").stream()
                .map(role -> new Share(role, view.log().concerning(role)))
                .filter(share -> share.role().isPresent() || !share.told().isEmpty())
                .toList();
    }
}
