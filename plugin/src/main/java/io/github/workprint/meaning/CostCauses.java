package io.github.workprint.meaning;

import io.github.workprint.diff.Redline;
import io.github.workprint.meaning.table.ChangeSubject;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** What decides what something costs. */
final class CostCauses {
    private static final String FORECAST = "forecast";

    private final CauseTrail trail;
    private final AmountCauses amounts;
    private final StorageCauses storage;
    private final LineCauses lines;

    CostCauses(CauseTrail trail, AmountCauses amounts, StorageCauses storage, LineCauses lines) {
        this.trail = trail;
        this.amounts = amounts;
        this.storage = storage;
        this.lines = lines;
    }

    void paid(Redline stage) {
        Stream.concat(
                        trail.links().from(stage).stream()
                                .filter(link -> link.field().equals("cost")),
                        trail.links().to(stage).stream()
                                .filter(link -> CauseTrail.kind(link.from()).equals("budget-line")
                                        && link.field().equals("stage")))
                .forEach(link -> {
                    Redline line = CauseTrail.kind(link.to()).equals("budget-line") ? link.to() : link.from();
                    if (link.isNews()) {
                        trail.about(link);
                    } else if (CauseTrail.moved(line, FORECAST)) {
                        price(line);
                    }
                });
    }

    /** What a line of the budget will cost. */
    void price(Redline line) {
        if (!trail.isFirst("price", line)) {
            return;
        }
        trail.currency();
        trail.own(line, CauseTrail.WHOLE, "rate", "stage", "volumes", "links");
        if (!CauseTrail.holdsInBoth(line, "rate")) {
            trail.own(line, "amount");
            trail.kept(line, "volumes")
                    .filter(volume -> CauseTrail.moved(volume, "cost"))
                    .forEach(storage::held);
        }
        if (CauseTrail.moved(line, CauseTrail.WHY, "Units")) {
            units(line);
        }
    }

    private void units(Redline line) {
        String rate = line.child("rate").flatMap(Redline::value).orElse("");
        trail.links().to(line).stream()
                .filter(link -> link.field().equals("cost") && link.isNews())
                .forEach(trail::about);
        Set<Redline> stages = new LinkedHashSet<>(trail.links().named(line, "stage"));
        stages.addAll(trail.links().naming(line, "stage", "cost"));
        for (Redline stage : stages) {
            if (CauseTrail.moved(stage, "work") && rate.endsWith("/h")) {
                amounts.time(stage);
            } else {
                trail.addAll(DateCauses.ofLength(stage, trail.links(), trail.work(), trail.changes()));
                if (!stage.all(ChangeSubject.PLANNED, "parts").isEmpty()) {
                    trail.ofParts(stage);
                }
                trail.own(stage, "quantity", "for.quantity");
            }
        }
        trail.kept(line, "volumes").forEach(volume -> {
            if (rate.endsWith("/month") || rate.endsWith("/year")) {
                storage.level(volume);
            } else {
                storage.arrivals(volume);
            }
        });
        trail.kept(line, "links").forEach(lines::loads);
    }

    void budget(String figure) {
        if (figure.equals("contingency") || figure.equals("left")) {
            trail.own(trail.links().root(), "budget.contingency");
        }
        if (!figure.equals(FORECAST) && !figure.equals(CauseTrail.WHY) && movedBudget("budget")) {
            trail.currency();
            trail.entities("budget-line").forEach(line -> trail.own(line, CauseTrail.WHOLE, "amount"));
        }
        if (Set.of(FORECAST, "left", CauseTrail.WHY).contains(figure) && movedBudget(FORECAST)) {
            trail.entities("budget-line")
                    .filter(line -> CauseTrail.moved(line, FORECAST))
                    .forEach(this::price);
            trail.entities("volume")
                    .filter(volume -> CauseTrail.moved(volume, "cost"))
                    .filter(volume -> trail.links()
                            .naming(volume, "budget-line", "volumes")
                            .isEmpty())
                    .forEach(storage::held);
        }
    }

    private boolean movedBudget(String figure) {
        return trail.links()
                .root()
                .at("budget", ChangeSubject.PLANNED, figure)
                .filter(Redline::touched)
                .isPresent();
    }
}
