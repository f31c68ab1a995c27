package io.github.workprint.check.production;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.production.AudienceRules;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An audience that no document names, or that nothing reaches. */
final class AudiencesReached {
    private AudiencesReached() {}

    static void check(CheckContext subject, Report report) {
        Set<String> served = subject.spec().documents().values().stream()
                .flatMap(document -> document.for_().stream())
                .collect(Collectors.toSet());
        for (AudienceRules audience : subject.spec().audiences().values()) {
            boolean none = !served.isEmpty() && !served.contains(audience.id());
            List<String> channels = audience.channels();
            if (none) {
                report.with(subject.spec().origin().of("documents"))
                        .at(
                                audience,
                                Wording.of("'{0}' is an audience, and none of the 'documents' names it", audience.id()),
                                Wording.of("add it to one of the 'documents', or take the audience out"));
            } else if (channels.isEmpty()) {
                report.at(
                        audience,
                        "channels",
                        Wording.of("nothing says how '{0}' readers get their documents", audience.id()),
                        Wording.of("add 'channels:', such as [site, e-mail]"));
            }
        }
    }
}
