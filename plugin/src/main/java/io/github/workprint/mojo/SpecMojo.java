package io.github.workprint.mojo;

import io.github.workprint.history.VersionTags;
import io.github.workprint.site.ProjectFolder;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that read specs have in common. */
abstract class SpecMojo extends AbstractMojo {
    /** The directory that paths in messages are relative to. */
    @Parameter(defaultValue = "${basedir}", readonly = true)
    private @Nullable File basedir;

    /** The folder of specs: one folder for each workflow, one file for each version in it. */
    @Parameter(property = "workprint.source", defaultValue = "src/workprint")
    private String source = "src/workprint";

    /**
     * How git tags name the versions of a workflow that is one file, edited in place; none: git is left alone, and the file is the
     * only version.
     */
    @Parameter(property = "workprint.tags", defaultValue = "{workflow}/{version}")
    private String tags = VersionTags.USUAL.pattern();

    /** Leaves everything undone. */
    @Parameter(property = "workprint.skip", defaultValue = "false")
    private boolean skip;

    Path base() {
        return basedir == null ? Path.of("").toAbsolutePath() : basedir.toPath();
    }

    Path source() {
        return base().resolve(source);
    }

    /** @throws MojoFailureException where the pattern of tags is none */
    ProjectFolder folder() throws MojoFailureException {
        VersionTags pattern = VersionTags.of(tags)
                .orElseThrow(() -> new MojoFailureException("workprint.tags: '" + tags
                        + "' does not say where the version stands; write it as in {workflow}/{version}"));
        return new ProjectFolder(base(), source(), pattern);
    }

    boolean skipped() {
        if (skip) {
            getLog().info("skipped: workprint.skip is set");
        }
        return skip;
    }
}
