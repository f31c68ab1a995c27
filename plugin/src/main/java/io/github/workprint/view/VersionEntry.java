package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import io.github.workprint.spec.production.DocumentType;
import io.github.workprint.spec.value.Version;
import java.util.List;
import java.util.Optional;

/**
 * A version as it stands in the list of all of a workflow, for one audience: small, so that many can be held at a time.
 *
 * @param changes how many its change log tells
 */
public record VersionEntry(String workflow, Version version, Revision revision, int changes, List<Listed> documents) {
    /**
     * One of its documents.
     *
     * @param file path from the version's directory, without extension
     * @param subject what the role or deliverable is called that it is about
     */
    public record Listed(DocumentType type, String file, Optional<String> subject) {
        static Listed of(Document document) {
            return new Listed(
                    document.type(), document.file(), document.subject().map(Redline::title));
        }
    }

    public VersionEntry {
        documents = List.copyOf(documents);
    }

    public static VersionEntry of(VersionView version) {
        return new VersionEntry(
                version.edition().workflow(),
                version.edition().version(),
                version.revision(),
                version.log().size(),
                version.documents().stream().map(Listed::of).toList());
    }
}
