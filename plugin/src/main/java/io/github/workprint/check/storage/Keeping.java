package io.github.workprint.check.storage;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.storage.StoragePlan;
import io.github.workprint.spec.people.Role;
import io.github.workprint.spec.storage.DataClass;
import io.github.workprint.spec.storage.Volume;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.work.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** How long data is kept, and who may erase it. */
final class Keeping {
    private Keeping() {}

    static void rules(CheckContext subject, Report report) {
        for (DataClass data : subject.spec().dataClasses().values()) {
            List<Wording> missing = new ArrayList<>();
            if (!data.origin().has("keep-until")) {
                missing.add(Wording.of("until when it is kept"));
            }
            if (!data.origin().has("purge-authority")) {
                missing.add(Wording.of("who may purge it"));
            }
            if (!missing.isEmpty()) {
                report.at(
                        data,
                        Wording.of(
                                "'{0}' does not say {1}; it is kept for ever, or deleted by whoever needs the space",
                                data.id(),
                                missing.stream()
                                        .reduce((one, next) -> Wording.of("{0}, or {1}", one, next))
                                        .orElse(Wording.NONE)),
                        Wording.of("add 'keep-until' and 'purge-authority', as agreed with the client"));
            }
        }
    }

    /** What is asked for longer than the volume that keeps it longest keeps it. Volumes that say nothing go by the class. */
    static void tooShort(CheckContext subject, Report report) {
        CopyLedger ledger = new CopyLedger(subject);
        for (DataClass data : subject.spec().dataClasses().values()) {
            LocalDate asked = data.keepUntil();
            if (asked == null) {
                continue;
            }
            for (String thing : ledger.things(data.of())) {
                List<Copy> copies = ledger.of(thing).stream()
                        .filter(copy -> !Copy.isCard(copy.volume()))
                        .toList();
                List<LocalDate> ends = copies.stream()
                        .flatMap(copy -> end(copy, subject).stream())
                        .toList();
                if (ends.isEmpty() || ends.size() < copies.size()) {
                    continue;
                }
                LocalDate longest = Collections.max(ends);
                if (longest.isBefore(asked)) {
                    Volume volume = copies.get(ends.indexOf(longest)).volume();
                    report.with(volume.origin().of("keep"))
                            .at(
                                    data,
                                    "keep-until",
                                    Wording.of(
                                            "'{0}' is to be kept until {1}, and is gone by {2} from '{3}', which keeps"
                                                    + " it longest",
                                            Address.of(thing).id(), asked, longest, volume.id()),
                                    Wording.of("raise 'keep' of the volume, or agree on an earlier day"));
                    break;
                }
            }
        }
    }

    /** When the last of what was copied leaves the volume; empty where the volume does not say, or nobody knows when it came. */
    private static Optional<LocalDate> end(Copy copy, CheckContext subject) {
        Quantity keep = copy.volume().keep();
        Optional<LocalDate> kept = Optional.ofNullable(keep).flatMap(period -> subject.dates(copy.writer())
                .map(dates -> StoragePlan.after(dates.finishes(), period)));
        LocalDate until = copy.volume().until();
        return keep != null && until != null && kept.filter(until::isAfter).isPresent()
                ? kept
                : Optional.ofNullable(until).or(() -> kept);
    }

    static void verifier(CheckContext subject, Report report) {
        for (Stage stage : subject.spec().stages().values()) {
            if (!Erasures.erases(stage)) {
                continue;
            }
            Optional<Role> verifier = subject.find(Role.class, stage.verifier(), "role");
            boolean same = verifier.isPresent()
                    && subject.owners(stage).stream()
                            .anyMatch(owner -> owner.id().equals(verifier.get().id())
                                    || (owner.person() != null
                                            && owner.person()
                                                    .equals(verifier.get().person())));
            if (!stage.origin().has("verifier") || same) {
                report.at(
                        stage,
                        "verifier",
                        Wording.of(
                                "'{0}' erases for good, and {1}; one slip cannot be undone",
                                stage.id(),
                                same
                                        ? Wording.of("the same person does and verifies it")
                                        : Wording.of("nobody verifies it")),
                        Wording.of("add 'verifier:' with a role that somebody else holds"));
            }
        }
    }
}
