package io.github.workprint.check.identity;

import io.github.workprint.check.rule.Check;
import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.Walk;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** A link to the documents of a version that was withdrawn. */
final class WithdrawnLink implements Check {
    private record Withdrawn(Spec spec, Pattern link) {}

    @Override
    public void check(CheckContext subject, Report report) {
        List<Withdrawn> withdrawn = subject.earlier().stream()
                .filter(spec -> "withdrawn".equals(spec.status()) && spec.version() != null)
                .map(spec -> new Withdrawn(spec, link(subject.workflow(), spec)))
                .toList();
        if (withdrawn.isEmpty()) {
            return;
        }
        Walk.through(subject.spec(), (field, value, path, holder) -> {
            if (value instanceof String text) {
                withdrawn.stream()
                        .filter(one -> one.link().matcher(text).find())
                        .forEach(one -> report.with(one.spec().origin().of("status"))
                                .at(
                                        holder.of(field.key()),
                                        path,
                                        "links to version " + one.spec().version()
                                                + ", which was withdrawn; this is version "
                                                + subject.spec().version(),
                                        "link to this version, or to 'latest'"));
            }
        });
    }

    /** The name of the workflow and the version, as two folders that follow each other. */
    private static Pattern link(String workflow, Spec spec) {
        return Pattern.compile("(?:^|[/:\\s\\[<])" + Pattern.quote(workflow) + "/"
                + Pattern.quote(Objects.requireNonNull(spec.version()).toString()) + "(?![\\w.]*\\w)");
    }
}
