package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.production.DocumentType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which documents a version has for an audience. */
public final class Documents {
    private Documents() {}

    /**
     * In the order in which they are listed; the workflow document first.
     *
     * @param first whether there is no version before, so that no handbook has pages to replace
     */
    public static List<Document> of(Workflow workflow, Readers readers, boolean first) {
        return Arrays.stream(DocumentType.values())
                .filter(type -> !type.isBesideVersions() && !(first && type.isReplacement()))
                .filter(type -> gets(readers.audience(), type, workflow))
                .flatMap(type -> documents(type, workflow, readers))
                .toList();
    }

    private static Stream<Document> documents(DocumentType type, Workflow workflow, Readers readers) {
        if (type == DocumentType.WORKFLOW) {
            return workflow.pages().all().stream().map(Document::of);
        }
        if (!type.each().isEmpty()) {
            return workflow.root().all(type.each()).stream()
                    .filter(subject -> subject.isPresent() && concerns(subject, readers))
                    .map(subject -> Document.about(type, subject));
        }
        boolean shows = type.where().isEmpty()
                || type.where().stream()
                        .anyMatch(collection -> !workflow.root().all(collection).isEmpty());
        return shows && (!type.isDated() || isDated(workflow)) ? Stream.of(Document.of(type)) : Stream.empty();
    }

    private static boolean isDated(Workflow workflow) {
        return !KeyDates.of(workflow).isEmpty()
                || workflow.stages().stream()
                        .anyMatch(stage -> stage.at("planned", "starts").isPresent());
    }

    /** A vendor sees roles of others as neighbours of its own; sheets are for its own. */
    private static boolean concerns(Redline subject, Readers readers) {
        return !readers.isVendor()
                || !subject.path().startsWith("role/")
                || subject.child("org")
                        .flatMap(Redline::value)
                        .equals(Optional.of("organisation/" + readers.organisation()));
    }

    /** Whether an audience gets a type of document that stands beside the versions. */
    public static boolean has(VersionView latest, DocumentType type) {
        return gets(latest.edition().audience().audience(), type, latest.workflow());
    }

    /** What the spec says under {@code documents:}; where it says nothing, what the type says. */
    private static boolean gets(Audience audience, DocumentType type, Workflow workflow) {
        boolean standard = type.audiences().contains(audience);
        return type.isAlwaysMade()
                ? standard
                : workflow.root()
                        .at("documents", type.key(), "for")
                        .map(chosen -> chosen.children().stream()
                                .flatMap(word -> word.value().stream())
                                .anyMatch(audience.word()::equals))
                        .orElse(standard);
    }
}
