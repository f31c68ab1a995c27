package io.github.workprint.golden;

import io.github.workprint.check.Checker;
import io.github.workprint.diff.Change;
import io.github.workprint.diff.Changes;
import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.finding.Findings;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.look.LookFiles;
import io.github.workprint.look.RevisionColours;
import io.github.workprint.meaning.ChangeItem;
import io.github.workprint.meaning.ClassReason;
import io.github.workprint.meaning.Meaning;
import io.github.workprint.messages.Languages;
import io.github.workprint.messages.Messages;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.render.figure.Lettering;
import io.github.workprint.render.page.Pages;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.render.page.Templates;
import io.github.workprint.render.prose.Prose;
import io.github.workprint.render.prose.ProseStyle;
import io.github.workprint.render.wording.PlainVoice;
import io.github.workprint.render.wording.Sentences;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.History;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.production.DocumentType;
import io.github.workprint.view.Document;
import io.github.workprint.view.VersionView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs one golden folder through the pipeline. */
record GoldenCase(Path folder) {
    Map<String, String> run() throws IOException {
        Vocabulary vocabulary = Vocabulary.load();
        FormatLibrary library = FormatLibrary.load();
        Histories histories = Histories.read(new VersionTexts(texts(), Findings.NONE), new SpecReader(vocabulary));
        Findings findings = histories
                .findings()
                .and(new Checker(vocabulary, library).check(histories).structural());
        Map<String, String> results = new LinkedHashMap<>();
        results.put(
                "expected.findings",
                findings.all().stream()
                        .map(finding ->
                                finding.place() + ": " + finding.severity().word() + "[" + finding.rule() + "]: "
                                        + finding.message() + "\n    help: " + finding.help() + "\n")
                        .collect(Collectors.joining()));
        for (History history : histories.all()) {
            List<Edition> editions = Editions.of(history, library);
            VersionView last = VersionView.of(editions, editions.size() - 1);
            results.put("expected.changes", changes(last));
            for (Document document : last.documents()) {
                String name = document.type() == DocumentType.WORKFLOW
                        ? "expected.html"
                        : "expected." + document.file().replace('/', '-') + ".html";
                if (Files.exists(folder.resolve(name))) {
                    results.put(name, html(last, document));
                }
            }
        }
        return results;
    }

    /** Files are read under the name of the version that they hold, as they would lie in a folder of specs. */
    private List<VersionText> texts() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<VersionText> texts = new ArrayList<>();
            for (Path file : files.filter(name -> name.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                texts.add(new VersionText("case", "case.yaml", Files.readString(file)));
            }
            List<VersionText> named = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                String text = texts.get(i).text();
                String version = text.lines()
                        .filter(line -> line.startsWith("version:"))
                        .map(line -> line.substring("version:".length()).strip())
                        .findFirst()
                        .orElse("v" + (i + 1));
                named.add(new VersionText("case", "case/" + version + ".yaml", text));
            }
            return named;
        }
    }

    private static String changes(VersionView version) {
        Map<String, String> meanings = new HashMap<>();
        version.log().bundles().stream()
                .flatMap(bundle -> bundle.matters().stream())
                .forEach(matter -> matter.all()
                        .forEach(meaning -> meanings.put(meaning.change().id(), meaning(meaning, matter, version))));
        return Changes.in(version.workflow().root()).stream()
                .map(change -> line(change) + meanings.getOrDefault(change.id(), ""))
                .collect(Collectors.joining());
    }

    private static String line(Change change) {
        return change.kind().word() + " " + change.path() + " (" + change.label() + ")"
                + (change.instead().isEmpty()
                        ? ""
                        : (change.kind() == Mark.REMOVED ? "\n    replaced by " : "\n    replaces ")
                                + String.join(", ", change.instead()))
                + change.was().map(was -> "\n    was: " + text(was)).orElse("")
                + change.is().map(is -> "\n    is:  " + text(is)).orElse("") + "\n";
    }

    /** What the log says of a change: a sentence, its class and readers; or the change that it follows from. */
    private static String meaning(Meaning meaning, ChangeItem matter, VersionView version) {
        Messages messages = new Languages(LookFiles.standard()).of(Languages.STANDARD);
        String sentence = new Sentences(messages).of(meaning, new PlainVoice(messages, version.workflow()));
        String origin = matter.cause().map(cause -> cause.change().path()).orElse("something that is not seen");
        return "    =>   " + sentence + "\n         "
                + (matter.cause().filter(meaning::equals).isPresent()
                        ? matter.rated().word()
                                + list(" because ", matter.basis().stream().map(ClassReason::word))
                                + list("; to act: ", matter.acts().stream().map(Redline::key))
                                + list("; told: ", matter.knows().stream().map(Redline::key))
                        : "follows from " + origin)
                + "\n";
    }

    private static String list(String head, Stream<String> items) {
        String words = items.collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : head + words;
    }

    private static String text(Node node) {
        if (node instanceof Leaf leaf) {
            return leaf.value();
        }
        return ((Branch) node)
                .children().stream()
                        .map(child -> child.key() + "=" + text(child))
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String html(VersionView version, Document document) {
        try (Prose prose = new Prose(ProseStyle.plain())) {
            return new Pages(
                            new Templates(LookFiles.standard(), "templates/"::concat),
                            new Languages(LookFiles.standard()),
                            prose,
                            Lettering.of(LookFiles.standard()),
                            RevisionColours.of(LookFiles.standard()),
                            Set.of(Output.HTML))
                    .print(version, document, finding -> {
                        throw new IllegalStateException(finding.toString());
                    });
        }
    }
}
