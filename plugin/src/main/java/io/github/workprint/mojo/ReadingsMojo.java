package io.github.workprint.mojo;

import io.github.workprint.recording.ManifestCollector;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Records which rolls are on a volume, from the manifests (ASC MHL 2.0) that copying and verifying left there. */
@Mojo(name = "readings", requiresProject = false, threadSafe = true)
public final class ReadingsMojo extends RecordingMojo {
    /** A manifest, or a folder: all manifests in it and below it are read. */
    @Parameter(property = "workprint.manifests", required = true)
    private String manifests = "";

    /** The id of the volume that they were found on. */
    @Parameter(property = "workprint.volume", required = true)
    private String volume = "";

    /** The id of the material that the rolls are of. If left out, the only one that an offload copies to the volume. */
    @Parameter(property = "workprint.material", defaultValue = "")
    private String material = "";

    /** Who read them there: the id of a role, a person or an organisation. */
    @Parameter(property = "workprint.by", required = true)
    private String by = "";

    /** The workflow that they belong to; needed where there are several. */
    @Parameter(property = "workprint.workflow", defaultValue = "")
    private String workflow = "";

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        record(
                "workprint.manifests",
                manifests,
                "read",
                "read",
                (project, readers, findings) -> new ManifestCollector(
                        project, workflow, volume.strip(), material.strip(), by.strip(), readers, findings));
    }
}
