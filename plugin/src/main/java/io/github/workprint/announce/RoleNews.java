package io.github.workprint.announce;

import io.github.workprint.diff.Redline;
import io.github.workprint.messages.Messages;
import io.github.workprint.spec.production.DocumentType;
import io.github.workprint.view.Bundle;
import io.github.workprint.view.Document;
import io.github.workprint.view.VersionView;
import java.util.List;
import java.util.Optional;

/**
 * What one role is told of a version: its own lines and nothing else.
 *
 * @param role its id
 * @param page what its link leads to, by its path from the folder of the version: its sheet where its audience gets sheets
 * @param toDo the strongest first
 */
public record RoleNews(String role, String title, String page, List<NewsLine> toDo, List<NewsLine> toKnow) {
    public RoleNews {
        toDo = List.copyOf(toDo);
        toKnow = List.copyOf(toKnow);
    }

    /** Empty where the audience sees no such role. */
    static Optional<RoleNews> of(VersionView view, String role, Messages messages) {
        return view.workflow().root().all("roles").stream()
                .filter(one -> one.isPresent() && one.key().equals(role))
                .findFirst()
                .map(one -> of(view, one, messages));
    }

    private static RoleNews of(VersionView view, Redline role, Messages messages) {
        boolean told = view.documents().stream().anyMatch(document -> document.type() == DocumentType.CHANGES);
        List<Bundle> bundles = told ? view.log().concerning(role) : List.of();
        NewsLine.Writer writer = new NewsLine.Writer(role, view.workflow(), messages);
        return new RoleNews(
                role.key(),
                role.title(),
                sheet(view, role).map(Document::file).orElse(told ? "changes" : "index") + ".html",
                bundles.stream()
                        .filter(bundle -> bundle.asks(role))
                        .map(writer::line)
                        .toList(),
                bundles.stream()
                        .filter(bundle -> !bundle.asks(role))
                        .map(writer::line)
                        .toList());
    }

    private static Optional<Document> sheet(VersionView view, Redline role) {
        return view.documents().stream()
                .filter(document -> document.type() == DocumentType.ROLE_SHEET
                        && document.subject().filter(role::equals).isPresent())
                .findFirst();
    }

    public boolean isEmpty() {
        return toDo.isEmpty() && toKnow.isEmpty();
    }
}
