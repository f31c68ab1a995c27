package io.github.workprint.check.security;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.people.Person;
import io.github.workprint.spec.people.Role;
import io.github.workprint.spec.security.AccessRight;
import java.util.Optional;

/** Somebody has left and can still get in. */
final class Access {
    private Access() {}

    static void check(CheckContext subject, Report report) {
        if (subject.spec().security() == null) {
            return;
        }
        for (AccessRight right : subject.spec().security().access().values()) {
            Optional<Person> person = subject.find(Person.class, right.who(), "person")
                    .or(() -> subject.find(Role.class, right.who(), "role")
                            .flatMap(role -> subject.find(Person.class, role.person(), "person")));
            person.filter(one -> one.to() != null && one.to().isBefore(subject.asOf()))
                    .filter(one -> right.until() == null || right.until().isAfter(one.to()))
                    .ifPresent(one -> report.with(one.origin().of("to"))
                            .at(
                                    right,
                                    "until",
                                    Wording.of(
                                            "{0} left on {1} and has access to {2}{3}",
                                            one.name(),
                                            one.to(),
                                            Optional.ofNullable(right.what()).orElse("'" + right.id() + "'"),
                                            right.until() == null
                                                    ? Wording.of(" without an end")
                                                    : Wording.of(" until {0}", right.until())),
                                    Wording.of("withdraw the access, and write the day under 'until'")));
        }
    }
}
