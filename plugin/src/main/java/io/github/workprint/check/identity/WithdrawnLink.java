package io.github.workprint.check.identity;

import io.github.workprint.check.rule.Check;
import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.History;
import io.github.workprint.spec.Slate;
import io.github.workprint.spec.Walk;
import java.util.List;
import java.util.regex.Pattern;

/** A link to the documents of a version that was withdrawn. */
final class WithdrawnLink implements Check {
    private record Withdrawn(Slate version, Pattern link) {}

    @Override
    public void check(CheckContext subject, Report report) {
        List<Withdrawn> withdrawn = subject.earlier().stream()
                .map(History.Entry::slate)
                .filter(version -> version.status().equals("withdrawn"))
                .map(version -> new Withdrawn(version, link(subject.workflow(), version)))
                .toList();
        if (withdrawn.isEmpty()) {
            return;
        }
        Walk.through(subject.spec(), (field, value, path, holder) -> {
            if (value instanceof String text) {
                withdrawn.stream()
                        .filter(one -> one.link().matcher(text).find())
                        .forEach(one -> report.with(one.version().statusAt())
                                .at(
                                        holder.of(field.key()),
                                        path,
                                        Wording.of(
                                                "links to version {0}, which was withdrawn; this is version {1}",
                                                one.version().version(),
                                                subject.spec().version()),
                                        Wording.of("link to this version, or to 'latest'")));
            }
        });
    }

    /** The name of the workflow and the version, as two folders that follow each other. */
    private static Pattern link(String workflow, Slate version) {
        return Pattern.compile("(?:^|[/:\\s\\[<])" + Pattern.quote(workflow) + "/"
                + Pattern.quote(version.version().toString()) + "(?![\\w.]*\\w)");
    }
}
