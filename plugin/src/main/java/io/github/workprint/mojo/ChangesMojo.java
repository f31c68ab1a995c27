package io.github.workprint.mojo;

import io.github.workprint.compare.Comparison;
import io.github.workprint.compare.UnexplainedChanges;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.numbering.VersionStep;
import io.github.workprint.rename.ChangeStub;
import io.github.workprint.rename.ChangesInFolder;
import io.github.workprint.site.Build;
import io.github.workprint.site.project.ProjectSources;
import io.github.workprint.spec.value.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Shows the change log of the draft and the version number that it calls for. */
@Mojo(name = "changes", requiresProject = false, threadSafe = true)
public final class ChangesMojo extends CompareMojo {
    /** Whether empty change requests are written into the draft, one for each change that asks for action and has none. */
    @Parameter(property = "workprint.write", defaultValue = "false")
    private boolean write;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Comparison comparison = compare("", "");
        getLog().info(comparison
                .strongest()
                .map(strongest -> called(VersionStep.of(strongest), comparison))
                .orElseGet(() -> "nothing has changed since " + comparison.from()));
        if (write) {
            write(UnexplainedChanges.of(comparison));
        }
    }

    private void write(List<ChangeStub> stubs) throws MojoExecutionException, MojoFailureException {
        if (stubs.isEmpty()) {
            getLog().info("every change that asks for action has a change request");
            return;
        }
        List<Finding> findings = new ArrayList<>();
        try {
            ProjectSources sources = Build.read(folder());
            Optional<String> file = new ChangesInFolder(base(), sources.lock()::holds, findings::add)
                    .write(sources.texts(), sources.histories(), workflow(), stubs);
            console().print(Findings.of(findings));
            getLog().info(file.orElseThrow(() -> new MojoFailureException("no change request was written: "
                            + Findings.of(findings).summary()))
                    + ": wrote " + stubs.size() + (stubs.size() == 1 ? " change request" : " change requests")
                    + "; say in each why, and who has approved it");
        } catch (IOException | UncheckedIOException disk) {
            throw failed("cannot write in " + source(), disk);
        }
    }

    private static String called(VersionStep step, Comparison comparison) {
        Version lowest = step.from(comparison.from());
        String number = comparison.to() + (comparison.to().compareTo(lowest) < 0 ? " is too low" : " will do");
        return "this calls for a " + step.word() + " step, to " + lowest + " or higher: " + number;
    }
}
