package io.github.workprint.check.people;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.check.rule.Thresholds;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.Walk;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.people.Role;
import io.github.workprint.spec.value.MailAddress;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.work.Stage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the holders of the roles can be told, have time, and have something to do. */
final class Reach {
    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);
    private static final long LONGEST_DAY = 10;

    private Reach() {}

    static void unreachable(CheckContext subject, Report report) {
        Holders holders = new Holders(subject);
        for (Role role : subject.spec().roles().values()) {
            holders.of(role)
                    .filter(holder -> !holder.written())
                    .filter(holder -> !holders.stages(role).isEmpty())
                    .ifPresent(holder -> report.at(
                            role,
                            Wording.of(
                                    "{0} ({1}) has neither e-mail nor chat, and will not be told of changes",
                                    holder.name(), role.id()),
                            Wording.of("add 'email' or 'chat' to the person")));
        }
    }

    /** Of everybody who can be told by mail. */
    static void addresses(CheckContext subject, Report report) {
        subject.spec().people().values().forEach(person -> address(person, person.email(), report));
        subject.spec().roles().values().forEach(role -> address(role, role.email(), report));
    }

    private static void address(Located holder, @Nullable String email, Report report) {
        if (email != null && MailAddress.of(email).isEmpty()) {
            report.at(
                    holder,
                    "email",
                    Wording.of(
                            "'{0}' is no e-mail address that every mail server takes, so nobody can be told there",
                            email),
                    Wording.of("write the address alone, as in post@tern.example"));
        }
    }

    static void idle(CheckContext subject, Report report) {
        Set<String> named = new HashSet<>();
        Walk.through(subject.spec(), (field, value, path, holder) -> {
            if (value instanceof Ref ref && Arrays.asList(field.declared().to()).contains("role")) {
                subject.addresses().resolve(ref, "role").ifPresent(named::add);
            }
        });
        for (Role role : subject.spec().roles().values()) {
            if (!named.contains("role/" + role.id())) {
                report.at(
                        role,
                        Wording.of(
                                "role '{0}' has nothing to do in this workflow; its sheet would be empty", role.id()),
                        Wording.of("give it a stage, a gate, a review, a risk or a hand-off, or take it out"));
            }
        }
    }

    /** Only work whose hours of a day are written counts: a stage of ten working days may need an hour of each. */
    static void overloaded(CheckContext subject, Report report) {
        Holders holders = new Holders(subject);
        BigDecimal limit = Thresholds.hours(
                subject.thresholds().longestDay() != null || subject.spec().defaults() == null
                        ? subject.thresholds().longestDay()
                        : subject.spec().defaults().hoursPerDay(),
                LONGEST_DAY);
        Map<String, BigDecimal> hours = new LinkedHashMap<>();
        Map<String, Stage> last = new LinkedHashMap<>();
        for (Stage stage : subject.spec().stages().values()) {
            Quantity lasts = stage.lasts();
            if (!"day".equals(stage.each())
                    || lasts == null
                    || !Set.of("h", "min", "s").contains(lasts.unit())) {
                continue;
            }
            holders.owners(stage).stream()
                    .flatMap(role -> holders.of(role).stream())
                    .forEach(holder -> {
                        hours.merge(
                                holder.name(), lasts.inBase().divide(HOUR, 1, RoundingMode.HALF_UP), BigDecimal::add);
                        last.put(holder.name(), stage);
                    });
        }
        hours.forEach((name, planned) -> {
            Stage stage = last.get(name);
            if (stage != null && planned.compareTo(limit) > 0) {
                report.at(
                        stage,
                        "lasts",
                        Wording.of(
                                "{0} has {1} h planned on each shooting day (limit {2} h)",
                                name,
                                planned.stripTrailingZeros().toPlainString(),
                                limit.stripTrailingZeros().toPlainString()),
                        Wording.of("give one of the daily stages to another"));
            }
        });
    }
}
