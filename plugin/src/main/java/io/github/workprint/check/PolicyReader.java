package io.github.workprint.check;

import io.github.workprint.check.rule.Catalogue;
import io.github.workprint.check.rule.Policy;
import io.github.workprint.check.rule.RulePage;
import io.github.workprint.check.rule.Severities;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Similar;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.language.RecordBinder;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.YamlReader;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads the policy of a house; what is wrong with it is found at its place, as in a spec. */
public final class PolicyReader {
    private static final String UNKNOWN = "WF-PO01";
    private static final String LOWERED = "WF-PO02";

    /** What protects originals, pre-release content and the meaning of ids, no house may weaken. */
    private static final Set<String> PROTECTED = Set.of("WF-BK01", "WF-SE01", "WF-ID01", "WF-ID02");

    private PolicyReader() {}

    static boolean isProtected(RulePage page) {
        return page.structural() || PROTECTED.contains(page.id());
    }

    public static Policy read(
            String file, String text, Vocabulary vocabulary, Catalogue catalogue, Consumer<Finding> findings) {
        Yaml yaml = YamlReader.read(file, text, findings);
        if (yaml == null) {
            return Policy.NONE;
        }
        Policy policy = new RecordBinder(vocabulary, findings).bind(Policy.class, yaml);
        Severities severities = policy.severities();
        if (severities != null) {
            Stream.of(severities.error(), severities.warn(), severities.info(), severities.off())
                    .flatMap(List::stream)
                    .filter(rule -> catalogue.page(rule).isEmpty())
                    .forEach(rule -> unknown(rule, severities, catalogue, findings));
            Stream.of(severities.warn(), severities.info(), severities.off())
                    .flatMap(List::stream)
                    .filter(rule -> catalogue
                            .page(rule)
                            .filter(PolicyReader::isProtected)
                            .isPresent())
                    .forEach(rule -> findings.accept(Finding.error(
                            LOWERED,
                            severities.origin().place(),
                            "severities",
                            Wording.of(
                                    "{0} ({1}) cannot be lowered; it stays {2}",
                                    rule,
                                    catalogue.get(rule).title(),
                                    catalogue.get(rule).severity().word()),
                            Wording.of("take it out; a single case can be accepted in the workflow, under 'accept'"))));
        }
        Collection<String> sections = RecordShape.of(Spec.class).keys();
        policy.sections().stream()
                .filter(section -> !sections.contains(section))
                .forEach(section -> findings.accept(Finding.error(
                        UNKNOWN,
                        policy.origin().of("sections"),
                        "sections",
                        Wording.of("'{0}' is no section of a workflow", section),
                        Similar.hint(section, sections, Wording.of("use one of: {0}", String.join(", ", sections))))));
        return policy;
    }

    private static void unknown(String rule, Severities severities, Catalogue catalogue, Consumer<Finding> findings) {
        List<String> ids = catalogue.pages().stream().map(RulePage::id).toList();
        findings.accept(Finding.error(
                UNKNOWN,
                severities.origin().place(),
                "severities",
                Wording.of("'{0}' is no rule", rule),
                Similar.hint(rule, ids, Wording.of("the ids of all rules are in docs/checks"))));
    }
}
