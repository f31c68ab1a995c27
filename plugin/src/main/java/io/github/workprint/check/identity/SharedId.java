package io.github.workprint.check.identity;

import io.github.workprint.check.rule.Check;
import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.people.Organisation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One id is given to two things that share an address space: materials, formats and deliverables are all named by what a stage
 * takes and makes, and a requirement's id is on every printed checklist.
 */
final class SharedId implements Check {
    @Override
    public void check(CheckContext subject, Report report) {
        Map<String, Wording> things = new HashMap<>();
        Stream.of(
                        subject.spec().materials(),
                        subject.spec().formats(),
                        subject.spec().deliverables())
                .flatMap(entities -> entities.entrySet().stream())
                .forEach(entry -> once(entry.getKey(), entry.getValue(), things, report));
        Map<String, Wording> requirements = new HashMap<>();
        Stream.concat(
                        subject.spec().deliverables().values().stream().map(Deliverable::requires),
                        subject.spec().organisations().values().stream().map(Organisation::requires))
                .flatMap(asked -> List.copyOf(asked.entrySet()).stream())
                .forEach(entry -> once(entry.getKey(), entry.getValue(), requirements, report));
    }

    private void once(String id, Located entity, Map<String, Wording> taken, Report report) {
        Wording place = Wording.of(
                "{0} in line {1}",
                entity.origin().path(), String.valueOf(entity.origin().place().line()));
        Wording first = taken.putIfAbsent(id, place);
        if (first != null) {
            report.at(
                    entity.origin().place(),
                    entity.origin().path(),
                    Wording.of("'{0}' is already the id of {1}; nobody can tell which of the two is meant", id, first),
                    Wording.of("give one of them another id"));
        }
    }
}
