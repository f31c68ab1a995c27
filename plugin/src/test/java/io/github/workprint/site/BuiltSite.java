package io.github.workprint.site;

import io.github.workprint.Thoroughness;
import io.github.workprint.messages.Languages;
import io.github.workprint.pdf.page.Paper;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.value.Version;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A whole site, built once for all tests of a run, from clean and without anything kept from before. Nobody writes to it. What the
 * build keeps for the next one lies beside it; the build of the sample module goes on from there.
 */
record BuiltSite(String name, Path root, Tree tree) {
    /** The sample project: a feature film, a small job and a series, in all their versions. */
    static BuiltSite sample() {
        return Sample.SITE;
    }

    /** The fixture: one of everything, in two versions. */
    static BuiltSite northPier() {
        return NorthPier.SITE;
    }

    /**
     * The fixture with the words of the interface in each language that comes with Workprint, but for the fixture's own: what the
     * production office reads, which is everything.
     */
    static List<BuiltSite> translations() {
        return Translations.SITES;
    }

    /** The fixture in a language that runs from right to left. */
    static BuiltSite rightToLeft() {
        return RightToLeft.SITE;
    }

    /**
     * The PDFs that the production office gets of the fixture, on the paper of North America; of the sample project, too, where that is
     * asked for.
     */
    static BuiltSite letter() {
        return Letter.SITE;
    }

    private static final class Sample {
        private static final BuiltSite SITE = build("sample", Workspace.specs(Workspace.SAMPLE));
    }

    private static final class NorthPier {
        private static final BuiltSite SITE = build("north-pier", Workspace.specs(Workspace.FIXTURES));
    }

    private static final class Translations {
        private static final List<BuiltSite> SITES = Languages.COMPLETE.stream()
                .filter(language -> !language.equals(Languages.STANDARD))
                .map(language ->
                        build(language, in(language, Workspace.specs(Workspace.FIXTURES)), List.of(Readers.INTERNAL)))
                .toList();
    }

    private static final class RightToLeft {
        private static final BuiltSite SITE = build("right-to-left", rightToLeft(Workspace.specs(Workspace.FIXTURES)));
    }

    private static Map<String, String> rightToLeft(Map<String, String> specs) {
        Map<String, String> files = new TreeMap<>();
        specs.forEach((name, spec) -> files.put(name, InArabicLetters.spec(spec)));
        files.put("templates/messages/ar.properties", InArabicLetters.messages());
        return files;
    }

    private static final class Letter {
        private static final BuiltSite SITE = letter("letter");
    }

    private static Map<String, String> in(String language, Map<String, String> specs) {
        return specs.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, spec -> spec.getValue()
                        .replace("language: " + Languages.STANDARD, "language: " + language)));
    }

    private static BuiltSite letter(String name) {
        Map<String, String> specs = new TreeMap<>(Workspace.specs(Workspace.FIXTURES));
        if (Thoroughness.isAsked()) {
            specs.putAll(Workspace.specs(Workspace.SAMPLE));
        }
        Path base = Path.of("target", "built-sites", name);
        Workspace.delete(base);
        Path root = base.resolve("site").toAbsolutePath();
        return new BuiltSite(name, root, new Workspace(base).write(specs).printed(root, Paper.LETTER));
    }

    private static BuiltSite build(String name, Map<String, String> specs) {
        return build(name, specs, Workspace.EVERYBODY);
    }

    private static BuiltSite build(String name, Map<String, String> specs, List<Readers> audiences) {
        Path base = Path.of("target", "built-sites", name);
        Workspace.delete(base);
        Path root = base.resolve("site").toAbsolutePath();
        return new BuiltSite(name, root, new Workspace(base).write(specs).first(root, audiences));
    }

    @Override
    public String toString() {
        return name;
    }

    /** The paths of all files that end so, in order. */
    List<String> files(String ending) {
        return tree.files().keySet().stream()
                .filter(name -> name.endsWith(ending))
                .toList();
    }

    /**
     * The PDFs to look into: those of the last version of each workflow, which has all kinds of documents, through the same templates as
     * those before; all of them where that is asked for.
     */
    List<String> prints() {
        List<String> all = files(".pdf");
        if (Thoroughness.isAsked()) {
            return all;
        }
        Map<String, Version> latest = new HashMap<>();
        all.forEach(
                file -> latest.merge(workflow(file), version(file), BinaryOperator.maxBy(Comparator.naturalOrder())));
        return all.stream()
                .filter(file -> version(file).equals(latest.get(workflow(file))))
                .toList();
    }

    private static String workflow(String file) {
        return file.split("/", -1)[1];
    }

    private static Version version(String file) {
        return Version.of(file.split("/", -1)[2]).orElseThrow();
    }

    byte[] content(String file) {
        return Objects.requireNonNull(tree.files().get(file), file);
    }

    Document page(String file) {
        return Jsoup.parse(new String(content(file), java.nio.charset.StandardCharsets.UTF_8));
    }
}
