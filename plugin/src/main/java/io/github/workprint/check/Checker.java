package io.github.workprint.check;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.plan.FormatLibrary;
import io.github.workprint.plan.Plan;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.History;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts every rule to every version. */
public final class Checker {
    private final Vocabulary vocabulary;
    private final FormatLibrary library;
    private final List<Rule> rules;

    public Checker(Vocabulary vocabulary, FormatLibrary library) {
        this.vocabulary = vocabulary;
        this.library = library;
        this.rules = Rules.all(library);
    }

    /** What the rules find, without what was found on reading. */
    public Findings check(Histories histories) {
        List<Finding> findings = new ArrayList<>();
        // A fault of reading is told where it is; what follows from it is not told again.
        Set<String> illegible =
                histories.findings().all().stream().map(Finding::path).collect(Collectors.toSet());
        for (History history : histories.all()) {
            List<Spec> specs = history.specs();
            for (int i = 0; i < specs.size(); i++) {
                Spec spec = specs.get(i);
                Subject subject = new Subject(
                        history.workflow(),
                        spec,
                        Plan.of(spec, library),
                        Addresses.of(spec),
                        specs.subList(0, i),
                        illegible,
                        vocabulary);
                rules.forEach(rule -> rule.check(subject, findings::add));
            }
        }
        return Findings.of(findings);
    }
}
