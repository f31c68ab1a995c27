package io.github.workprint.mojo;

import io.github.workprint.check.ComplianceReport;
import io.github.workprint.check.report.ProjectReport;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.site.Build;
import io.github.workprint.site.print.PublishedUrl;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Readers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes a page for the project's own site, which mvn site makes: all versions, how they stand, and what was found in them. */
@Mojo(name = "report", defaultPhase = LifecyclePhase.PRE_SITE, requiresProject = false, threadSafe = true)
public final class ReportMojo extends SharingMojo {
    /** The page, in XDoc; mvn site takes all pages of this folder. */
    @Parameter(property = "workprint.report", defaultValue = "target/generated-site/xdoc/workprint.xml")
    private String report = "target/generated-site/xdoc/workprint.xml";

    /** Where the site is published, such as https://post.example/salt-road/, so that the page can link to it. */
    @Parameter(property = "workprint.url")
    private @Nullable String url;

    /** The audiences whose pages are linked to. */
    @Parameter(property = "workprint.audiences", defaultValue = "internal,crew,client")
    private List<String> audiences = Audience.words();

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Optional<PublishedUrl> site = ParameterWords.url(url);
        List<Readers> readers = ParameterWords.audiences("workprint.audiences", audiences);
        try {
            CheckedProject project = Build.check(folder(), Optional.empty(), keeping(), getLog()::warn);
            List<ComplianceReport> standings = ComplianceReport.all(project.checked());
            Path page = place("workprint.report", report);
            List<Finding> inTheWay = new ArrayList<>();
            boolean written = namedFiles(inTheWay::add)
                    .write("workprint.report", Map.of(page, ProjectReport.of(standings, one -> site.map(
                                    root -> pages(root, one, readers))
                            .orElse(Map.of()))));
            if (!written) {
                console().print(Findings.of(inTheWay));
                throw new MojoFailureException(
                        "the page was not written: " + Findings.of(inTheWay).summary());
            }
            getLog().info("written to " + page);
        } catch (IOException | UncheckedIOException disk) {
            throw failed("cannot read " + source(), disk);
        }
    }

    private static Map<String, String> pages(PublishedUrl root, ComplianceReport one, List<Readers> readers) {
        Map<String, String> pages = new LinkedHashMap<>();
        readers.forEach(audience -> pages.put(
                audience.word(),
                root.to(audience.word() + "/" + one.version().workflow() + "/"
                        + one.version().slate().version().folder() + "/index.html")));
        return pages;
    }
}
