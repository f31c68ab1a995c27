package io.github.workprint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names say what a thing is, once only, nothing is null in passing, and no class keeps state of its own. */
final class ConventionsTest {
    private static final JavaClasses CLASSES = ProductionClasses.classes();

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*[.$]((Abstract|Base)[A-Z]\\w*|\\w*(Util|Helper|Manager)s?|\\w*Impl)")
                .because("such a name fits anything; stages are verbs, values are nouns")
                .check(CLASSES);
    }

    @Test
    void staticFieldsAreConstants() {
        fields().that().areStatic().should().beFinal().allowEmptyShould(true).check(CLASSES);
        noFields()
                .that()
                .areStatic()
                .should()
                .haveRawType(ThreadLocal.class)
                .orShould()
                .haveRawType("java\\.util\\.concurrent\\..*")
                .orShould()
                .haveRawType("java\\.lang\\.StringBu(ild|ff)er")
                .because("two builds in one process must not see each other")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        Predicate<Path> lacking = folder -> {
            Path info = folder.resolve("package-info.java");
            return !Files.exists(info)
                    || !read(info).contains("@NullMarked")
                    || !read(info).contains("/**");
        };
        List<Path> packages = sources().map(Path::getParent).distinct().toList();
        assertEquals(List.of(), packages.stream().filter(lacking).toList(), "packages without a proper package-info");
    }

    @Test
    void noTwoClassesHaveOneSimpleName() {
        Map<String, List<Path>> byName = sources()
                .filter(source -> !source.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(source -> source.getFileName().toString()));
        assertEquals(
                List.of(),
                byName.values().stream().filter(same -> same.size() > 1).toList(),
                "classes that cannot be told apart where only their simple name is written");
    }

    private static Stream<Path> sources() {
        try (Stream<Path> all = Files.walk(ProductionClasses.SOURCES)) {
            return all.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
