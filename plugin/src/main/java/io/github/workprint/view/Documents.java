package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.view.Document.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which documents a version has for an audience. */
public final class Documents {
    private Documents() {}

    /**
     * In the order in which they are listed; the workflow document first.
     *
     * @param first whether there is no version before, so that no handbook has pages to replace
     */
    public static List<Document> of(Workflow workflow, Audience audience, boolean first) {
        List<Document> documents = new ArrayList<>();
        documents.add(new Document(Kind.WORKFLOW, "index", Optional.empty()));
        add(documents, new Document(Kind.CHANGES, "changes", Optional.empty()), workflow, audience);
        if (audience == Audience.INTERNAL) {
            documents.add(new Document(Kind.FINDINGS, "findings", Optional.empty()));
        }
        for (Redline role : workflow.root().all("roles")) {
            add(documents, new Document(Kind.ROLE_SHEET, "roles/" + role.key(), Optional.of(role)), workflow, audience);
        }
        List<Redline> deliverables = workflow.root().all("deliverables");
        if (!deliverables.isEmpty()) {
            add(documents, new Document(Kind.CHECKLISTS, "checklists/index", Optional.empty()), workflow, audience);
        }
        for (Redline deliverable : deliverables) {
            add(
                    documents,
                    new Document(Kind.CHECKLIST, "checklists/" + deliverable.key(), Optional.of(deliverable)),
                    workflow,
                    audience);
        }
        add(documents, new Document(Kind.HANDBOOK, "handbook", Optional.empty()), workflow, audience);
        if (!first) {
            add(documents, new Document(Kind.PACKET, "packet", Optional.empty()), workflow, audience);
        }
        return List.copyOf(documents);
    }

    private static void add(List<Document> documents, Document document, Workflow workflow, Audience audience) {
        boolean stillThere = document.subject().map(Redline::isPresent).orElse(true);
        if (stillThere && gets(audience, document.kind(), workflow)) {
            documents.add(document);
        }
    }

    /** What the spec says under {@code documents:}; where it says nothing, clients get everything but role sheets. */
    private static boolean gets(Audience audience, Kind kind, Workflow workflow) {
        return workflow.root()
                .at("documents", kind.choice(), "for")
                .map(chosen -> chosen.children().stream()
                        .flatMap(word -> word.value().stream())
                        .anyMatch(audience.word()::equals))
                .orElse(audience != Audience.CLIENT || kind != Kind.ROLE_SHEET);
    }
}
