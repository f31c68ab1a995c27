package io.github.workprint.mojo;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals have in common that keep what they have made in a folder of the project. */
abstract class CachingMojo extends SpecMojo {
    /** The folder in which results are kept for the next run. It belongs to Workprint; mvn clean does not delete it, and git ignores it. */
    @Parameter(property = "workprint.cache", defaultValue = ".workprint")
    private String cache = ".workprint";

    /** @throws MojoFailureException where no folder can be called so on this system */
    final Path cacheFolder() throws MojoFailureException {
        return place("workprint.cache", cache);
    }
}
