package io.github.workprint;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.workprint.spec.Spec;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** What the tests of the code base look at: our compiled classes without the generated help goal, and their sources. */
public final class ProductionClasses {
    static final String ROOT = "io.github.workprint.";
    static final Path SOURCES = Path.of("src", "main", "java");

    private ProductionClasses() {}

    /** The classes that this test run was started with, wherever they were compiled to. */
    public static JavaClasses classes() {
        try {
            return new ClassFileImporter()
                    .withImportOption(location -> !location.contains("/HelpMojo"))
                    .importPath(Path.of(Spec.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the place of compiled classes is no URI", impossible);
        }
    }
}
