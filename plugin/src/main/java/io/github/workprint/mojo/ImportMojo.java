package io.github.workprint.mojo;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.intake.ImportRequest;
import io.github.workprint.intake.ImportResult;
import io.github.workprint.intake.ImportedChange;
import io.github.workprint.intake.SheetImport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes what was changed in a workbook or a CSV file into the draft of a workflow. */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends SpecMojo {
    /** The sheet: a .xlsx or .csv file. */
    @Parameter(property = "workprint.import.file", required = true)
    private String file = "";

    /** A YAML file that says what the columns of the sheet are. A workbook made by Workprint needs none. */
    @Parameter(property = "workprint.import.mapping", defaultValue = "")
    private String mapping = "";

    /** Whether entries that are missing in the sheet are removed from the draft. Otherwise they are only listed. */
    @Parameter(property = "workprint.import.remove", defaultValue = "false")
    private boolean remove;

    /** Whether the changes are only listed and nothing is written. */
    @Parameter(property = "workprint.import.dry", defaultValue = "false")
    private boolean dry;

    /** The workflow whose draft is changed; needed where there are several. */
    @Parameter(property = "workprint.workflow", defaultValue = "")
    private String workflow = "";

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        List<Finding> findings = new ArrayList<>();
        try {
            Optional<ImportResult> result =
                    SheetImport.of(new ImportRequest(folder(), workflow, file, mapping, remove), findings);
            console().print(Findings.of(findings));
            if (result.isEmpty()) {
                throw new MojoFailureException(
                        "nothing was imported: " + Findings.of(findings).summary() + "; the draft is as it was");
            }
            result.get().changes().forEach(change -> getLog().info(line(change)));
            finish(result.get());
        } catch (IOException | UncheckedIOException disk) {
            throw failed("cannot import into " + source(), disk);
        }
    }

    private void finish(ImportResult result) throws IOException {
        long taken = result.changes().stream()
                .filter(change -> remove || change.kind() != ImportedChange.Kind.GONE)
                .count();
        if (taken == 0) {
            getLog().info(result.file() + ": the sheet says what the draft says; nothing was written");
        } else if (dry) {
            getLog().info(result.file() + ": " + changes(taken) + "; nothing was written (workprint.import.dry)");
        } else {
            result.write(base());
            getLog().info(result.file() + ": wrote " + changes(taken)
                    + "; look at the draft with 'git diff', and at what follows with workprint:changes");
        }
    }

    private static String changes(long count) {
        return count == 1 ? "1 change" : count + " changes";
    }

    private String line(ImportedChange change) {
        String at = change.cell().map(cell -> "  (" + cell + ")").orElse("");
        return switch (change.kind()) {
            case ADDED -> "added    " + change.address() + ": " + Console.legible(change.is()) + at;
            case CHANGED ->
                "changed  " + change.address() + "/" + change.field() + ": " + said(change.was()) + " → "
                        + said(change.is()) + at;
            case GONE ->
                "gone     " + change.address() + ": " + Console.legible(change.was())
                        + (remove ? "" : "  (stays; -Dworkprint.import.remove takes it out)");
        };
    }

    private static String said(String value) {
        return value.isEmpty() ? "nothing" : Console.legible(value);
    }
}
