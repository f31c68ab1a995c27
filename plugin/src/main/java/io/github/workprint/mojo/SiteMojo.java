package io.github.workprint.mojo;

import io.github.workprint.site.Build;
import io.github.workprint.site.SiteResult;
import io.github.workprint.site.SiteResult.Outcome;
import io.github.workprint.site.print.SiteOptions;
import io.github.workprint.spec.language.Audience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Builds the site and the PDFs of every version of every workflow, for every audience. */
@Mojo(name = "site", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class SiteMojo extends SharingMojo {
    private static final int MOST_THREADS = 4;

    /** The folder of the site. It is replaced as a whole, and only by a build without errors. */
    @Parameter(property = "workprint.output", defaultValue = "target/workprint")
    private String output = "target/workprint";

    /** The forms to make: html, pdf. */
    @Parameter(property = "workprint.formats", defaultValue = "html,pdf")
    private List<String> formats = List.of("html", "pdf");

    /**
     * The audiences that pages are made for: internal, crew, client. Where a production has several clients, each gets a folder of its
     * own. One organisation alone is written client-meridian; vendor-halcyon stands for the stages and hand-offs of a vendor.
     */
    @Parameter(property = "workprint.audiences", defaultValue = "internal,crew,client")
    private List<String> audiences = Audience.words();

    /** Whether newly issued versions are added to workprint.lock, which shows when somebody edits them later. */
    @Parameter(property = "workprint.lock", defaultValue = "true")
    private boolean lock = true;

    /** The paper size of PDFs: a4 or letter. */
    @Parameter(property = "workprint.paper", defaultValue = "a4")
    private String paper = "a4";

    /**
     * The address at which the site is published, such as https://post.example/salt-road/. Links in calendars and feeds, and the codes on
     * printed sheets, lead there. If left out, calendars have no links, links in feeds are relative, and sheets have no code.
     */
    @Parameter(property = "workprint.url")
    private @Nullable String url;

    /**
     * The day for which the pages say where the work stands, such as 2026-06-15. Records of later days are left out. If not given, the
     * day of the newest record; the clock is never read.
     */
    @Parameter(property = "workprint.asOf")
    private @Nullable String asOf;

    /** How many seconds to wait for another build that writes the same output. */
    @Parameter(property = "workprint.lockTimeout", defaultValue = "600")
    private long lockTimeout = SiteOptions.PATIENCE.toSeconds();

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Path target = place("workprint.output", output);
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        SiteOptions options = new SiteOptions(
                folder(),
                target,
                ParameterWords.audiences("workprint.audiences", audiences),
                ParameterWords.outputs(formats),
                threads,
                lock,
                ParameterWords.paper(paper),
                ParameterWords.url(url),
                Duration.ofSeconds(lockTimeout),
                ParameterWords.day(asOf));
        long start = System.nanoTime();
        try {
            SiteResult result = Build.site(options, keeping(), getLog()::info);
            Console console = console();
            if (!result.published()) {
                console.print(result.findings());
                throw new MojoFailureException("no site was built, and the last one is as it was: "
                        + result.findings().summary());
            }
            console.print(
                    result.findings(),
                    rule -> Optional.ofNullable(result.impacts().get(rule)));
            result.lines().forEach(line -> getLog().info(ParameterWords.line(line)));
            result.kept().forEach(name -> getLog().info("kept in the site, and not Workprint's: " + name));
            ParameterWords.locking(result.locking()).ifPresent(getLog()::info);
            getLog().info((result.outcome() == Outcome.UP_TO_DATE ? "nothing to do, up to date: " : "site in ") + target
                    + ", "
                    + (System.nanoTime() - start) / 1_000_000 + " ms; "
                    + result.findings().summary());
        } catch (IOException | UncheckedIOException disk) {
            throw failed("cannot build " + target, disk);
        }
    }
}
