package io.github.workprint.mojo;

import io.github.workprint.disk.WholeFile;
import io.github.workprint.handover.HandOverPackage;
import io.github.workprint.publish.PublishedSite;
import io.github.workprint.spec.language.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/** Packs what one audience gets of a workflow, from a built site, into a zip file with a manifest, and attaches it to the Maven build. */
@Mojo(name = "package", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class PackageMojo extends SpecMojo {
    private final MavenProjectHelper artifacts;

    /** The folder of the site that workprint:site made. */
    @Parameter(property = "workprint.output", defaultValue = "target/workprint")
    private String output = "target/workprint";

    /** The audience whose pages are packed: internal, crew, client, or one organisation, such as client-meridian. */
    @Parameter(property = "workprint.audience", required = true, defaultValue = "crew")
    private String audience = "crew";

    /** The workflow to pack; needed where there are several. */
    @Parameter(property = "workprint.workflow")
    private @Nullable String workflow;

    /** The version to pack, such as 1.2.0; all versions if left out. */
    @Parameter(property = "workprint.version")
    private @Nullable String version;

    /** The folder for the zip file, which is named after workflow, version and audience. */
    @Parameter(property = "workprint.packages", defaultValue = "target")
    private String packages = "target";

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    @Inject
    public PackageMojo(MavenProjectHelper artifacts) {
        this.artifacts = artifacts;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skipped()) {
            return;
        }
        Readers readers = ParameterWords.audiences("workprint.audience", List.of(audience))
                .get(0);
        try {
            PublishedSite site = PublishedSite.in(place("workprint.output", output))
                    .orElseThrow(() -> new MojoFailureException("workprint.output: there is no site of Workprint in "
                            + output + "; build it with workprint:site"));
            HandOverPackage all = HandOverPackage.of(site, readers.word());
            String packed = ParameterWords.choice("workprint.workflow", workflow, all.workflows());
            Optional<String> folder = ParameterWords.version(version, all.versions(packed));
            String name = packed + folder.map(number -> "-" + number).orElse("") + "-" + readers.word();
            Path file = place("workprint.packages", packages).resolve(name + ".zip");
            Files.createDirectories(file.resolveSibling(""));
            WholeFile.write(file, all.zip(packed, folder));
            if (project != null && project.getFile() != null) {
                artifacts.attachArtifact(project, "zip", name, file.toFile());
            }
            getLog().info("packed in " + file);
        } catch (IOException disk) {
            throw failed("cannot pack " + output, disk);
        }
    }
}
