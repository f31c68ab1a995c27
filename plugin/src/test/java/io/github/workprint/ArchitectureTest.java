package io.github.workprint;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Imports point one way, down the pipeline, and each library is imported in one place. */
final class ArchitectureTest {
    private static final JavaClasses CLASSES = ProductionClasses.classes();

    /** The sentence of a package-info that names what the package uses. */
    private static final Pattern SAYS_USES = Pattern.compile("\\b[Uu]ses \\{@code[^.]*(?:\\.\\w[^.]*)*\\.");

    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?io\\.github\\.workprint\\.((?:[a-z]\\w*\\.)*[a-z]\\w*)\\.[A-Z]");

    private static final Pattern PACKAGE = Pattern.compile("\\{@code\\s+([\\w.]+)}");

    /** The pipeline in its order: each stage, and those before it that it uses. */
    private static final List<Map.Entry<String, List<String>>> STAGES = List.of(
            uses("finding"),
            uses("thread"),
            uses("disk", "finding"),
            uses("store", "finding", "thread"),
            uses("json"),
            uses("archive"),
            uses("look"),
            uses("history", "finding", "disk"),
            uses("spec", "finding", "disk", "store", "history"),
            uses("release", "finding", "disk", "history", "spec"),
            uses("plan", "finding", "store", "spec"),
            uses("check", "finding", "disk", "store", "json", "archive", "spec", "plan"),
            uses("reference", "finding", "json", "history", "spec", "plan", "check"),
            uses("rename", "finding", "disk", "history", "spec"),
            uses("starter", "finding", "disk", "plan"),
            uses("edition", "finding", "store", "spec", "plan"),
            uses("messages", "finding", "look", "spec", "edition"),
            uses("audience", "finding", "store", "spec", "edition"),
            uses("diff", "finding", "spec", "edition"),
            uses("meaning", "finding", "store", "spec", "plan", "edition", "diff"),
            uses("numbering", "finding", "spec", "edition", "diff", "meaning"),
            uses("progress", "spec", "edition", "diff", "meaning"),
            uses("view", "spec", "plan", "edition", "diff", "meaning"),
            uses(
                    "render",
                    "finding",
                    "json",
                    "archive",
                    "look",
                    "spec",
                    "plan",
                    "check",
                    "edition",
                    "messages",
                    "diff",
                    "meaning",
                    "progress",
                    "view"),
            uses("pdf", "look"),
            uses("publish", "finding", "disk", "store"),
            uses("signing"),
            uses("handover", "archive", "pdf", "publish", "signing"),
            uses(
                    "site",
                    "finding",
                    "thread",
                    "disk",
                    "store",
                    "look",
                    "history",
                    "spec",
                    "release",
                    "plan",
                    "check",
                    "edition",
                    "messages",
                    "audience",
                    "diff",
                    "meaning",
                    "numbering",
                    "progress",
                    "view",
                    "render",
                    "pdf",
                    "publish"),
            uses(
                    "announce",
                    "finding",
                    "look",
                    "disk",
                    "store",
                    "json",
                    "history",
                    "spec",
                    "edition",
                    "messages",
                    "audience",
                    "diff",
                    "meaning",
                    "view",
                    "render",
                    "site"),
            uses(
                    "intake",
                    "finding",
                    "disk",
                    "history",
                    "spec",
                    "release",
                    "check",
                    "rename",
                    "edition",
                    "audience",
                    "messages",
                    "render",
                    "site"),
            uses(
                    "recording",
                    "finding",
                    "disk",
                    "history",
                    "spec",
                    "edition",
                    "meaning",
                    "progress",
                    "view",
                    "pdf",
                    "site"),
            uses(
                    "compare",
                    "finding",
                    "history",
                    "spec",
                    "plan",
                    "check",
                    "rename",
                    "messages",
                    "diff",
                    "meaning",
                    "view",
                    "render",
                    "site"),
            uses(
                    "portfolio",
                    "finding",
                    "json",
                    "look",
                    "spec",
                    "plan",
                    "check",
                    "diff",
                    "meaning",
                    "view",
                    "messages",
                    "progress",
                    "render",
                    "site"),
            uses(
                    "editor",
                    "finding",
                    "thread",
                    "history",
                    "spec",
                    "release",
                    "reference",
                    "rename",
                    "plan",
                    "edition",
                    "diff",
                    "meaning",
                    "look",
                    "messages",
                    "site",
                    "compare"),
            uses("serve", "finding", "thread", "store", "json", "spec", "look", "messages", "site"),
            uses(
                    "mojo",
                    "finding",
                    "store",
                    "publish",
                    "disk",
                    "history",
                    "spec",
                    "release",
                    "check",
                    "reference",
                    "rename",
                    "starter",
                    "edition",
                    "messages",
                    "look",
                    "meaning",
                    "numbering",
                    "render",
                    "pdf",
                    "view",
                    "publish",
                    "signing",
                    "handover",
                    "site",
                    "announce",
                    "intake",
                    "recording",
                    "compare",
                    "portfolio",
                    "editor",
                    "serve"));

