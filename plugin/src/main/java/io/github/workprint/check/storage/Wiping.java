package io.github.workprint.check.storage;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.check.storage.Erasure.Told;
import io.github.workprint.check.storage.WorstOrder.Left;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.spec.media.Material;
import io.github.workprint.spec.storage.DataClass;
import io.github.workprint.spec.storage.Volume;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.work.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * At the moment at which something is erased, and without it, in every order of work that the graph allows: does all that is on it
 * still have the copies, the kinds of media and the second place that its class asks for, each of them proved by a gate?
 */
final class Wiping {
    private final CheckContext context;
    private final CopyLedger ledger;
    private final List<Erasure> erasures;
    private final Precedence precedence;

    private Wiping(CheckContext context) {
        this.context = context;
        this.ledger = new CopyLedger(context);
        this.erasures = Erasures.of(context, ledger);
        this.precedence = new Precedence(context);
    }

    static void check(CheckContext context, Report report) {
        Wiping wiping = new Wiping(context);
        wiping.erasures.forEach(erasure -> wiping.check(erasure, report));
    }

    /** A stage that erases, and does not say what. */
    static void unsaid(CheckContext context, Report report) {
        for (Erasure erasure : new Wiping(context).erasures) {
            if (erasure.told() == Told.FEARED) {
                String id = "'" + erasure.stage().id() + "'";
                report.at(
                        erasure.stage(),
                        "erases",
                        Wording.of(
                                "{0} erases for good, and does not say what: cards, or which volumes; the check takes"
                                        + " the worst, {1}",
                                id, erasure.volumeNames()),
                        Wording.of("add 'erases:' with the volumes, or with the materials whose cards are wiped"));
            }
        }
    }

    private void check(Erasure erasure, Report report) {
        Map<Wording, List<String>> things = new LinkedHashMap<>();
        Map<Wording, Wording> remedies = new LinkedHashMap<>();
        erasure.touched(ledger).forEach(thing -> demand(erasure, thing)
                .ifPresent(demand -> left(erasure, thing, demand).ifPresent(left -> {
                    MissingCopies missing = new MissingCopies(erasure, thing, demand, left, this);
                    things.computeIfAbsent(missing.text(), key -> new ArrayList<>())
                            .add("'" + Address.of(thing).id() + "'");
                    remedies.putIfAbsent(missing.text(), missing.remedy());
                })));
        things.entrySet().stream().findFirst().ifPresent(first -> {
            List<String> rest =
                    things.values().stream().skip(1).flatMap(List::stream).toList();
            report.at(
                    erasure.stage(),
                    erasure.told() == Told.SAID ? "erases" : "needs",
                    Wording.of(
                            "'{0}' erases {1}{2}{3}",
                            erasure.stage().id(),
                            String.join(", ", first.getValue()),
                            first.getKey(),
                            rest.isEmpty()
                                    ? Wording.NONE
                                    : Wording.of("; the same stage leaves too little of {0}", String.join(", ", rest))),
                    Objects.requireNonNull(remedies.get(first.getKey())));
        });
    }

    /** What is asked for on the day; nothing once the day is over until which it is to be kept. */
    private Optional<CopyDemand> demand(Erasure erasure, String thing) {
        Optional<CopyDemand> demand = context.addresses().entities().get(thing) instanceof Material material
                        && erasure.cards().contains(thing)
                ? Optional.of(ledger.demand(material))
                : ledger.demand(thing);
        return demand.filter(one -> !isOver(one.data(), erasure.stage()));
    }

    private boolean isOver(@Nullable DataClass data, Stage stage) {
        LocalDate until = data == null ? null : data.keepUntil();
        return until != null && starts(stage).filter(day -> day.isAfter(until)).isPresent();
    }

    private Optional<LocalDate> starts(Stage stage) {
        return context.dates(stage).map(StageFigures::starts);
    }

    private Optional<Left> left(Erasure erasure, String thing, CopyDemand demand) {
        List<Copy> copies = ledger.of(thing);
        List<Erasure> others = erasures.stream()
                .filter(other -> isRival(other, erasure) && copies.stream().anyMatch(other::reaches))
                .toList();
        return WorstOrder.of(
                erasure,
                copies,
                others,
                precedence,
                copy -> !isGivenBack(copy.volume(), erasure),
                demand,
                erasure.cards().contains(thing));
    }

    /** All copies of a thing. */
    List<Copy> copies(String thing) {
        return ledger.of(thing);
    }

    /** The other stages that erase a copy. */
    List<Stage> rivals(Erasure erasure, Copy copy) {
        return erasures.stream()
                .filter(other -> isRival(other, erasure) && other.reaches(copy))
                .map(Erasure::stage)
                .toList();
    }

    /** What is only feared is asked for at its own stage, and not held against others. */
    private static boolean isRival(Erasure other, Erasure erasure) {
        return other != erasure && other.told() != Told.FEARED;
    }

    /** Whether a volume is no longer there when a stage erases. */
    boolean isGivenBack(Volume volume, Erasure erasure) {
        LocalDate until = volume.until();
        return until != null
                && starts(erasure.stage()).filter(day -> !day.isBefore(until)).isPresent();
    }
}
