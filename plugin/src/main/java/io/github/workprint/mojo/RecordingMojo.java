package io.github.workprint.mojo;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.recording.RecordCollector;
import io.github.workprint.site.Build;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.spec.language.Readers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals have in common that read files from outside into records. */
abstract class RecordingMojo extends SpecMojo {
    /** Who may see the records: internal, crew, client, or one organisation, such as client-meridian. */
    @Parameter(property = "workprint.audience", defaultValue = "internal")
    private String audience = "internal";

    /** Makes what reads the files of a sound project. */
    interface Collecting {
        RecordCollector in(CheckedProject project, Readers readers, Consumer<Finding> findings);
    }

    /**
     * Reads a file or folder into records, and tells what came of it.
     *
     * @param parameter that names the file or folder
     * @param given what it says
     * @param verb what the goal does: read, collect
     * @param done the same when it is done: read, collected
     */
    final void record(String parameter, String given, String verb, String done, Collecting collecting)
            throws MojoExecutionException, MojoFailureException {
        Path place = place(parameter, given);
        if (!Files.exists(place)) {
            throw new MojoFailureException(parameter + ": there is no '" + given + "'");
        }
        Readers readers = ParameterWords.audiences("workprint.audience", List.of(audience))
                .get(0);
        try {
            CheckedProject project = Build.check(folder(), Optional.empty());
            List<Finding> faults =
                    project.faults().all().stream().filter(Finding::isError).toList();
            if (!faults.isEmpty()) {
                console().print(Findings.of(faults));
                throw new MojoFailureException(
                        "nothing was " + done + ": " + Findings.of(faults).summary());
            }
            List<Finding> findings = new ArrayList<>();
            RecordCollector collector = collecting.in(project, readers, findings::add);
            List<Path> written = collector.collect(place);
            console().print(Findings.of(findings));
            written.forEach(file -> getLog().info("recorded in " + base().relativize(file)));
            getLog().info(written.size() + " recorded, " + collector.alreadyKnown() + " known before"
                    + rest(findings.size()));
            if (findings.stream().anyMatch(Finding::isError)) {
                throw new MojoFailureException(
                        "not all was recorded: " + Findings.of(findings).summary());
            }
        } catch (IOException | UncheckedIOException disk) {
            throw failed("cannot " + verb + " " + given, disk);
        }
    }

    /** What else the last line tells. */
    String rest(int findings) {
        return "";
    }
}
