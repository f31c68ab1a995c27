package io.github.workprint.mojo;

import io.github.workprint.compare.Comparison;
import io.github.workprint.numbering.VersionStep;
import io.github.workprint.spec.value.Version;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** Tells the change log of what is being worked on, and the version number that it calls for. */
@Mojo(name = "changes", requiresProject = false, threadSafe = true)
public final class ChangesMojo extends CompareMojo {
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skipped()) {
            return;
        }
        Comparison comparison = compare("", "");
        getLog().info(comparison
                .strongest()
                .map(strongest -> called(VersionStep.of(strongest), comparison))
                .orElseGet(() -> "nothing has changed since " + comparison.from()));
    }

    private static String called(VersionStep step, Comparison comparison) {
        Version lowest = step.from(comparison.from());
        String number = comparison.to() + (comparison.to().compareTo(lowest) < 0 ? " is too low" : " will do");
        return "this calls for a " + step.word() + " step, to " + lowest + " or higher: " + number;
    }
}
