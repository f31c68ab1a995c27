package io.github.workprint.meaning;

import io.github.workprint.diff.Redline;
import io.github.workprint.diff.RedlineIndex;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Follows a planned amount, rate, time or price back to what moved it, the way on which the plan reckons it: what a line carries
 * comes from the stage that hands over, what that writes from the rates of the formats that it makes, and so on. The way goes on only
 * through figures that moved themselves. Where two changes may have done it and the figures do not say which, none is named.
 */
final class FigureCauses {
    private final CauseTrail trail;
    private final AmountCauses amounts;
    private final StorageCauses storage;
    private final LineCauses lines;
    private final CostCauses costs;

    private FigureCauses(CauseTrail trail) {
        this.trail = trail;
        this.amounts = new AmountCauses(trail);
        this.storage = new StorageCauses(trail, amounts);
        this.lines = new LineCauses(trail, amounts);
        this.costs = new CostCauses(trail, amounts, storage, lines);
    }

    /**
     * In the order in which they are met on the way back; empty where nothing that is seen moved it.
     *
     * @param changes those of a thing itself
     */
    static List<Meaning> of(
            Meaning planned, RedlineIndex links, ConcernedStages work, Function<Redline, List<Meaning>> changes) {
        CauseTrail trail = new CauseTrail(links, work, changes);
        String path = planned.node().path();
        String below = path.substring(path.indexOf("planned/") + "planned/".length());
        List<String> keys = Arrays.asList(below.split("/"));
        int first = keys.get(0).equals("parts") ? Math.min(2, keys.size() - 1) : 0;
        String line = keys.get(first).equals(CauseTrail.WHY) && keys.size() > first + 1 ? keys.get(first + 1) : "";
        new FigureCauses(trail).trace(planned.entity(), keys, keys.get(first), line);
        return trail.found();
    }

    private void trace(Redline thing, List<String> keys, String figure, String line) {
        String last = keys.get(keys.size() - 1);
        switch (CauseTrail.kind(thing)) {
            case "format" -> {
                amounts.rate(thing);
                if (trail.isEmpty()) {
                    trail.own(thing, AmountCauses.DATA_RATE);
                }
            }
            case "material" -> {
                amounts.amount(thing, !figure.equals("per-day"));
                amounts.named(thing);
            }
            case "deliverable" -> {
                if (figure.equals("flow")) {
                    amounts.way(
                            thing,
                            keys.get(keys.size() - 2).equals("changes")
                                    ? last
                                    : last.equals("loses") ? last : CauseTrail.WHOLE);
                } else if (figure.equals("generations")) {
                    amounts.way(thing, "loses");
                } else {
                    amounts.size(thing);
                    amounts.named(thing);
                }
            }
            case "stage" -> {
                if (figure.equals("cost")) {
                    costs.paid(thing);
                } else {
                    amounts.stage(thing, figure, line);
                }
            }
            case "volume" -> storage.volume(thing, figure, line);
            case "interface" -> lines.handOff(thing, figure, line);
            case "link" -> lines.line(thing, figure, line);
            case "reading" -> storage.reading(thing, figure);
            case "budget-line" -> {
                costs.price(thing);
                if (figure.equals("above")) {
                    trail.own(thing, "amount");
                }
            }
            case "option" -> trail.own(thing, CauseTrail.WHOLE, "sets", "cost");
            default -> {
                if (thing.equals(trail.links().root())) {
                    costs.budget(figure);
                }
            }
        }
    }
}
