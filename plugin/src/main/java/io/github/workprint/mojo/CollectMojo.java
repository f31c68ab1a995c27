package io.github.workprint.mojo;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.recording.AnswerCollector;
import io.github.workprint.site.Build;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.spec.language.Readers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Records the answers that came back on checklists: PDFs that were filled in, and files that the pages saved. */
@Mojo(name = "collect", requiresProject = false, threadSafe = true)
public final class CollectMojo extends SpecMojo {
    /** A file that came back, or a folder of them: PDFs and JSON. */
    @Parameter(property = "workprint.answers", required = true)
    private String answers = "";

    /** Who sent them: the id of a role, a person or an organisation. */
    @Parameter(property = "workprint.by", required = true)
    private String by = "";

    /** The day on which they came, such as 2026-06-15; today if left out. */
    @Parameter(property = "workprint.on")
    private @Nullable String on;

    /** Who may see the records: internal, crew, client, or one organisation, such as client-meridian. */
    @Parameter(property = "workprint.audience", defaultValue = "internal")
    private String audience = "internal";

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skipped()) {
            return;
        }
        List<Finding> findings = new ArrayList<>();
        Path place = place("workprint.answers", answers);
        if (!Files.exists(place)) {
            throw new MojoFailureException("workprint.answers: there is no '" + answers + "'");
        }
        Readers readers = ParameterWords.audiences("workprint.audience", List.of(audience))
                .get(0);
        LocalDate day = ParameterWords.day("workprint.on", on).orElse(LocalDate.now(Clock.systemUTC()));
        try {
            CheckedProject project = Build.check(folder(), Optional.empty());
            List<Finding> faults =
                    project.faults().all().stream().filter(Finding::isError).toList();
            if (!faults.isEmpty()) {
                console().print(Findings.of(faults));
                throw new MojoFailureException(
                        "nothing was collected: " + Findings.of(faults).summary());
            }
            AnswerCollector collector = new AnswerCollector(project, day, by.strip(), readers, findings::add);
            List<Path> written = collector.collect(place);
            console().print(Findings.of(findings));
            written.forEach(file -> getLog().info("recorded in " + base().relativize(file)));
            getLog().info(written.size() + " recorded, " + collector.alreadyKnown() + " known before, "
                    + findings.size() + " not matched");
            if (findings.stream().anyMatch(Finding::isError)) {
                throw new MojoFailureException(
                        "not all was recorded: " + Findings.of(findings).summary());
            }
        } catch (IOException | UncheckedIOException disk) {
            throw failed("cannot collect " + answers, disk);
        }
    }
}
