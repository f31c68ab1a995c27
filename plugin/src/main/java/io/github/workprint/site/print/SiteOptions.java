package io.github.workprint.site.print;

import io.github.workprint.pdf.page.Paper;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.site.project.ProjectFolder;
import io.github.workprint.spec.language.Readers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to build, and where.
 *
 * @param output the directory of the site; it is replaced as a whole
 * @param threads how many documents are rendered at a time, at least 1
 * @param lock whether versions that were issued are added to the lock of the folder of specs
 * @param patience how long to wait for another build of the same output
 * @param paper what PDFs are printed on
 * @param asOf the day as of which it is told where the work stands; the last day that is recorded if nobody says
 * @param url where the site is published, for files that lead to it from elsewhere; none where nobody says so
 */
public record SiteOptions(
        ProjectFolder folder,
        Path output,
        List<Readers> audiences,
        Set<Output> outputs,
        int threads,
        boolean lock,
        Paper paper,
        Optional<PublishedUrl> url,
        Duration patience,
        Optional<LocalDate> asOf) {
    /** How long a build waits for another one, where nobody says how long. */
    public static final Duration PATIENCE = Duration.ofMinutes(10);

    /** As of the last day that is recorded. */
    public SiteOptions(
            ProjectFolder folder,
            Path output,
            List<Readers> audiences,
            Set<Output> outputs,
            int threads,
            boolean lock,
            Paper paper,
            Optional<PublishedUrl> url,
            Duration patience) {
        this(folder, output, audiences, outputs, threads, lock, paper, url, patience, Optional.empty());
    }

    /** With tags that are named as usual, without writing to the folder of specs, on A4. */
    public SiteOptions(Path base, Path source, Path output, List<Readers> audiences, Set<Output> outputs, int threads) {
        this(
                new ProjectFolder(base, source),
                output,
                audiences,
                outputs,
                threads,
                false,
                Paper.A4,
                Optional.empty(),
                PATIENCE);
    }
}
