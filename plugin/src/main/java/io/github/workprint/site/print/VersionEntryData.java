package io.github.workprint.site.print;

import io.github.workprint.edition.Outline;
import io.github.workprint.finding.FindingsData;
import io.github.workprint.spec.production.DocumentType;
import io.github.workprint.view.Revision;
import io.github.workprint.view.VersionEntry;
import io.github.workprint.view.VersionEntry.Listed;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The part of a version's entry that its edition does not say, as bytes. */
final class VersionEntryData {
    private VersionEntryData() {}

    static void write(VersionEntry entry, DataOutput out) throws IOException {
        out.writeInt(entry.changes());
        out.writeInt(entry.documents().size());
        for (Listed document : entry.documents()) {
            FindingsData.text(document.type().name(), out);
            FindingsData.text(document.file(), out);
            out.writeBoolean(document.subject().isPresent());
            if (document.subject().isPresent()) {
                FindingsData.text(document.subject().get(), out);
            }
        }
    }

    /** What {@link #write} wrote. */
    static VersionEntry read(Outline edition, DataInput in) throws IOException {
        int changes = in.readInt();
        List<Listed> documents = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            DocumentType type = DocumentType.valueOf(FindingsData.text(in));
            String file = FindingsData.text(in);
            documents.add(
                    new Listed(type, file, in.readBoolean() ? Optional.of(FindingsData.text(in)) : Optional.empty()));
        }
        return new VersionEntry(edition.workflow(), edition.version(), Revision.of(edition), changes, documents);
    }
}
