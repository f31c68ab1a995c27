package io.github.workprint.mojo;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.rename.Order;
import io.github.workprint.rename.RenameInFolder;
import io.github.workprint.rename.Renamed;
import io.github.workprint.site.Build;
import io.github.workprint.site.project.ProjectSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Gives an entity of the latest version a new id wherever the id is used, and keeps the old one as a former id. */
@Mojo(name = "rename", requiresProject = false, threadSafe = true)
public final class RenameMojo extends SpecMojo {
    /** The present address of the entity, such as stage/mix. */
    @Parameter(property = "workprint.from", required = true)
    private String from = "";

    /** The new address, such as stage/final-mix. */
    @Parameter(property = "workprint.to", required = true)
    private String to = "";

    /** The workflow to rename in; needed where there are several. */
    @Parameter(property = "workprint.workflow", defaultValue = "")
    private String workflow = "";

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        List<Finding> findings = new ArrayList<>();
        try {
            Optional<Order> order = Order.of(from, to, findings::add);
            ProjectSources sources = Build.read(folder());
            findings.addAll(sources.findings().all());
            Optional<Renamed> renamed = order.isEmpty()
                    ? Optional.empty()
                    : new RenameInFolder(base(), sources.house().vocabulary(), sources.lock()::holds, findings::add)
                            .run(sources.texts(), sources.histories(), workflow, order.get());
            console().print(Findings.of(findings));
            getLog().info(renamed.orElseThrow(() -> new MojoFailureException("nothing was renamed: "
                                    + Findings.of(findings).summary()))
                            .file()
                    + ": " + from + " is now " + to);
        } catch (IOException | UncheckedIOException disk) {
            throw failed("cannot rename in " + source(), disk);
        }
    }
}
