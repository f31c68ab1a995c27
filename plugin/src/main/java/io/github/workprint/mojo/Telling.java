package io.github.workprint.mojo;

import io.github.workprint.disk.NamedFiles;
import io.github.workprint.render.data.LogConsole;
import io.github.workprint.render.data.LogJson;
import io.github.workprint.render.data.LogMarkdown;
import io.github.workprint.render.data.LogScope;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Tells a change log in one of the formats, in the log of the build or in a file.
 *
 * @param files writes the file
 * @param colour whether the log is coloured
 * @param file empty for the log
 */
record Telling(NamedFiles files, Path base, Log log, boolean colour, String format, String file) {
    private static final List<String> FORMATS = List.of("console", "markdown", "json");

    /** @throws MojoFailureException where the format is none */
    static void check(String format) throws MojoFailureException {
        ParameterWords.choose(
                "workprint.format", List.of(format), word -> Optional.of(word).filter(FORMATS::contains), FORMATS);
    }

    /** @return whether it was told; a file that is in the way is a finding */
    boolean tell(LogScope changes) throws IOException {
        String text =
                switch (format) {
                    case "json" -> LogJson.of(changes);
                    case "markdown" -> LogMarkdown.of(changes);
                    default -> String.join("\n", LogConsole.of(changes, colour && file.isEmpty())) + "\n";
                };
        if (file.isEmpty()) {
            text.lines().forEach(log::info);
            return true;
        }
        boolean written = files.write("workprint.diffFile", Map.of(base.resolve(file), text));
        if (written) {
            log.info("wrote " + file);
        }
        return written;
    }
}
