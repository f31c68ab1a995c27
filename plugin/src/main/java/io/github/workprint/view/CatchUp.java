package io.github.workprint.view;

import io.github.workprint.diff.Lineage;
import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Edition;
import io.github.workprint.meaning.Circumstances;
import io.github.workprint.spec.value.Version;
import io.github.workprint.view.Document.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What readers of an older version have to catch up on: what changed from there straight to the version that people work from, net of
 * what was changed back.
 *
 * @param from the version that they read last
 * @param view the version that people work from, marked against that one
 */
public record CatchUp(Version from, VersionView view) {
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
     * One for each version before the one to work from; none for an audience that gets no change logs. Costs one comparison for each.
     *
     * @param versions of one workflow for one audience, oldest first
     */
    public static List<CatchUp> of(List<VersionView> versions) {
        VersionView latest = Latest.of(versions);
        if (latest.documents().stream().noneMatch(document -> document.kind() == Kind.CHANGES)) {
            return List.of();
        }
        List<Edition> chain = versions.subList(0, versions.indexOf(latest) + 1).stream()
                .map(VersionView::edition)
                .toList();
        List<Redline> redlines = Lineage.of(chain).toLatest();
        List<CatchUp> catchUps = new ArrayList<>();
        for (int i = 0; i < redlines.size(); i++) {
            catchUps.add(between(versions.get(i), latest, redlines.get(i)));
        }
        return List.copyOf(catchUps);
    }

    private static CatchUp between(VersionView older, VersionView latest, Redline redline) {
        VersionView view = new VersionView(
                latest.edition(),
                new Workflow(redline),
                ChangeLog.of(redline, Circumstances.between(older.edition(), latest.edition())),
                latest.documents(),
                latest.omitted(),
                Stream.concat(older.history().stream(), Stream.of(latest.revision()))
                        .toList());
        return new CatchUp(older.edition().version(), view);
    }

    /** Its page, which keeps its address when a version is added, by its path from the directory of the workflow. */
    public Document document() {
        return new Document(Kind.CATCH_UP, "catch-up/" + from.folder(), Optional.empty());
    }

    /** What each role is told: those of the latest version, and those that went and are told of it. */
    public List<Share> shares() {
        return view.workflow().root().all("roles").stream()
                .map(role -> new Share(role, view.log().concerning(role)))
                .filter(share -> share.role().isPresent() || !share.told().isEmpty())
                .toList();
    }
}
