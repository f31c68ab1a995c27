package io.github.workprint.announce;

import io.github.workprint.diff.Redline;
import io.github.workprint.messages.Messages;
import io.github.workprint.spec.production.DocumentType;
import io.github.workprint.view.Bundle;
import io.github.workprint.view.Document;
import io.github.workprint.view.Revision;
import io.github.workprint.view.VersionView;
import java.util.List;
import java.util.Optional;

/**
 * What one role is told of a version: its own lines and nothing else.
 *
 * @param role its id
 * @param page what its link leads to, by its path from the folder of the version: its sheet where its audience gets sheets
 * @param since the version that it was told of last, with which this one is compared; none where everything is new to it
 * @param brief its work in short, where it was never told of it
 * @param toDo the strongest first
 */
public record RoleNews(
        String role,
        String title,
        String page,
        Optional<String> since,
        Optional<Brief> brief,
        List<NewsLine> toDo,
        List<NewsLine> toKnow) {
    public RoleNews {
        toDo = List.copyOf(toDo);
        toKnow = List.copyOf(toKnow);
    }

    /** The role, if the audience sees it. */
    static Optional<Redline> role(VersionView view, String role) {
        return view.workflow().root().all("roles").stream()
                .filter(one -> one.isPresent() && one.key().equals(role))
                .findFirst();
    }

    /**
     * What changed for a role since it was told last; empty where the audience sees no such role.
     *
     * @param view marked against the version that it was told of last
     * @param lines the page that has the lines, by its path from the folder of the workflow; none where no page has them
     */
    static Optional<RoleNews> since(VersionView view, String role, Optional<String> lines, Messages messages) {
        return role(view, role).map(one -> since(view, one, lines, messages));
    }

    private static RoleNews since(VersionView view, Redline role, Optional<String> lines, Messages messages) {
        List<Bundle> bundles = hasLog(view) ? view.log().concerning(role) : List.of();
        NewsLine.Writer writer = new NewsLine.Writer(role, view.workflow(), lines, messages);
        return new RoleNews(
                role.key(),
                role.title(),
                page(view, role),
                view.previous().map(Revision::version),
                Optional.empty(),
                bundles.stream()
                        .filter(bundle -> bundle.asks(role))
                        .map(writer::line)
                        .toList(),
                bundles.stream()
                        .filter(bundle -> !bundle.asks(role))
                        .map(writer::line)
                        .toList());
    }

    /**
     * The work of a role that was never told of it; empty where the audience sees no such role.
     *
     * @param view without marks
     */
    static Optional<RoleNews> whole(VersionView view, String role, Messages messages) {
        return role(view, role)
                .map(one -> new RoleNews(
                        one.key(),
                        one.title(),
                        page(view, one),
                        Optional.empty(),
                        Optional.of(Brief.of(view, one, messages)),
                        List.of(),
                        List.of()));
    }

    private static boolean hasLog(VersionView view) {
        return view.documents().stream().anyMatch(document -> document.type() == DocumentType.CHANGES);
    }

    private static String page(VersionView view, Redline role) {
        return sheet(view, role).map(Document::file).orElse(hasLog(view) ? "changes" : "index") + ".html";
    }

    private static Optional<Document> sheet(VersionView view, Redline role) {
        return view.documents().stream()
                .filter(document -> document.type() == DocumentType.ROLE_SHEET
                        && document.subject()
                                .filter(subject -> subject.key().equals(role.key()))
                                .isPresent())
                .findFirst();
    }

    public boolean isEmpty() {
        return toDo.isEmpty() && toKnow.isEmpty();
    }
}
