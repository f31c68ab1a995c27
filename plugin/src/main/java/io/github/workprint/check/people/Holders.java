package io.github.workprint.check.people;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.spec.people.Person;
import io.github.workprint.spec.people.Role;
import io.github.workprint.spec.value.DateSpan;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.work.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who holds the roles. */
final class Holders {
    /** @param written whether written messages reach the holder */
    record Holder(String name, boolean written, @Nullable LocalDate from, @Nullable LocalDate to, List<DateSpan> away) {

        /** Whether the holder is at work on a day. */
        boolean at(LocalDate day) {
            return (from == null || !day.isBefore(from))
                    && (to == null || !day.isAfter(to))
                    && away.stream().noneMatch(span -> span.covers(day));
        }
    }

    private final CheckContext subject;

    Holders(CheckContext subject) {
        this.subject = subject;
    }

    /** The roles that own a stage. Where there are several, they do it together, and one stands in for another. */
    List<Role> owners(Stage stage) {
        return subject.owners(stage);
    }

    Optional<Role> role(@Nullable Ref ref) {
        return subject.find(Role.class, ref, "role");
    }

    /** Empty where nobody is named. */
    Optional<Holder> of(Role role) {
        return subject.find(Person.class, role.person(), "person")
                .map(one -> new Holder(
                        one.name() == null ? one.id() : one.name(),
                        one.email() != null || one.chat() != null,
                        one.from(),
                        one.to(),
                        one.away()));
    }

    /** The stages that a role owns. */
    List<Stage> stages(Role role) {
        return subject.spec().stages().values().stream()
                .filter(stage -> owners(stage).contains(role))
                .toList();
    }
}
