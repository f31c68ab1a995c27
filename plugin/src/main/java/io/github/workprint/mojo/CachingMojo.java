package io.github.workprint.mojo;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals have in common that keep what they have made in a folder of the project. */
abstract class CachingMojo extends SpecMojo {
    /**
     * Where what was made is kept for the next run; a folder of Workprint's own, which outlives mvn clean and which git leaves alone.
     */
    @Parameter(property = "workprint.cache", defaultValue = ".workprint")
    private String cache = ".workprint";

    /** @throws MojoFailureException where no folder can be called so on this system */
    final Path cacheFolder() throws MojoFailureException {
        return place("workprint.cache", cache);
    }
}
