package io.github.workprint.mojo;

import io.github.workprint.recording.AnswerCollector;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Records the answers on checklists that came back: filled-in PDFs and files saved from the pages. */
@Mojo(name = "collect", requiresProject = false, threadSafe = true)
public final class CollectMojo extends RecordingMojo {
    /** A file that came back, PDF or JSON, or a folder of such files. */
    @Parameter(property = "workprint.answers", required = true)
    private String answers = "";

    /** Who sent them: the id of a role, a person or an organisation. */
    @Parameter(property = "workprint.by", required = true)
    private String by = "";

    /** The day on which they came, such as 2026-06-15; today if left out. */
    @Parameter(property = "workprint.on")
    private @Nullable String on;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        LocalDate day = ParameterWords.day("workprint.on", on).orElse(LocalDate.now(Clock.systemUTC()));
        record(
                "workprint.answers",
                answers,
                "collect",
                "collected",
                (project, readers, findings) -> new AnswerCollector(project, day, by.strip(), readers, findings));
    }

    @Override
    String rest(int findings) {
        return ", " + findings + " not matched";
    }
}
