package io.github.workprint.mojo;

import io.github.workprint.finding.Severity;
import io.github.workprint.finding.Similar;
import io.github.workprint.pdf.page.Paper;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.site.SiteResult;
import io.github.workprint.site.print.PrintedVersion;
import io.github.workprint.site.print.PublishedUrl;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.value.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** The words that parameters are written in, and those of the log. */
final class ParameterWords {
    private static final List<String> OUTPUTS = List.of("html", "pdf");
    private static final String NEVER = "never";

    private ParameterWords() {}

    private static Optional<Output> output(String word) {
        return OUTPUTS.contains(word) ? Optional.of(Output.valueOf(word.toUpperCase(Locale.ROOT))) : Optional.empty();
    }

    /** @throws MojoFailureException where a word is not legal, naming the parameter and the nearest legal word */
    static <T> List<T> choose(
            String parameter, List<String> words, Function<String, Optional<T>> meaning, List<String> legal)
            throws MojoFailureException {
        List<T> chosen = new ArrayList<>();
        for (String word : words) {
            chosen.add(meaning.apply(word.strip())
                    .orElseThrow(() -> new MojoFailureException(parameter + ": '" + word + "' is none of "
                            + String.join(", ", legal)
                            + Similar.to(word, legal)
                                    .map(near -> "; did you mean '" + near + "'?")
                                    .orElse(""))));
        }
        return chosen;
    }

    static List<Readers> audiences(String parameter, List<String> words) throws MojoFailureException {
        return choose(parameter, words, Readers::of, Readers.words());
    }

    static Set<Output> outputs(List<String> words) throws MojoFailureException {
        return Set.copyOf(choose("workprint.formats", words, ParameterWords::output, OUTPUTS));
    }

    static Paper paper(String word) throws MojoFailureException {
        return choose("workprint.paper", List.of(word), Paper::of, Paper.words())
                .get(0);
    }

    /** Where a site is published; empty where that is not given. */
    static Optional<PublishedUrl> url(@Nullable String url) throws MojoFailureException {
        if (url == null || url.isBlank()) {
            return Optional.empty();
        }
        Optional<PublishedUrl> published = PublishedUrl.of(url.strip());
        if (published.isEmpty()) {
            throw new MojoFailureException("workprint.url: '" + url
                    + "' is no address of a web server; write it as in https://post.example/site/");
        }
        return published;
    }

    /** One of some, by its name; where there is but one, it need not be named. */
    static String choice(String parameter, @Nullable String word, SortedSet<String> all) throws MojoFailureException {
        if (all.isEmpty()) {
            throw new MojoFailureException(parameter + ": the site has no pages for this audience");
        }
        if (word == null || word.isBlank()) {
            if (all.size() > 1) {
                throw new MojoFailureException(parameter + ": say which one: " + String.join(", ", all));
            }
            return all.first();
        }
        if (!all.contains(word.strip())) {
            throw new MojoFailureException(
                    parameter + ": there is no '" + word.strip() + "'; there is " + String.join(", ", all));
        }
        return word.strip();
    }

    /** The folder of a version; empty where none is asked for. */
    static Optional<String> version(@Nullable String version, SortedSet<String> folders) throws MojoFailureException {
        return version == null || version.isBlank()
                ? Optional.empty()
                : Optional.of(choice("workprint.version", version.strip().replace('+', '_'), folders));
    }

    /** The day of a check; empty where none is given. */
    static Optional<LocalDate> day(@Nullable String asOf) throws MojoFailureException {
        return day("workprint.asOf", asOf);
    }

    /** A day; empty where none is given. */
    static Optional<LocalDate> day(String parameter, @Nullable String word) throws MojoFailureException {
        if (word == null || word.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = DateSpan.day(word.strip());
        if (day.isEmpty()) {
            throw new MojoFailureException(parameter + ": '" + word + "' is no day; write it as in 2026-06-15");
        }
        return day;
    }

    /** What fails the build and all that is worse; empty where nothing does. */
    static Optional<Severity> limit(String failOn) throws MojoFailureException {
        List<String> words =
                Arrays.stream(Severity.values()).map(Severity::word).toList();
        if (failOn.equals(NEVER)) {
            return Optional.empty();
        }
        if (!words.contains(failOn)) {
            throw new MojoFailureException(
                    "workprint.failOn: '" + failOn + "' is none of " + String.join(", ", words) + ", " + NEVER);
        }
        return Optional.of(Severity.values()[words.indexOf(failOn)]);
    }

    /** {@code film 2.1.1: 68 pages and 67 PDFs for 3 audiences, made 3 and 2, kept the rest, 812 ms}; PDFs only where some are made. */
    static String line(PrintedVersion line) {
        boolean none = line.newPages() + line.newPdfs() == 0;
        boolean all = line.newPages() == line.pages() && line.newPdfs() == line.pdfs();
        String fresh = none
                ? "all kept"
                : all ? "all made" : "made " + amounts(line, line.newPages(), line.newPdfs()) + ", kept the rest";
        return line.workflow() + " " + line.version() + ": " + amounts(line, line.pages(), line.pdfs()) + " for "
                + line.audiences() + (line.audiences() == 1 ? " audience" : " audiences") + ", " + fresh + ", "
                + line.millis() + " ms";
    }

    private static String amounts(PrintedVersion line, int pages, int pdfs) {
        return pages
                + (pages == 1 ? " page" : " pages")
                + (line.pdfs() == 0 ? "" : " and " + pdfs + (pdfs == 1 ? " PDF" : " PDFs"));
    }

    /** What a build has to say of the lock; nothing where it was complete. */
    static Optional<String> locking(SiteResult.Locking locking) {
        String versions = String.join(", ", locking.versions());
        return locking.versions().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        switch (locking.how()) {
                            case WRITTEN -> "locked in workprint.lock, which is to be committed: " + versions;
                            case UNWANTED ->
                                "not in workprint.lock, where a build without -Dworkprint.lock=false would"
                                        + " put it: " + versions;
                            case READ_ONLY -> "not in workprint.lock, which cannot be written here: " + versions;
                        });
    }
}
