package io.github.workprint.check.production;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.production.DocumentRules;
import io.github.workprint.spec.production.DocumentType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document is withheld from readers who get it whatever a workflow says, because everything else is reached from it. */
final class WithheldDocuments {
    private WithheldDocuments() {}

    static void check(CheckContext subject, Report report) {
        for (DocumentRules rules : subject.spec().documents().values()) {
            List<String> without = Stream.of(DocumentType.values())
                    .filter(type -> type.isAlwaysMade() && type.key().equals(rules.id()))
                    .flatMap(type -> type.audiences().stream())
                    .sorted()
                    .map(Audience::word)
                    .filter(word -> !rules.for_().contains(word))
                    .toList();
            if (!without.isEmpty()) {
                report.at(
                        rules,
                        "for",
                        Wording.of(
                                "'{0}' is withheld from {1}, who get it all the same: it is the first page of a"
                                        + " version",
                                rules.id(),
                                without.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" and "))),
                        Wording.of(
                                "add them, or take '{0}' out of 'documents'; what somebody must not see, the"
                                        + " 'audience:' of each thing says",
                                rules.id()));
            }
        }
    }
}
