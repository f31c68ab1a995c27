package io.github.workprint.mojo;

import io.github.workprint.compare.Comparison;
import io.github.workprint.meaning.table.ChangeClass;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Shows what changed between two states of a workflow, who must act on it, and what follows. */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends CompareMojo {
    private static final String NEVER = "never";
    private static final List<String> GATES = List.of(NEVER, "breaking", "action", "notice");

    /** The older side: a version, a file, or a commit, branch or tag, such as HEAD~1. If left out, the newest issued version. */
    @Parameter(property = "workprint.from", defaultValue = "")
    private String from = "";

    /** The newer side, written as for workprint.from. If left out, the files as they are now. */
    @Parameter(property = "workprint.to", defaultValue = "")
    private String to = "";

    /** The class of change that fails the build: breaking, action or notice, or anything above it. If left out, no change does. */
    @Parameter(property = "workprint.failOn", defaultValue = NEVER)
    private String failOn = NEVER;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (!GATES.contains(failOn)) {
            throw new MojoFailureException("workprint.failOn: '" + failOn + "' is none of " + String.join(", ", GATES));
        }
        Comparison comparison = compare(from, to);
        ChangeClass gate = ChangeClass.of(failOn).orElse(ChangeClass.EDITORIAL);
        int caught = comparison.atLeast(gate);
        if (!failOn.equals(NEVER) && caught > 0) {
            throw new MojoFailureException(caught + (caught == 1 ? " change asks" : " changes ask")
                    + " for more than the gate lets through (workprint.failOn=" + failOn + ")");
        }
    }
}
