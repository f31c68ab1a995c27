package io.github.workprint.check.people;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.History;
import io.github.workprint.spec.Slate;
import io.github.workprint.spec.StageGraph;
import io.github.workprint.spec.people.Role;
import io.github.workprint.spec.production.ChangeNote;
import io.github.workprint.spec.production.ChangePolicy;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.work.Interface;
import io.github.workprint.spec.work.Stage;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A breaking change that somebody who must act on it has not confirmed in time. Asked only where confirmations are written down. */
final class Confirmations {
    private static final long SECONDS_IN_DAY = 86_400;

    private Confirmations() {}

    static void check(CheckContext subject, Report report) {
        boolean kept = subject.spec().changes().values().stream()
                .anyMatch(change -> change.origin().has("confirmed"));
        for (ChangeNote change : subject.spec().changes().values()) {
            Optional<LocalDate> deadline = deadline(change, subject);
            if (!kept
                    || !"breaking".equals(change.class_())
                    || deadline.filter(day -> day.isBefore(subject.asOf())).isEmpty()) {
                continue;
            }
            Set<String> affected = affected(change, subject);
            List<String> silent = affected.stream()
                    .filter(role -> change.confirmed().stream()
                            .flatMap(ref -> subject.find(Role.class, ref, "role").stream())
                            .noneMatch(confirmed -> confirmed.id().equals(role)))
                    .toList();
            if (!silent.isEmpty()) {
                report.at(
                        change,
                        "confirmed",
                        Wording.of(
                                "{0} of {1} have not confirmed '{2}' by {3}: {4}; they may still work to the version"
                                        + " before",
                                silent.size(), affected.size(), change.id(), deadline.get(), String.join(", ", silent)),
                        Wording.of("ring them, and write their roles under 'confirmed'"));
            }
        }
    }

    /** The day that the change gives; else as long after its version as readers may take. */
    private static Optional<LocalDate> deadline(ChangeNote change, CheckContext subject) {
        ChangePolicy policy = subject.spec().changePolicy();
        Quantity within = policy == null ? null : policy.acknowledgeWithin();
        if (change.actBy() != null || within == null) {
            return Optional.ofNullable(change.actBy());
        }
        return subject.earlier().stream()
                .map(History.Entry::slate)
                .filter(version -> version.version().equals(change.version()))
                .map(Slate::asOf)
                .findFirst()
                .or(() -> Optional.ofNullable(subject.spec().asOf())
                        .filter(own -> Objects.equals(subject.spec().version(), change.version())))
                .map(issued -> within.unit().equals("wd")
                        ? subject.workingDays(null)
                                .after(issued, within.amount().longValue())
                        : issued.plusDays(within.inBase().longValue() / SECONDS_IN_DAY));
    }

    /** Ids of the roles that own, make, take or hand over what was changed. */
    private static Set<String> affected(ChangeNote change, CheckContext subject) {
        Set<String> roles = new LinkedHashSet<>();
        for (Ref about : change.about()) {
            affected(Address.of(about.id()).entity(), subject)
                    .flatMap(ref -> subject.find(Role.class, ref, "role").stream())
                    .forEach(role -> roles.add(role.id()));
        }
        return roles;
    }

    private static Stream<Ref> affected(String address, CheckContext subject) {
        StageGraph<Stage> work = subject.work();
        Object entity = subject.addresses().entities().get(address);
        if (entity instanceof Stage stage) {
            return stage.owner().stream();
        }
        if (entity instanceof Interface handOff) {
            return Stream.of(subject.stage(handOff.from()), subject.stage(handOff.to()))
                    .flatMap(Optional::stream)
                    .flatMap(stage -> stage.owner().stream());
        }
        return Stream.concat(work.makers(address).stream(), work.takers(address).stream())
                .flatMap(stage -> stage.owner().stream());
    }
}
