package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import io.github.workprint.spec.production.DocumentType;
import java.util.Optional;

/**
 * One document of a version, for one audience.
 *
 * @param file path from the version's directory, without extension, such as {@code roles/dit}; that of a catch-up page, which belongs
 *     to no one version, from the workflow's
 * @param subject the role or deliverable that it is about
 */
public record Document(DocumentType type, String file, Optional<Redline> subject) {
    /** The document of a type of which a version has one. */
    public static Document of(DocumentType type) {
        return new Document(type, type.file(), Optional.empty());
    }

    /** A page of the workflow document. */
    static Document of(WorkflowPages.WorkflowPage page) {
        return new Document(DocumentType.WORKFLOW, page.file(), Optional.empty());
    }

    /** The document about an entity. */
    public static Document about(DocumentType type, Redline subject) {
        return new Document(type, type.file().replace("*", subject.key()), Optional.of(subject));
    }
}
