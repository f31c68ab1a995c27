package io.github.workprint.intake;

import io.github.workprint.disk.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What taking a sheet back does to a draft.
 *
 * @param file of the draft, as findings name it
 * @param text of the draft with the changes
 * @param changes in the order of the sheets
 */
public record ImportResult(String file, String text, List<ImportedChange> changes) {
    public ImportResult {
        changes = List.copyOf(changes);
    }

    /**
     * Writes the draft.
     *
     * @param base the directory that its name is relative to
     * @throws IOException where the disk fails; then the draft is as it was
     */
    public void write(Path base) throws IOException {
        WholeFile.write(base.resolve(file), text);
    }
}
