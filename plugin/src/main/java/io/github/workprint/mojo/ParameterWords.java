package io.github.workprint.mojo;

import io.github.workprint.finding.Similar;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.site.SiteResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.plugin.MojoFailureException;

/** The words that parameters are written in, and those of the log. */
final class ParameterWords {
    static final List<String> OUTPUTS = List.of("html", "pdf");

    private ParameterWords() {}

    static Optional<Output> output(String word) {
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

    static String line(SiteResult.Line line) {
        return line.workflow() + " " + line.version() + ": " + line.pages() + " pages and " + line.pdfs() + " PDFs for "
                + line.audiences() + (line.audiences() == 1 ? " audience" : " audiences") + ", " + line.millis()
                + " ms";
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
