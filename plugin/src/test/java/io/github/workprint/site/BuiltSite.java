package io.github.workprint.site;

import io.github.workprint.Thoroughness;
import io.github.workprint.messages.Languages;
import io.github.workprint.pdf.page.Paper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A whole site, built once for all tests of a run, from clean and without anything kept from before. Nobody writes to it. What the
 * build keeps for the next one lies beside it; the build of the sample module goes on from there.
 */
record BuiltSite(String name, Path root, Tree tree) {
    /** The sample project: a feature film and a small job, in all their versions. */
    static BuiltSite sample() {
        return Sample.SITE;
    }

    /** The fixture: one of everything, in two versions. */
    static BuiltSite northPier() {
        return NorthPier.SITE;
    }

    /** The fixture with the words of the interface in each language that comes with Workprint, but for the fixture's own. */
    static List<BuiltSite> translations() {
        return Translations.SITES;
    }

    /** The fixture in a language that runs from right to left. */
    static BuiltSite rightToLeft() {
        return RightToLeft.SITE;
    }

    /** The PDFs that the production office gets of the sample project and of the fixture, on the paper of North America. */
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
                .map(language -> build(language, in(language, Workspace.specs(Workspace.FIXTURES))))
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

    /** Of the sample, the last versions, which have all kinds of documents; all of them where that is asked for. */
    private static BuiltSite letter(String name) {
        Map<String, String> specs = new TreeMap<>(Workspace.specs(Workspace.SAMPLE));
        if (!Thoroughness.isAsked()) {
            specs.keySet().removeIf(file -> file.matches("the-salt-road/(1|2\\.0).*"));
        }
        specs.putAll(Workspace.specs(Workspace.FIXTURES));
        Path base = Path.of("target", "built-sites", name);
        Workspace.delete(base);
        Path root = base.resolve("site").toAbsolutePath();
        return new BuiltSite(name, root, new Workspace(base).write(specs).printed(root, Paper.LETTER));
    }

    private static BuiltSite build(String name, Map<String, String> specs) {
        Path base = Path.of("target", "built-sites", name);
        Workspace.delete(base);
        Path root = base.resolve("site").toAbsolutePath();
        return new BuiltSite(name, root, new Workspace(base).write(specs).first(root));
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

    byte[] content(String file) {
        return Objects.requireNonNull(tree.files().get(file), file);
    }

    Document page(String file) {
        return Jsoup.parse(new String(content(file), java.nio.charset.StandardCharsets.UTF_8));
    }
}