    /** Which packages import which library; a library that is not here may be imported nowhere. */
    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("com.github.difflib", List.of("render.prose")),
            Map.entry(
                    "com.google.common",
                    List.of("diff", "disk", "edition", "handover", "pdf.content", "serve", "signing", "spec", "store")),
            Map.entry("com.google.zxing", List.of("render.page", "serve")),
            Map.entry("com.ibm.icu", List.of("finding", "messages")),
            Map.entry("com.openhtmltopdf", List.of("pdf", "pdf.font", "pdf.page")),
            Map.entry("de.focus_shift.jollyday", List.of("plan.holiday")),
            Map.entry("freemarker", List.of("render.page")),
            Map.entry("jakarta.mail", List.of("announce.delivery")),
            Map.entry("org.apache.batik", List.of("pdf.font")),
            Map.entry("org.apache.commons.csv", List.of("intake")),
            Map.entry("org.apache.fontbox", List.of("pdf.font", "render.figure")),
            Map.entry("org.apache.maven", List.of("mojo")),
            Map.entry("org.bouncycastle", List.of("signing")),
            Map.entry("org.codehaus.plexus", List.of("mojo")),
            Map.entry("org.apache.pdfbox", List.of("pdf", "pdf.content", "pdf.font", "pdf.page")),
            Map.entry("org.asciidoctor", List.of("render.prose")),
            Map.entry("org.eclipse.aether", List.of("mojo")),
            Map.entry("org.eclipse.angus", List.of("announce.delivery")),
            Map.entry("org.eclipse.elk", List.of("render.figure")),
            Map.entry("org.eclipse.emf", List.of("render.figure")),
            Map.entry("org.eclipse.jgit", List.of("history")),
            Map.entry("org.eclipse.lsp4j", List.of("editor")),
            Map.entry("org.jsoup", List.of("pdf.font", "pdf.page", "render.prose")),
            Map.entry("org.snakeyaml.engine", List.of("spec.yaml")),
            Map.entry("tools.jackson", List.of("json", "render.data", "render.page", "spec.yaml")));

    private static final String[] EVERYWHERE = {
        "io.github.workprint..",
        "java..",
        "javax..",
        "com.sun.net.httpserver..",
        "org.w3c.dom..",
        "org.xml.sax..",
        "org.jspecify.annotations.."
    };

    private static Map.Entry<String, List<String>> uses(String stage, String... earlier) {
        return Map.entry(stage, List.of(earlier));
    }

    private static List<String> order() {
        return STAGES.stream().map(Map.Entry::getKey).toList();
    }

    @Test
    void aStageUsesThoseThatTheTableNames() {
        Map<String, Set<String>> used = new TreeMap<>();
        usesOfPackages().forEach((name, others) -> others.stream()
                .map(ArchitectureTest::stage)
                .filter(other -> !other.equals(stage(name)))
                .forEach(other -> used.computeIfAbsent(stage(name), first -> new TreeSet<>())
                        .add(other)));
        Map<String, Set<String>> named = new TreeMap<>();
        STAGES.stream()
                .filter(stage -> !stage.getValue().isEmpty())
                .forEach(stage -> named.put(stage.getKey(), new TreeSet<>(stage.getValue())));
        assertEquals(
                lines(named),
                lines(used),
                "what stages use; a new stage, and a new use of one, gets its place in STAGES");
    }

    @Test
    void aStageIsNamedAfterThoseThatItUses() {
        for (int i = 0; i < STAGES.size(); i++) {
            assertTrue(
                    order().subList(0, i).containsAll(STAGES.get(i).getValue()),
                    STAGES.get(i).getKey() + " comes before one that it uses");
        }
    }

    @Test
    void whatAPackageSaysThatItUsesItUses() throws IOException {
        Map<String, Set<String>> used = usesOfPackages();
        List<String> wrong = new ArrayList<>();
        for (String name : used.keySet()) {
            Path info = ProductionClasses.SOURCES.resolve(
                    (ProductionClasses.ROOT + name + ".package-info").replace('.', '/') + ".java");
            String text = Files.readString(info).replaceAll("\\n \\*(?: <p>)? ?", " ");
            SAYS_USES.matcher(text).results().forEach(sentence -> {
                List<String> named = PACKAGE.matcher(sentence.group())
                        .results()
                        .map(match -> match.group(1))
                        .filter(word -> order().contains(stage(word)))
                        .toList();
                Set<String> others = name.contains(".") ? used.get(name) : usesOfStage(name, used);
                named.stream()
                        .filter(word -> others.stream().noneMatch(other -> isWithin(other, word)))
                        .forEach(word -> wrong.add(name + " does not use " + word));
                if (!name.contains(".")) {
                    others.stream()
                            .filter(other -> named.stream().noneMatch(word -> isWithin(other, word)))
                            .forEach(other -> wrong.add(name + " does not say that it uses " + other));
                }
            });
        }
        assertEquals(List.of(), wrong, "what package-info.java says, and what the package imports");
    }

    @Test
    void theGuideHasTheStagesInTheirOrder() throws IOException {
        String guide = Files.readString(Path.of("..", "CONTRIBUTING.md"));
        assertTrue(
                guide.contains(String.join(" → ", order())),
                "CONTRIBUTING.md has the pipeline as " + String.join(" → ", order()));
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.github.workprint.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void aLibraryIsImportedInThePackagesThatTheTableNames() {
        Map<String, Set<String>> importing = new TreeMap<>();
        CLASSES.forEach(ours -> ours.getDirectDependenciesFromSelf().forEach(use -> LIBRARIES.keySet().stream()
                .filter(library -> isWithin(use.getTargetClass().getPackageName(), library))
                .forEach(library -> importing
                        .computeIfAbsent(library, first -> new TreeSet<>())
                        .add(inside(ours)))));
        Map<String, Set<String>> named = new TreeMap<>();
        LIBRARIES.forEach((library, packages) -> named.put(library, new TreeSet<>(packages)));
        assertEquals(lines(named), lines(importing), "which packages import which library, as in LIBRARIES");
    }

    @Test
    void renderUsesOfJacksonOnlyTheWriter() {
        DescribedPredicate<JavaClass> databind =
                resideInAPackage("tools.jackson..").and(not(resideInAPackage("tools.jackson.core..")));
        noClasses()
                .that()
                .resideOutsideOfPackages(ProductionClasses.ROOT + "spec..")
                .should()
                .dependOnClassesThat(databind)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyLibraryHasItsPlace() {
        DescribedPredicate<JavaClass> known = resideInAnyPackage(EVERYWHERE)
                .or(resideInAnyPackage(LIBRARIES.keySet().stream()
                        .map(library -> library + "..")
                        .toArray(String[]::new)));
        noClasses()
                .should()
                .dependOnClassesThat(not(known))
                .because("a new library gets a row in LIBRARIES")
                .check(CLASSES);
    }

    /**
     * Which of our packages each of them uses, by name without the root: by bytecode, and by imports, since bytecode does not tell the
     * types of local variables.
     */
    private static Map<String, Set<String>> usesOfPackages() {
        Map<String, Set<String>> used = new TreeMap<>();
        CLASSES.forEach(ours -> {
            Set<String> others = used.computeIfAbsent(inside(ours), first -> new TreeSet<>());
            ours.getDirectDependenciesFromSelf().stream()
                    .map(use -> use.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getName().startsWith(ProductionClasses.ROOT))
                    .map(ArchitectureTest::inside)
                    .forEach(others::add);
        });
        used.forEach((name, others) -> others.addAll(importsOf(name)));
        used.forEach((name, others) -> others.remove(name));
        return used;
    }

    private static Set<String> importsOf(String name) {
        Path folder = ProductionClasses.SOURCES.resolve((ProductionClasses.ROOT + name).replace('.', '/'));
        try (DirectoryStream<Path> sources = Files.newDirectoryStream(folder, "*.java")) {
            Set<String> imported = new TreeSet<>();
            for (Path source : sources) {
                IMPORT.matcher(Files.readString(source)).results().forEach(found -> imported.add(found.group(1)));
            }
            return imported;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> usesOfStage(String stage, Map<String, Set<String>> used) {
        return used.entrySet().stream()
                .filter(entry -> stage(entry.getKey()).equals(stage))
                .flatMap(entry -> entry.getValue().stream())
                .filter(other -> !stage(other).equals(stage))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String inside(JavaClass ours) {
        return ours.getPackageName().substring(ProductionClasses.ROOT.length());
    }

    private static String stage(String name) {
        return name.split("\\.", -1)[0];
    }

    private static boolean isWithin(String name, String outer) {
        return name.equals(outer) || name.startsWith(outer + ".");
    }

    private static String lines(Map<String, Set<String>> table) {
        return table.entrySet().stream()
                .map(row -> row.getKey() + ": " + String.join(" ", row.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
