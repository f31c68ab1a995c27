package io.github.workprint.check;

import io.github.workprint.check.rule.Catalogue;
import io.github.workprint.check.rule.Policy;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Severity;
import io.github.workprint.history.VersionText;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.History;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.YamlReader;
import io.github.workprint.store.Kept;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the sound spec with fragments laid over it, and checks it. */
final class Cases {
    static final Catalogue CATALOGUE = Catalogue.load();
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final FormatLibrary LIBRARY = FormatLibrary.load();
    private static final Path BASE = Path.of("src/test/resources/checks/base.yaml");

    private Cases() {}

    /** @param before laid over the version before; no such version where it is empty */
    static Findings check(String before, String fragment) {
        return check(before, fragment, "");
    }

    /** @param policy of the house; empty where it has none */
    static Findings check(String before, String fragment, String policy) {
        List<Finding> findings = new ArrayList<>();
        Checked checked = checked(before, fragment, policy, findings);
        return Findings.of(findings).and(checked.findings());
    }

    static Checked checked(String before, String fragment, String policy) {
        return checked(before, fragment, policy, new ArrayList<>());
    }

    private static Checked checked(String before, String fragment, String policy, List<Finding> findings) {
        List<History.Entry> versions = new ArrayList<>();
        if (!before.isEmpty()) {
            versions.add(version("film/1.0.0.yaml", "version: 1.0.0\n" + before, findings));
        }
        versions.add(version("film/1.1.0.yaml", fragment, findings));
        Histories histories = new Histories(List.of(new History("film", versions)), Findings.of(findings));
        Policy house = policy.isEmpty()
                ? Policy.NONE
                : PolicyReader.read("policy.yaml", policy, VOCABULARY, CATALOGUE, findings::add);
        Checker checker = new Checker(VOCABULARY, LIBRARY, CATALOGUE, house, Optional.empty(), Kept.nothing());
        return checker.check(histories);
    }

    private static History.Entry version(String file, String fragment, List<Finding> findings) {
        Yaml base = yaml(file, text());
        Yaml whole = fragment.isEmpty() ? base : Overlay.of(base, yaml(file, fragment));
        Spec spec = new SpecReader(VOCABULARY)
                .bind(new VersionText("film", file, ""), whole, findings::add)
                .orElseThrow();
        return new History.Entry(file, spec);
    }

    private static Yaml yaml(String file, String text) {
        return Objects.requireNonNull(YamlReader.read(file, text, finding -> {
            throw new IllegalArgumentException(finding.place() + ": " + finding.message() + "\n" + text);
        }));
    }

    private static String text() {
        try {
            return Files.readString(BASE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rules that found something as bad as this or worse. */
    static Set<String> rules(Findings findings, Severity least) {
        Set<String> rules = new TreeSet<>();
        findings.all().stream()
                .filter(finding -> finding.severity().compareTo(least) <= 0)
                .forEach(finding -> rules.add(finding.rule()));
        return rules;
    }
}
