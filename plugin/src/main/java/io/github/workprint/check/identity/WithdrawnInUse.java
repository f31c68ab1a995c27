package io.github.workprint.check.identity;

import io.github.workprint.check.rule.Check;
import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Walk;
import io.github.workprint.spec.dates.Withdrawn;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.media.Material;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.work.Interface;
import io.github.workprint.spec.work.Stage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Something is withdrawn, and what is still asked for uses it after its last valid day; told once for each thing, with a count. */
final class WithdrawnInUse implements Check {
    /** Kinds that speak of things without using them. */
    private static final Set<String> SPEAKING = Set.of("change", "decision", "waiver", "retired", "reading", "test");

    /** Where a thing is used. */
    private record Use(Ref ref, String field, String path, String user, LocalDate day) {}

    @Override
    public void check(CheckContext subject, Report report) {
        Map<String, Map<String, Use>> uses = new LinkedHashMap<>();
        Walk.through(subject.spec(), (field, value, path, holder) -> {
            String[] kinds = field.declared().to();
            if (value instanceof Ref ref && !Arrays.asList(kinds).contains(Addresses.ANY)) {
                String user = Address.of(path).entity();
                subject.addresses()
                        .resolve(ref, kinds)
                        .filter(thing -> !thing.equals(user) && isUsedTooLate(thing, user, subject))
                        .ifPresent(thing -> uses.computeIfAbsent(thing, key -> new LinkedHashMap<>())
                                .putIfAbsent(user, new Use(ref, field.key(), path, user, day(user, subject))));
            }
        });
        uses.forEach((thing, found) -> tell(thing, found, subject, report));
    }

    private static boolean isUsedTooLate(String thing, String user, CheckContext subject) {
        Object by = subject.addresses().entities().get(user);
        return by != null
                && !SPEAKING.contains(Address.of(user).kind())
                && Withdrawn.of(by).isEmpty()
                && Withdrawn.of(subject.addresses().entities().get(thing))
                        .map(Withdrawn::last)
                        .filter(day(user, subject)::isAfter)
                        .isPresent();
    }

    /** The day on which it is used: when a stage ends, a delivery is due, material has come; else the day on which it is looked at. */
    private static LocalDate day(String user, CheckContext subject) {
        Object entity = subject.addresses().entities().get(user);
        Optional<LocalDate> own = Optional.empty();
        if (entity instanceof Stage stage) {
            own = subject.dates(stage).map(StageFigures::finishes);
        } else if (entity instanceof Interface handOff) {
            own = subject.stage(handOff.to()).flatMap(subject::dates).map(StageFigures::starts);
        } else if (entity instanceof Deliverable deliverable) {
            own = Optional.ofNullable(deliverable.due());
        } else if (entity instanceof Material material) {
            own = Optional.ofNullable(material.arrives());
        }
        return own.orElse(subject.asOf());
    }

    private static void tell(String thing, Map<String, Use> uses, CheckContext subject, Report report) {
        Use first = uses.values().iterator().next();
        Located entity =
                (Located) Objects.requireNonNull(subject.addresses().entities().get(thing));
        Origin origin = entity.origin();
        LocalDate last = Withdrawn.of(entity).map(Withdrawn::last).orElse(null);
        int more = new LinkedHashSet<>(uses.keySet()).size() - 1;
        report.with(origin.of("withdrawn"))
                .at(
                        first.ref().place(),
                        first.path(),
                        Wording.of(
                                "'{0}' is withdrawn, good until {1}, and '{2}' still names it under '{3}' on {4}{5}",
                                Address.of(thing).id(),
                                last,
                                Address.of(first.user()).id(),
                                first.field(),
                                first.day(),
                                more == 0
                                        ? Wording.NONE
                                        : Wording.of(
                                                "; so {0}",
                                                more == 1
                                                        ? Wording.of("does 1 more")
                                                        : Wording.of("do {0} more", more))),
                        Wording.of("name what takes its place, or move its last day"));
    }
}
