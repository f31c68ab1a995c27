package io.github.workprint.mojo;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.reference.LanguageSchema;
import io.github.workprint.site.project.House;
import io.github.workprint.starter.NewWorkflow;
import io.github.workprint.starter.StarterKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes the first version of a new workflow to begin with, and never overwrites a file. */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends SpecMojo {
    /** The name of the workflow: lower-case letters, digits and hyphens. */
    @Parameter(property = "workprint.name", defaultValue = "my-production")
    private String name = "my-production";

    /** What is made: plain, feature, series, documentary, commercial, animation, live. */
    @Parameter(property = "workprint.kind", defaultValue = "plain")
    private String kind = "plain";

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skipped()) {
            return;
        }
        StarterKind chosen = ParameterWords.choose(
                        "workprint.kind", List.of(kind), StarterKind::of, StarterKind.words())
                .get(0);
        List<Finding> findings = new ArrayList<>();
        try {
            String schema = LanguageSchema.text(House.words(base(), source(), findings::add));
            List<Path> written =
                    new NewWorkflow(base(), schema, findings::add).write(source(), name, chosen, Clock.systemUTC());
            new Console(base(), getLog()).print(Findings.of(findings));
            if (written.isEmpty()) {
                throw new MojoFailureException("nothing was written: "
                        + Findings.of(findings).all().get(0).message());
            }
            getLog().info("wrote " + base().relativize(written.get(0)) + ": open it, and put your production in");
            getLog().info("then run workprint:check to see what is wrong, and workprint:site for the pages and PDFs");
        } catch (IOException disk) {
            throw failed("cannot write " + source(), disk);
        } catch (UncheckedIOException disk) {
            throw failed("cannot write " + source(), disk);
        }
    }
}
