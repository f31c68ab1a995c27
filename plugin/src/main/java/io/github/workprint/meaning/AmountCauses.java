package io.github.workprint.meaning;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.meaning.table.ChangeSubject;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** What decides how much there is of something, and how long work on it takes. */
final class AmountCauses {
    static final String[] DATA_RATE = {
        CauseTrail.WHOLE,
        "uses",
        "codec",
        "profile",
        "gop",
        "compression",
        "raster",
        "as-source",
        "rate",
        "chroma",
        "bits",
        "audio",
        "data-rate"
    };

    private static final String[] CALENDAR = {CauseTrail.WHOLE, "days", "holidays", "public-holidays", "worked"};

    private final CauseTrail trail;

    AmountCauses(CauseTrail trail) {
        this.trail = trail;
    }

    /** What a format makes in an hour. */
    void rate(Redline format) {
        if (!trail.isFirst("rate", format) || !CauseTrail.moved(format, "per-hour")) {
            return;
        }
        if (CauseTrail.holdsInBoth(format, "data-rate")) {
            int before = trail.size();
            trail.own(format, CauseTrail.WHOLE, "data-rate");
            if (trail.size() > before) {
                return;
            }
        }
        trail.own(format, DATA_RATE);
        if (!format.all("as-source").isEmpty()) {
            trail.work().makers(format).stream()
                    .flatMap(maker -> trail.links().named(maker, "takes").stream())
                    .flatMap(taken -> Stream.concat(Stream.of(taken), trail.links().named(taken, "format").stream()))
                    .filter(source -> CauseTrail.kind(source).equals("format") && !source.equals(format))
                    .forEach(source -> trail.own(source, "raster", "rate"));
        }
    }

    private void rateOf(Redline thing) {
        trail.own(thing, "format");
        trail.kept(thing, "format").forEach(this::rate);
    }

    /** A reckoning names the codec, whether or not it counts. */
    void named(Redline thing) {
        if (trail.isEmpty()) {
            trail.kept(thing, "format").forEach(format -> trail.own(format, DATA_RATE));
        }
    }

    /** @param inAll whether the days of shooting count */
    void amount(Redline material, boolean inAll) {
        if (!trail.isFirst("amount" + inAll, material)) {
            return;
        }
        if (CauseTrail.moved(material, CauseTrail.WHY, "Data rate")) {
            rateOf(material);
        }
        footage(material, inAll);
    }

    /** How much of it there is, whatever it weighs. */
    private void footage(Redline material, boolean inAll) {
        trail.own(material, CauseTrail.PARTS);
        if (CauseTrail.moved(material, CauseTrail.WHY, "Footage")
                || CauseTrail.moved(material, CauseTrail.WHY, "Data")) {
            trail.own(material, "amount", "for.amount");
        }
        if (inAll && CauseTrail.moved(material, CauseTrail.WHY, "Shooting days")) {
            shootingDays();
        }
        trail.ofParts(material);
    }

    private void shootingDays() {
        Redline root = trail.links().root();
        if (root.at("production", "shoot", "days")
                .filter(CauseTrail::holdsInBoth)
                .isPresent()) {
            trail.own(root, "production.shoot.days");
            return;
        }
        trail.own(root, "production.shoot");
        trail.links().from(root).stream()
                .filter(link -> link.field().equals("production.shoot.calendar"))
                .forEach(link -> trail.own(link.to(), CALENDAR));
    }

    void size(Redline deliverable) {
        trail.own(deliverable, CauseTrail.PARTS);
        trail.own(deliverable, "runtime", "for.runtime");
        rateOf(deliverable);
        if (!CauseTrail.holdsInBoth(deliverable, "runtime")) {
            trail.own(trail.links().root(), "production.runtime");
        }
        trail.ofParts(deliverable);
    }

    /**
     * Through which stages and formats it comes, and what changes on the way.
     *
     * @param what the field of formats that changes there; empty where it is the way itself
     */
    void way(Redline deliverable, String what) {
        trail.own(deliverable, CauseTrail.WHOLE, "format", "each", "only", "except", "for");
        Set<Redline> things = new LinkedHashSet<>();
        for (Redline stage : trail.work().path(deliverable)) {
            trail.own(stage, CauseTrail.WHOLE, "takes", "makes", "needs");
            Stream.of("takes", "makes")
                    .forEach(field -> things.addAll(trail.links().named(stage, field)));
        }
        things.addAll(trail.links().named(deliverable, "format"));
        for (Redline thing : Set.copyOf(things)) {
            things.addAll(trail.links().named(thing, "format"));
        }
        things.forEach(thing -> trail.own(thing, CauseTrail.WHOLE, "format"));
        if (!what.isEmpty()) {
            things.forEach(thing -> trail.own(
                    thing,
                    what.equals("loses")
                            ? new String[] {"compression", "codec", "uses", "profile"}
                            : new String[] {what, "uses"}));
        }
        if (trail.size() > 1) {
            trail.clear();
        }
    }

