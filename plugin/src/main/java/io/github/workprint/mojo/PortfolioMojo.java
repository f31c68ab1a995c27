package io.github.workprint.mojo;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.portfolio.Portfolio;
import io.github.workprint.portfolio.PortfolioJson;
import io.github.workprint.portfolio.PortfolioPage;
import io.github.workprint.site.project.ProjectFolder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Shows all productions of a house on one page, for its office: those of a folder, of several folders, or of the modules that Maven
 * builds.
 */
@Mojo(name = "portfolio", requiresProject = false, aggregator = true, threadSafe = true)
public final class PortfolioMojo extends SpecMojo {
    /**
     * More folders of specs, beside workprint.source. If left out, the modules that Maven builds are read, each at workprint.source in
     * its own folder.
     */
    @Parameter(property = "workprint.sources")
    private List<String> sources = List.of();

    /** The day for which the page says where the productions stand, such as 2026-06-15. If not given, the date of the newest version. */
    @Parameter(property = "workprint.asOf")
    private String asOf = "";

    /** The folder that portfolio.html and portfolio.json are written to. */
    @Parameter(property = "workprint.portfolio", defaultValue = "target/workprint-portfolio")
    private String portfolio = "target/workprint-portfolio";

    @Parameter(defaultValue = "${reactorProjects}", readonly = true)
    private List<MavenProject> modules = List.of();

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        try {
            Portfolio all = Portfolio.of(folders(), ParameterWords.day(asOf.isEmpty() ? null : asOf));
            console().print(all.faults());
            List<Finding> inTheWay = new ArrayList<>();
            String page = PortfolioPage.of(all, inTheWay::add);
            Path folder = place("workprint.portfolio", portfolio);
            boolean written = inTheWay.isEmpty()
                    && namedFiles(inTheWay::add)
                            .write(
                                    "workprint.portfolio",
                                    Map.of(
                                            folder.resolve("portfolio.html"),
                                            page,
                                            folder.resolve("portfolio.json"),
                                            PortfolioJson.of(all)));
            if (!written) {
                console().print(Findings.of(inTheWay));
                throw new MojoFailureException("the portfolio was not written: "
                        + Findings.of(inTheWay).summary());
            }
            getLog().info(all.shows().size() + (all.shows().size() == 1 ? " production on " : " productions on ")
                    + all.day() + " in " + folder.resolve("portfolio.html"));
        } catch (IOException | UncheckedIOException disk) {
            throw failed("cannot read " + source(), disk);
        }
    }

    private List<ProjectFolder> folders() throws MojoFailureException {
        ProjectFolder own = folder();
        List<Path> places = new ArrayList<>();
        for (String source : sources) {
            places.add(place("workprint.sources", source));
        }
        if (sources.isEmpty()) {
            modules.stream()
                    .map(MavenProject::getBasedir)
                    .filter(directory ->
                            directory != null && !directory.toPath().equals(base()))
                    .map(File::toPath)
                    .map(directory -> directory.resolve(base().relativize(own.source())))
                    .filter(Files::isDirectory)
                    .forEach(places::add);
        }
        List<ProjectFolder> folders = new ArrayList<>();
        if (places.isEmpty() || Files.isDirectory(own.source())) {
            folders.add(own);
        }
        places.forEach(place -> folders.add(new ProjectFolder(own.base(), place, own.tags(), own.sets())));
        return folders;
    }
}
