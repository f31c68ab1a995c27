package io.github.workprint;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** What the tests of the code base look at: our compiled classes without the generated help goal, and their sources. */
public final class Production {
    static final String ROOT = "io.github.workprint.";
    static final Path SOURCES = Path.of("src", "main", "java");

    private Production() {}

    public static JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("/HelpMojo"))
                .importPath(Path.of("target", "classes"));
    }
}
