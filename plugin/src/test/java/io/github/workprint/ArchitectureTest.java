package io.github.workprint;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Imports point one way, down the pipeline, and each library is imported in one place. */
final class ArchitectureTest {
    private static final JavaClasses CLASSES = ProductionClasses.classes();

    /** The pipeline: a package may use itself and those before it. */
    private static final List<String> STAGES = List.of(
            "finding",
            "disk",
            "json",
            "look",
            "history",
            "spec",
            "release",
            "plan",
            "check",
            "reference",
            "rename",
            "starter",
            "edition",
            "messages",
            "audience",
            "diff",
            "meaning",
            "numbering",
            "view",
            "render",
            "pdf",
            "publish",
            "site",
            "compare",
            "mojo");

    /** Which packages may import which library; a library that is not here may be imported nowhere. */
    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("com.github.difflib..", List.of("diff", "render")),
            Map.entry("com.ibm.icu..", List.of("messages")),
            Map.entry("com.openhtmltopdf..", List.of("pdf")),
            Map.entry("de.focus_shift.jollyday..", List.of("plan.holiday")),
            Map.entry("freemarker..", List.of("render")),
            Map.entry("org.apache.batik..", List.of("pdf")),
            Map.entry("org.apache.fontbox..", List.of("render.figure", "pdf")),
            Map.entry("org.apache.maven..", List.of("mojo")),
            Map.entry("org.apache.pdfbox..", List.of("pdf")),
            Map.entry("org.apache.xmpbox..", List.of("pdf")),
            Map.entry("org.asciidoctor..", List.of("render")),
            Map.entry("org.eclipse.jgit..", List.of("history")),
            Map.entry("org.eclipse.elk..", List.of("render")),
            Map.entry("org.eclipse.emf..", List.of("render")),
            Map.entry("org.jsoup..", List.of("render", "pdf")),
            Map.entry("tools.jackson..", List.of("spec", "json", "render")));

    private static final String[] EVERYWHERE = {
        "io.github.workprint..",
        "java..",
        "javax..",
        "com.sun.net.httpserver..",
        "org.w3c.dom..",
        "org.xml.sax..",
        "org.jspecify.annotations.."
    };

    static Stream<String> stages() {
        return STAGES.stream();
    }

    static Stream<String> libraries() {
        return LIBRARIES.keySet().stream().sorted();
    }

    @Test
    void everyClassBelongsToAStage() {
        classes()
                .should()
                .resideInAnyPackage(packages(STAGES))
                .because("the packages are the stages of the pipeline; a new one takes its place in STAGES")
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("stages")
    void aStageUsesOnlyThoseBeforeIt(String stage) {
        List<String> later = STAGES.subList(STAGES.indexOf(stage) + 1, STAGES.size());
        noClasses()
                .that()
                .resideInAPackage(packages(List.of(stage))[0])
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(later))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.github.workprint.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibraryIsImportedInItsPackage(String library) {
        noClasses()
                .that()
                .resideOutsideOfPackages(packages(LIBRARIES.getOrDefault(library, List.of())))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void renderUsesOfJacksonOnlyTheWriter() {
        DescribedPredicate<JavaClass> databind =
                resideInAPackage("tools.jackson..").and(not(resideInAPackage("tools.jackson.core..")));
        noClasses()
                .that()
                .resideOutsideOfPackages(packages(List.of("spec")))
                .should()
                .dependOnClassesThat(databind)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyLibraryHasItsPlace() {
        DescribedPredicate<JavaClass> known = resideInAnyPackage(EVERYWHERE)
                .or(resideInAnyPackage(LIBRARIES.keySet().toArray(String[]::new)));
        noClasses()
                .should()
                .dependOnClassesThat(not(known))
                .because("a new library gets a row in LIBRARIES")
                .check(CLASSES);
    }

    private static String[] packages(List<String> stages) {
        return stages.stream()
                .map(stage -> ProductionClasses.ROOT + stage + "..")
                .toArray(String[]::new);
    }
}
