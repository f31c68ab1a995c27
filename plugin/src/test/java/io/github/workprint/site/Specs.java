package io.github.workprint.site;

import io.github.workprint.check.Checker;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.edition.Node;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.Mutations;
import io.github.workprint.spec.Mutations.Site;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Specs that were read from texts of a folder, as the build reads them.
 *
 * @param histories one workflow
 */
record Specs(Histories histories, List<Finding> errors) {
    static final FormatLibrary LIBRARY = FormatLibrary.load();
    static final Vocabulary VOCABULARY = Vocabulary.load();

    /** @param texts by path below the folder of specs, such as {@code north-pier/1.0.0.yaml} */
    static Specs of(Map<String, String> texts) {
        List<VersionText> sources = texts.entrySet().stream()
                .map(text -> new VersionText(
                        text.getKey().substring(0, text.getKey().indexOf('/')), text.getKey(), text.getValue()))
                .toList();
        Histories histories = Histories.read(new VersionTexts(sources, Findings.NONE), new SpecReader(VOCABULARY));
        Findings findings = histories.findings();
        if (!findings.hasErrors()) {
            findings = findings.and(
                    new Checker(VOCABULARY, LIBRARY).check(histories).structural());
        }
        return new Specs(
                histories, findings.all().stream().filter(Finding::isError).toList());
    }

    List<Spec> specs() {
        return histories.all().get(0).specs();
    }

    List<Edition> editions() {
        return Editions.of(histories.all().get(0), LIBRARY);
    }

    static Mutations mutations(Spec spec) {
        return Mutations.of(spec, VOCABULARY, LIBRARY.ids());
    }

    /** For whom each node of a whole edition is written, by its address. */
    static Map<String, Readers> audiences(Edition whole) {
        Map<String, Readers> audiences = new HashMap<>();
        collect(whole.root(), Readers.CLIENT, audiences);
        return audiences;
    }

    /** @param above who sees the entity that the node stands in; a collection may hold entities that are wider than itself */
    private static void collect(Node node, Readers above, Map<String, Readers> audiences) {
        Readers here = node.audience().narrower(above.audience());
        audiences.put(node.path(), here);
        if (node instanceof Branch branch) {
            Readers within = branch.form() == Branch.Form.ENTITY ? here : above;
            branch.children().forEach(child -> collect(child, within, audiences));
        }
    }

    /** For whom a value is written. What says something about an entity goes with the entity. */
    static Readers audience(Site site, Map<String, Readers> audiences) {
        String path = site.isAboutTheEntity() ? site.holder().path() : site.path();
        while (!audiences.containsKey(path)) {
            path = path.substring(0, path.lastIndexOf('/'));
        }
        return audiences.getOrDefault(path, Readers.INTERNAL);
    }
}
