package io.github.workprint.mojo;

import io.github.workprint.compare.Comparison;
import io.github.workprint.compare.ComparisonRequest;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.spec.language.Readers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals that compare have in common. */
abstract class CompareMojo extends SpecMojo {
    /** The workflow to look at; needed where there are several. */
    @Parameter(property = "workprint.workflow", defaultValue = "")
    private String workflow = "";

    /**
     * Whose view is taken: internal, crew, client, or one organisation, such as client-meridian or vendor-halcyon. What they may not see
     * is left out.
     */
    @Parameter(property = "workprint.audience", defaultValue = "internal")
    private String audience = "internal";

    /** How the changes are told: console, markdown or json. */
    @Parameter(property = "workprint.format", defaultValue = "console")
    private String format = "console";

    /** The file that the changes are written to. If left out, they go to the console. */
    @Parameter(property = "workprint.diffFile", defaultValue = "")
    private String diffFile = "";

    final String workflow() {
        return workflow;
    }

    /** @throws MojoFailureException where the sides cannot be compared; why is in the log by then */
    final Comparison compare(String from, String to) throws MojoExecutionException, MojoFailureException {
        Readers reader = ParameterWords.audiences("workprint.audience", List.of(audience))
                .get(0);
        Telling.check(format);
        List<Finding> findings = new ArrayList<>();
        try {
            ComparisonRequest question = new ComparisonRequest(folder(), workflow, from, to, reader);
            Comparison comparison = Comparison.of(question, findings).orElse(null);
            console().print(Findings.of(findings));
            if (comparison == null) {
                throw new MojoFailureException(
                        "nothing was compared: " + Findings.of(findings).summary());
            }
            List<Finding> inTheWay = new ArrayList<>();
            place("workprint.diffFile", diffFile);
            Telling telling = new Telling(namedFiles(inTheWay::add), base(), getLog(), colour(), format, diffFile);
            if (!telling.tell(comparison.log())) {
                console().print(Findings.of(inTheWay));
                throw new MojoFailureException(
                        "the changes were not written: " + Findings.of(inTheWay).summary());
            }
            return comparison;
        } catch (IOException | UncheckedIOException disk) {
            throw failed("cannot compare in " + source(), disk);
        }
    }
}
