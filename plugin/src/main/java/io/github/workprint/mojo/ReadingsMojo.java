package io.github.workprint.mojo;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.recording.ManifestCollector;
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
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Records which rolls are on a volume, by the manifests (ASC MHL 2.0) that were left there when it was copied to or verified. */
@Mojo(name = "readings", requiresProject = false, threadSafe = true)
public final class ReadingsMojo extends SpecMojo {
    /** A manifest, or the folder of a volume; manifests are looked for in it and below. */
    @Parameter(property = "workprint.manifests", required = true)
    private String manifests = "";

    /** The id of the volume that they were found on. */
    @Parameter(property = "workprint.volume", required = true)
    private String volume = "";

    /** Who read them there: the id of a role, a person or an organisation. */
    @Parameter(property = "workprint.by", required = true)
    private String by = "";

    /** Who may see the records: internal, crew, client, or one organisation, such as client-meridian. */
    @Parameter(property = "workprint.audience", defaultValue = "internal")
    private String audience = "internal";

    /** The workflow that they belong to; needed where there are several. */
    @Parameter(property = "workprint.workflow", defaultValue = "")
    private String workflow = "";

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skipped()) {
            return;
        }
        List<Finding> findings = new ArrayList<>();
        Path place = place("workprint.manifests", manifests);
        if (!Files.exists(place)) {
            throw new MojoFailureException("workprint.manifests: there is no '" + manifests + "'");
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
                        "nothing was read: " + Findings.of(faults).summary());
            }
            ManifestCollector collector =
                    new ManifestCollector(project, workflow, volume.strip(), by.strip(), readers, findings::add);
            List<Path> written = collector.collect(place);
            console().print(Findings.of(findings));
            written.forEach(file -> getLog().info("recorded in " + base().relativize(file)));
            getLog().info(written.size() + " recorded, " + collector.alreadyKnown() + " known before");
            if (findings.stream().anyMatch(Finding::isError)) {
                throw new MojoFailureException(
                        "not all was recorded: " + Findings.of(findings).summary());
            }
        } catch (IOException | UncheckedIOException disk) {
            throw failed("cannot read " + manifests, disk);
        }
    }
}
