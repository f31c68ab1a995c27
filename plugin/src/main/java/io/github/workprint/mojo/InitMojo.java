package io.github.workprint.mojo;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.reference.LanguageSchema;
import io.github.workprint.site.project.House;
import io.github.workprint.starter.CodeHost;
import io.github.workprint.starter.NewProduction;
import io.github.workprint.starter.NewWorkflow;
import io.github.workprint.starter.StarterKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Starts a workflow: writes its first version and, in a folder without a POM, the launcher and the usual files of a production. Never
 * overwrites a file.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends SpecMojo {
    /** The name of the workflow: lower-case letters, digits and hyphens. */
    @Parameter(property = "workprint.name", defaultValue = "my-production")
    private String name = "my-production";

    /** The kind of production: plain, feature, series, documentary, commercials, dubbing, animation, live. */
    @Parameter(property = "workprint.kind", defaultValue = "plain")
    private String kind = "plain";

    /**
     * Where the repository of the production lies: github, gitlab. Files are written so that each push is checked there; none if left
     * out.
     */
    @Parameter(property = "workprint.ci", defaultValue = "")
    private List<String> ci = List.of();

    /**
     * The address of the Maven repository from which the house takes Workprint; the launcher's settings name it. Maven Central if left
     * out.
     */
    @Parameter(property = "workprint.repository", defaultValue = "")
    private String repository = "";

    /** The version of this plugin, which the launcher calls. */
    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private @Nullable String pluginVersion;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        StarterKind chosen = ParameterWords.choose(
                        "workprint.kind", List.of(kind), StarterKind::of, StarterKind.words())
                .get(0);
        List<CodeHost> hosts = ParameterWords.choose("workprint.ci", ci, CodeHost::of, CodeHost.words());
        List<Finding> findings = new ArrayList<>();
        try {
            String schema = LanguageSchema.text(House.words(base(), source(), findings::add));
            List<Path> written =
                    new NewWorkflow(base(), schema, findings::add).write(source(), name, chosen, Clock.systemUTC());
            console().print(Findings.of(findings));
            if (written.isEmpty()) {
                throw new MojoFailureException("nothing was written: "
                        + Findings.of(findings).all().get(0).message());
            }
            getLog().info("wrote " + base().relativize(written.get(0)) + ": open it, and put your production in");
            if (Files.exists(base().resolve("pom.xml"))) {
                getLog().info("then run mvn workprint:check to see what is wrong, and mvn workprint:site for the"
                        + " pages and PDFs");
            } else {
                around(hosts);
            }
        } catch (IOException | UncheckedIOException disk) {
            throw failed("cannot write " + source(), disk);
        }
    }

    private void around(List<CodeHost> hosts) throws IOException, MojoFailureException {
        String folder = base().relativize(source()).toString().replace('\\', '/');
        NewProduction.Outcome outcome = new NewProduction(
                        Objects.requireNonNull(pluginVersion, "Maven knows it"), folder, hosts, repository)
                .write(base(), name);
        if (!outcome.written().isEmpty()) {
            getLog().info("and around it " + names(outcome.written()));
        }
        if (!outcome.kept().isEmpty()) {
            getLog().info("left as it was: " + names(outcome.kept()));
        }
        getLog().info("then run ./workprint check to see what is wrong, and ./workprint site for the pages and PDFs");
    }

    private static String names(List<Path> files) {
        return files.stream().map(Path::toString).collect(Collectors.joining(", "));
    }
}