    void stage(Redline stage, String figure, String line) {
        switch (figure) {
            case "shares" -> shares(stage);
            case "work" -> time(stage);
            case CauseTrail.WHY -> {
                if (line.equals("Throughput") || line.equals("Passes")) {
                    trail.own(
                            stage,
                            CauseTrail.WHOLE,
                            "throughput",
                            "for.throughput",
                            "hash",
                            "verification",
                            "quantity",
                            "footage");
                } else {
                    written(stage, true);
                }
            }
            default -> written(stage, !figure.equals("per-day"));
        }
    }

    /** What a stage writes: what it makes; what it takes where it makes nothing. */
    void written(Redline stage, boolean inAll) {
        if (!trail.isFirst("written" + inAll, stage)) {
            return;
        }
        int before = trail.size();
        trail.kept(stage, "makes").forEach(made -> {
            if (CauseTrail.kind(made).equals("deliverable")) {
                sizeWhereMoved(made);
            } else {
                rate(made);
            }
        });
        boolean makes =
                trail.links().from(stage).stream().anyMatch(link -> link.field().equals("makes"));
        boolean weighs = trail.size() > before;
        trail.own(stage, CauseTrail.PARTS);
        trail.own(stage, "quantity", "footage", "for.quantity", "for.footage");
        if (!weighs) {
            trail.own(stage, "kind", "makes");
        }
        if (!makes || !weighs) {
            trail.own(stage, "takes");
            trail.kept(stage, "takes").forEach(taken -> brought(taken, inAll, !makes));
            if (makes && !CauseTrail.holdsInBoth(stage, "footage")) {
                trail.own(trail.links().root(), "production.runtime");
            }
        }
        trail.ofParts(stage);
    }

    /** @param weighed whether what it weighs counts, or only how long it is */
    void brought(Redline thing, boolean inAll, boolean weighed) {
        switch (CauseTrail.kind(thing)) {
            case "material" -> {
                if (weighed) {
                    amount(thing, inAll);
                } else if (trail.isFirst("footage" + inAll, thing)) {
                    footage(thing, inAll);
                }
            }
            case "deliverable" -> sizeWhereMoved(thing);
            default -> {
                if (weighed) {
                    rate(thing);
                }
                if (trail.isFirst("brought" + weighed + inAll, thing)) {
                    trail.links()
                            .naming(thing, "material", "format")
                            .forEach(material -> brought(material, inAll, weighed));
                    trail.work().makers(thing).stream()
                            .filter(maker -> CauseTrail.moved(maker, CauseTrail.DATA))
                            .forEach(maker -> written(maker, inAll));
                }
            }
        }
    }

    private void sizeWhereMoved(Redline deliverable) {
        if (CauseTrail.moved(deliverable, "size") && trail.isFirst("size", deliverable)) {
            size(deliverable);
        }
    }

    /** How long the work of a stage takes by its throughput. */
    void time(Redline stage) {
        if (!trail.isFirst("time", stage)) {
            return;
        }
        trail.own(stage, CauseTrail.PARTS);
        trail.own(stage, "kind", "throughput", "quantity", "footage", "for.throughput", "for.quantity", "for.footage");
        trail.own(stage, "verification");
        trail.changes().apply(stage).stream()
                .filter(change ->
                        CauseTrail.isIn(change, "hash") && change.change().kind() != Mark.CHANGED)
                .forEach(trail::add);
        trail.ofParts(stage);
        if (CauseTrail.holdsInBoth(stage, "quantity")) {
            return;
        }
        if (CauseTrail.moved(stage, CauseTrail.DATA)) {
            written(stage, true);
        } else {
            trail.own(stage, "takes");
            trail.kept(stage, "takes").forEach(taken -> brought(taken, true, false));
        }
    }

    /** That two need a room on the same days. */
    private void shares(Redline stage) {
        trail.own(stage, CauseTrail.WHOLE, "room", "equipment", "at-once");
        trail.dates(stage);
        stage.all(ChangeSubject.PLANNED, "shares").stream()
                .filter(Redline::touched)
                .flatMap(trail.links()::targets)
                .distinct()
                .forEach(other -> {
                    trail.own(other, CauseTrail.WHOLE, "room", "equipment", "at-once");
                    trail.dates(other);
                });
    }
}
