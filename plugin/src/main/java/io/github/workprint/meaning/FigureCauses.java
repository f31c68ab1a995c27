package io.github.workprint.meaning;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.diff.RedlineIndex;
import io.github.workprint.diff.RedlineIndex.Mention;
import io.github.workprint.meaning.table.ChangeSubject;
import io.github.workprint.spec.value.Address;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Follows a planned amount, rate, time or price back to what moved it, the way on which the plan reckons it: what a line carries
 * comes from the stage that hands over, what that writes from the rates of the formats that it makes, and so on. The way goes on only
 * through figures that moved themselves. Where two changes may have done it and the figures do not say which, none is named.
 */
final class FigureCauses {
    private static final String DATA = "data";
    private static final String WHY = "why";
    private static final String ARRIVALS = "Arrivals";
    private static final String FORECAST = "forecast";
    private static final String WHOLE = "";

    /** For which parts something is. */
    private static final String[] PARTS = {WHOLE, "each", "only", "except", "for.part"};

    private static final String[] DATA_RATE = {
        WHOLE,
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

    private static final String[] CALENDAR = {WHOLE, "days", "holidays", "public-holidays", "worked"};

    private final RedlineIndex links;
    private final ConcernedStages work;
    private final Function<Redline, List<Meaning>> changes;
    private final Set<String> seen = new HashSet<>();
    private final Set<Meaning> found = new LinkedHashSet<>();

    private FigureCauses(RedlineIndex links, ConcernedStages work, Function<Redline, List<Meaning>> changes) {
        this.links = links;
        this.work = work;
        this.changes = changes;
    }

    /**
     * In the order in which they are met on the way back; empty where nothing that is seen moved it.
     *
     * @param changes those of a thing itself
     */
    static List<Meaning> of(
            Meaning planned, RedlineIndex links, ConcernedStages work, Function<Redline, List<Meaning>> changes) {
        FigureCauses causes = new FigureCauses(links, work, changes);
        String path = planned.node().path();
        String below = path.substring(path.indexOf("planned/") + "planned/".length());
        List<String> keys = Arrays.asList(below.split("/"));
        int first = keys.get(0).equals("parts") ? Math.min(2, keys.size() - 1) : 0;
        String line = keys.get(first).equals(WHY) && keys.size() > first + 1 ? keys.get(first + 1) : "";
        causes.trace(planned.entity(), keys, keys.get(first), line);
        return List.copyOf(causes.found);
    }

    private void trace(Redline thing, List<String> keys, String figure, String line) {
        String last = keys.get(keys.size() - 1);
        switch (kind(thing)) {
            case "format" -> {
                rate(thing);
                if (found.isEmpty()) {
                    own(thing, DATA_RATE);
                }
            }
            case "material" -> {
                amount(thing, !figure.equals("per-day"));
                named(thing);
            }
            case "deliverable" -> {
                if (figure.equals("flow")) {
                    way(
                            thing,
                            keys.get(keys.size() - 2).equals("changes") ? last : last.equals("loses") ? last : WHOLE);
                } else if (figure.equals("generations")) {
                    way(thing, "loses");
                } else {
                    size(thing);
                    named(thing);
                }
            }
            case "stage" -> stage(thing, figure, line);
            case "volume" -> volume(thing, figure, line);
            case "interface" -> handOff(thing, figure, line);
            case "link" -> line(thing, figure, line);
            case "reading" -> reading(thing, figure);
            case "budget-line" -> {
                price(thing);
                if (figure.equals("above")) {
                    own(thing, "amount");
                }
            }
            case "option" -> own(thing, WHOLE, "sets", "cost");
            default -> {
                if (thing.equals(links.root())) {
                    budget(figure);
                }
            }
        }
    }

    /** What a format makes in an hour. */
    private void rate(Redline format) {
        if (!isFirst("rate", format) || !moved(format, "per-hour")) {
            return;
        }
        if (holdsInBoth(format, "data-rate")) {
            int before = found.size();
            own(format, WHOLE, "data-rate");
            if (found.size() > before) {
                return;
            }
        }
        own(format, DATA_RATE);
        if (!format.all("as-source").isEmpty()) {
            work.makers(format).stream()
                    .flatMap(maker -> links.named(maker, "takes").stream())
                    .flatMap(taken -> Stream.concat(Stream.of(taken), links.named(taken, "format").stream()))
                    .filter(source -> kind(source).equals("format") && !source.equals(format))
                    .forEach(source -> own(source, "raster", "rate"));
        }
    }

    private void rateOf(Redline thing) {
        own(thing, "format");
        kept(thing, "format").forEach(this::rate);
    }

    /** A reckoning names the codec, whether or not it counts. */
    private void named(Redline thing) {
        if (found.isEmpty()) {
            kept(thing, "format").forEach(format -> own(format, DATA_RATE));
        }
    }

    /** @param inAll whether the days of shooting count */
    private void amount(Redline material, boolean inAll) {
        if (!isFirst("amount" + inAll, material)) {
            return;
        }
        if (moved(material, WHY, "Data rate")) {
            rateOf(material);
        }
        footage(material, inAll);
    }

    /** How much of it there is, whatever it weighs. */
    private void footage(Redline material, boolean inAll) {
        own(material, PARTS);
        if (moved(material, WHY, "Footage") || moved(material, WHY, "Data")) {
            own(material, "amount", "for.amount");
        }
        if (inAll && moved(material, WHY, "Shooting days")) {
            shootingDays();
        }
        ofParts(material);
    }

    private void shootingDays() {
        Redline root = links.root();
        if (root.at("production", "shoot", "days")
                .filter(FigureCauses::holdsInBoth)
                .isPresent()) {
            own(root, "production.shoot.days");
            return;
        }
        own(root, "production.shoot");
        links.from(root).stream()
                .filter(link -> link.field().equals("production.shoot.calendar"))
                .forEach(link -> own(link.to(), CALENDAR));
    }

    private void size(Redline deliverable) {
        own(deliverable, PARTS);
        own(deliverable, "runtime", "for.runtime");
        rateOf(deliverable);
        if (!holdsInBoth(deliverable, "runtime")) {
            own(links.root(), "production.runtime");
        }
        ofParts(deliverable);
    }

    /**
     * Through which stages and formats it comes, and what changes on the way.
     *
     * @param what the field of formats that changes there; empty where it is the way itself
     */
    private void way(Redline deliverable, String what) {
        own(deliverable, WHOLE, "format", "each", "only", "except", "for");
        Set<Redline> things = new LinkedHashSet<>();
        for (Redline stage : work.path(deliverable)) {
            own(stage, WHOLE, "takes", "makes", "needs");
            Stream.of("takes", "makes").forEach(field -> things.addAll(links.named(stage, field)));
        }
        things.addAll(links.named(deliverable, "format"));
        for (Redline thing : Set.copyOf(things)) {
            things.addAll(links.named(thing, "format"));
        }
        things.forEach(thing -> own(thing, WHOLE, "format"));
        if (!what.isEmpty()) {
            things.forEach(thing -> own(
                    thing,
                    what.equals("loses")
                            ? new String[] {"compression", "codec", "uses", "profile"}
                            : new String[] {what, "uses"}));
        }
        if (found.size() > 1) {
            found.clear();
        }
    }

    private void stage(Redline stage, String figure, String line) {
        switch (figure) {
            case "cost" -> paid(stage);
            case "shares" -> shares(stage);
            case "work" -> time(stage);
            case WHY -> {
                if (line.equals("Throughput") || line.equals("Passes")) {
                    own(stage, WHOLE, "throughput", "for.throughput", "hash", "verification", "quantity", "footage");
                } else {
                    written(stage, true);
                }
            }
            default -> written(stage, !figure.equals("per-day"));
        }
    }

    /** What a stage writes: what it makes; what it takes where it makes nothing. */
    private void written(Redline stage, boolean inAll) {
        if (!isFirst("written" + inAll, stage)) {
            return;
        }
        int before = found.size();
        kept(stage, "makes").forEach(made -> {
            if (kind(made).equals("deliverable")) {
                sizeWhereMoved(made);
            } else {
                rate(made);
            }
        });
        boolean makes = links.from(stage).stream().anyMatch(link -> link.field().equals("makes"));
        boolean weighs = found.size() > before;
        own(stage, PARTS);
        own(stage, "quantity", "footage", "for.quantity", "for.footage");
        if (!weighs) {
            own(stage, "kind", "makes");
        }
        if (!makes || !weighs) {
            own(stage, "takes");
            kept(stage, "takes").forEach(taken -> brought(taken, inAll, !makes));
            if (makes && !holdsInBoth(stage, "footage")) {
                own(links.root(), "production.runtime");
            }
        }
        ofParts(stage);
    }

    /** @param weighed whether what it weighs counts, or only how long it is */
    private void brought(Redline thing, boolean inAll, boolean weighed) {
        switch (kind(thing)) {
            case "material" -> {
                if (weighed) {
                    amount(thing, inAll);
                } else if (isFirst("footage" + inAll, thing)) {
                    footage(thing, inAll);
                }
            }
            case "deliverable" -> sizeWhereMoved(thing);
            default -> {
                if (weighed) {
                    rate(thing);
                }
                if (isFirst("brought" + weighed + inAll, thing)) {
                    links.naming(thing, "material", "format").forEach(material -> brought(material, inAll, weighed));
                    work.makers(thing).stream()
                            .filter(maker -> moved(maker, DATA))
                            .forEach(maker -> written(maker, inAll));
                }
            }
        }
    }

    private void sizeWhereMoved(Redline deliverable) {
        if (moved(deliverable, "size") && isFirst("size", deliverable)) {
            size(deliverable);
        }
    }

    /** How long the work of a stage takes by its throughput. */
    private void time(Redline stage) {
        if (!isFirst("time", stage)) {
            return;
        }
        own(stage, PARTS);
        own(stage, "kind", "throughput", "quantity", "footage", "for.throughput", "for.quantity", "for.footage");
        own(stage, "verification");
        changes.apply(stage).stream()
                .filter(change -> isIn(change, "hash") && change.change().kind() != Mark.CHANGED)
                .forEach(found::add);
        ofParts(stage);
        if (holdsInBoth(stage, "quantity")) {
            return;
        }
        if (moved(stage, DATA)) {
            written(stage, true);
        } else {
            own(stage, "takes");
            kept(stage, "takes").forEach(taken -> brought(taken, true, false));
        }
    }

    private void paid(Redline stage) {
        Stream.concat(
                        links.from(stage).stream().filter(link -> link.field().equals("cost")),
                        links.to(stage).stream()
                                .filter(link -> kind(link.from()).equals("budget-line")
                                        && link.field().equals("stage")))
                .forEach(link -> {
                    Redline line = kind(link.to()).equals("budget-line") ? link.to() : link.from();
                    if (link.isNews()) {
                        about(link);
                    } else if (moved(line, FORECAST)) {
                        price(line);
                    }
                });
    }

    /** That two need a room on the same days. */
    private void shares(Redline stage) {
        own(stage, WHOLE, "room", "equipment", "at-once");
        dates(stage);
        stage.all(ChangeSubject.PLANNED, "shares").stream()
                .filter(Redline::touched)
                .flatMap(links::targets)
                .distinct()
                .forEach(other -> {
                    own(other, WHOLE, "room", "equipment", "at-once");
                    dates(other);
                });
    }

    private void volume(Redline volume, String figure, String line) {
        if (isNews(volume)) {
            arrivals(volume);
            return;
        }
        switch (figure + line) {
            case "limit", "whyFilled at most" -> own(volume, WHOLE, "size", "fill");
            case "whyWorking allowance" -> own(volume, "allowance");
            case "whyKept for" -> own(volume, "keep");
            case "whyEach tape" -> own(volume, "tape-size", "media", "fill");
            case "tapes" -> {
                own(volume, "tape-size", "media", "fill");
                arrivals(volume);
            }
            case "whyArrivals" -> arrivals(volume);
            case "peak", "whyIn binary units" -> peak(volume);
            case "peak-share" -> {
                own(volume, "size");
                if (moved(volume, "peak")) {
                    peak(volume);
                }
            }
            case "empty" -> emptied(volume);
            case "peak-on" -> {
                reached(volume);
                if (found.isEmpty()) {
                    peak(volume);
                }
            }
            case "first-above-watch", "first-above-limit" -> {
                own(volume, "size", figure.endsWith("watch") ? "watch" : "fill");
                if (found.isEmpty()) {
                    peak(volume);
                }
                if (found.isEmpty()) {
                    emptied(volume);
                }
            }
            case "cost" -> held(volume);
            default -> level(volume);
        }
    }

    /** What the stages write that copy to a volume. */
    private void arrivals(Redline volume) {
        if (!moved(volume, WHY, ARRIVALS) || !isFirst("arrivals", volume)) {
            return;
        }
        own(volume, WHOLE);
        copying(volume).forEach(link -> {
            if (link.isNews()) {
                about(link);
            } else if (moved(link.from(), DATA)) {
                written(link.from(), true);
            }
        });
    }

    private Stream<Mention> copying(Redline volume) {
        return links.to(volume).stream().filter(link -> link.field().equals("copies"));
    }

    /** The highest level: of what came, and of what had not gone by then. */
    private void peak(Redline volume) {
        if (moved(volume, WHY, "Working allowance")) {
            own(volume, "allowance");
        }
        if (moved(volume, WHY, ARRIVALS)) {
            arrivals(volume);
        } else {
            emptied(volume);
        }
    }

    private void level(Redline volume) {
        peak(volume);
        if (moved(volume, "empty")) {
            emptied(volume);
        }
        if (found.isEmpty()) {
            emptied(volume);
        }
    }

    /** What decides on which days data comes and goes. */
    private void emptied(Redline volume) {
        if (!isFirst("emptied", volume)) {
            return;
        }
        own(volume, "keep", "until");
        boolean kept = holdsInBoth(volume, "keep");
        Set<Redline> stages = new LinkedHashSet<>();
        copying(volume).forEach(link -> {
            if (link.isNews()) {
                about(link);
                return;
            }
            stages.add(link.from());
            things(link.from()).forEach(thing -> {
                if (!kept) {
                    links.naming(thing, "data-class", "of").forEach(group -> own(group, WHOLE, "keep-until", "of"));
                }
                gates(thing).forEach(stages::add);
            });
        });
        last(stages).forEach(this::dates);
    }

    /** What decides on which day a volume is fullest. */
    private void reached(Redline volume) {
        Optional<Redline> day = volume.at(ChangeSubject.PLANNED, "peak-on");
        copying(volume)
                .filter(link -> !link.isNews())
                .map(Mention::from)
                .filter(stage -> Stream.of("starts", "finishes")
                        .flatMap(key -> stage.at(ChangeSubject.PLANNED, key).stream())
                        .anyMatch(date -> day.filter(peak -> peak.value().equals(date.value())
                                        || peak.formerValue().equals(date.formerValue()))
                                .isPresent()))
                .forEach(this::dates);
    }

    /** The stages that are done last, now or before. */
    private static Set<Redline> last(Set<Redline> stages) {
        Set<Redline> last = new LinkedHashSet<>();
        for (boolean now : new boolean[] {true, false}) {
            Optional<String> day = stages.stream()
                    .flatMap(stage -> finish(stage, now).stream())
                    .max(Comparator.naturalOrder());
            stages.stream()
                    .filter(stage -> day.isPresent() && finish(stage, now).equals(day))
                    .forEach(last::add);
        }
        return last;
    }

    private Stream<Redline> things(Redline stage) {
        Set<Redline> made = links.named(stage, "makes");
        return (made.isEmpty() ? links.named(stage, "takes") : made).stream();
    }

    private Stream<Redline> gates(Redline thing) {
        return Stream.concat(work.makers(thing).stream(), work.takers(thing).stream())
                .filter(stage -> stage.child("gate").isPresent());
    }

    /** What a volume costs by its own price. */
    private void held(Redline volume) {
        currency();
        own(volume, "cost", "until");
        if (moved(volume, "level")) {
            level(volume);
        } else if (found.isEmpty()) {
            lastDay();
        }
    }

    /** Storage is paid for until the last day of work. */
    private void lastDay() {
        last(entities("stage").collect(Collectors.toCollection(LinkedHashSet::new)))
                .forEach(this::dates);
    }

    private static Optional<String> finish(Redline stage, boolean now) {
        return stage.at(ChangeSubject.PLANNED, "finishes").flatMap(date -> now ? date.value() : date.formerValue());
    }

    private void handOff(Redline handOff, String figure, String line) {
        if (isNews(handOff)) {
            carried(handOff);
            return;
        }
        switch (figure + line) {
            case "rate", "whyLine rate", "whyEfficiency", "whyDrives" -> speed(handOff);
            case "whyOpen" -> kept(handOff, "via").forEach(link -> own(link, "windows"));
            case "whyUnder way" -> own(handOff, "travel");
            case "takes", "whyPasses" -> underWay(handOff);
            case "open" -> {
                own(handOff, "via", "from", "to");
                kept(handOff, "via").forEach(link -> own(link, "windows"));
                apart(handOff);
            }
            case "arrives" -> {
                own(handOff, "from");
                kept(handOff, "from").forEach(sender -> date(sender, "finishes"));
                if (found.isEmpty()) {
                    underWay(handOff);
                }
            }
            default -> carried(handOff);
        }
    }

    /** What moves the end of the sender and the beginning of the receiver alike leaves the time between them as it is. */
    private void apart(Redline handOff) {
        Set<Meaning> sent = kept(handOff, "from")
                .flatMap(sender -> dateCauses(sender, "finishes").stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Meaning> got = kept(handOff, "to")
                .flatMap(receiver -> dateCauses(receiver, "starts").stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        sent.stream().filter(cause -> !got.contains(cause)).forEach(found::add);
        got.stream().filter(cause -> !sent.contains(cause)).forEach(found::add);
    }

    private void carried(Redline handOff) {
        if (!isFirst("carried", handOff)) {
            return;
        }
        own(handOff, PARTS);
        own(handOff, "from", "what");
        Set<Redline> senders = links.named(handOff, "from");
        kept(handOff, "what").forEach(thing -> {
            boolean made = senders.stream()
                    .anyMatch(sender -> links.named(sender, "makes").contains(thing));
            if (made) {
                senders.stream()
                        .flatMap(sender -> links.from(sender).stream())
                        .filter(link ->
                                link.field().equals("makes") && link.to().equals(thing) && link.isNews())
                        .forEach(this::about);
                senders.stream().filter(sender -> moved(sender, DATA)).forEach(sender -> written(sender, true));
            } else {
                brought(thing, true, true);
            }
        });
    }

    private void underWay(Redline handOff) {
        own(handOff, "travel", "via", "on");
        if (moved(handOff, DATA) || moved(handOff, "per-day")) {
            carried(handOff);
        }
        if (moved(handOff, "rate")) {
            speed(handOff);
        }
        if (moved(handOff, WHY, "Passes")) {
            kept(handOff, "from").forEach(sender -> own(sender, "hash", "verification"));
        }
    }

    private void speed(Redline handOff) {
        own(handOff, "via", "on");
        kept(handOff, "via").forEach(this::speedOfLine);
        kept(handOff, "on").forEach(drives -> own(drives, "sustained"));
    }

    private void speedOfLine(Redline link) {
        own(link, WHOLE, "rate", "efficiency");
        if (!holdsInBoth(link, "efficiency")) {
            own(links.root(), "defaults.link-efficiency");
        }
    }

    private void line(Redline link, String figure, String line) {
        if (isNews(link)) {
            loads(link);
            return;
        }
        switch (figure + line) {
            case "open", "whyOpen" -> own(link, WHOLE, "windows");
            case "whyLine rate" -> own(link, "rate");
            case "whyEfficiency", "busiest" -> {
                speedOfLine(link);
                if (figure.equals("busiest")) {
                    loads(link);
                }
            }
            case "busiest-on" -> {
                days(link);
                if (found.isEmpty()) {
                    loads(link);
                }
            }
            case "month" -> {
                loads(link);
                if (found.isEmpty()) {
                    days(link);
                }
            }
            default -> loads(link);
        }
    }

    /** What goes over a line. */
    private void loads(Redline link) {
        over(link).forEach(way -> {
            if (way.isNews()) {
                about(way);
            } else if (moved(way.from(), DATA)) {
                carried(way.from());
            }
        });
    }

    /** When it goes. */
    private void days(Redline link) {
        over(link).flatMap(way -> kept(way.from(), "from")).forEach(this::dates);
    }

    private Stream<Mention> over(Redline link) {
        return links.to(link).stream()
                .filter(way -> way.field().equals("via") && kind(way.from()).equals("interface"));
    }

    private void reading(Redline reading, String figure) {
        own(reading, WHOLE, "on", "volume");
        if (figure.equals("apart")) {
            own(reading, "used");
        }
        if (moved(reading, "planned")) {
            kept(reading, "volume").forEach(this::level);
        }
    }

    /** What a line of the budget will cost. */
    private void price(Redline line) {
        if (!isFirst("price", line)) {
            return;
        }
        currency();
        own(line, WHOLE, "rate", "stage", "volumes", "links");
        if (!holdsInBoth(line, "rate")) {
            own(line, "amount");
            kept(line, "volumes").filter(volume -> moved(volume, "cost")).forEach(this::held);
        }
        if (moved(line, WHY, "Units")) {
            units(line);
        }
    }

    private void units(Redline line) {
        String rate = line.child("rate").flatMap(Redline::value).orElse("");
        links.to(line).stream()
                .filter(link -> link.field().equals("cost") && link.isNews())
                .forEach(this::about);
        Set<Redline> stages = new LinkedHashSet<>(links.named(line, "stage"));
        stages.addAll(links.naming(line, "stage", "cost"));
        for (Redline stage : stages) {
            if (moved(stage, "work") && rate.endsWith("/h")) {
                time(stage);
            } else {
                found.addAll(DateCauses.ofLength(stage, links, work, changes));
                if (!stage.all(ChangeSubject.PLANNED, "parts").isEmpty()) {
                    ofParts(stage);
                }
                own(stage, "quantity", "for.quantity");
            }
        }
        kept(line, "volumes").forEach(volume -> {
            if (rate.endsWith("/month") || rate.endsWith("/year")) {
                level(volume);
            } else {
                arrivals(volume);
            }
        });
        kept(line, "links").forEach(this::loads);
    }

    private void currency() {
        own(links.root(), "budget.currency");
        entities("exchange-rate").forEach(rate -> own(rate, WHOLE, "is", "on"));
    }

    private void budget(String figure) {
        if (figure.equals("contingency") || figure.equals("left")) {
            own(links.root(), "budget.contingency");
        }
        if (!figure.equals(FORECAST) && !figure.equals(WHY) && movedBudget("budget")) {
            currency();
            entities("budget-line").forEach(line -> own(line, WHOLE, "amount"));
        }
        if (Set.of(FORECAST, "left", WHY).contains(figure) && movedBudget(FORECAST)) {
            entities("budget-line").filter(line -> moved(line, FORECAST)).forEach(this::price);
            entities("volume")
                    .filter(volume -> moved(volume, "cost"))
                    .filter(volume ->
                            links.naming(volume, "budget-line", "volumes").isEmpty())
                    .forEach(this::held);
        }
    }

    private boolean movedBudget(String figure) {
        return links.root()
                .at("budget", ChangeSubject.PLANNED, figure)
                .filter(Redline::touched)
                .isPresent();
    }

    private void dates(Redline stage) {
        date(stage, "starts");
        date(stage, "finishes");
    }

    private void date(Redline stage, String key) {
        found.addAll(dateCauses(stage, key));
    }

    private List<Meaning> dateCauses(Redline stage, String key) {
        return moved(stage, key) ? DateCauses.of(stage, key, links, work, changes) : List.of();
    }

    private void ofParts(Redline thing) {
        links.from(thing).stream()
                .map(Mention::to)
                .filter(to -> kind(to).equals("part"))
                .distinct()
                .forEach(part -> own(part, WHOLE, "kind", "of", "runtime"));
    }

    /** The changes of a thing's own fields, and of what stands in them. */
    private void own(Redline thing, String... fields) {
        changes.apply(thing).stream()
                .filter(change -> Arrays.stream(fields).anyMatch(field -> isIn(change, field)))
                .forEach(found::add);
    }

    private static boolean isIn(Meaning change, String field) {
        String changed = change.subject().field();
        return changed.equals(field) || (!field.isEmpty() && changed.startsWith(field + "."));
    }

    /** That one thing names another now, or no longer. */
    private void about(Mention link) {
        changes.apply(link.from()).stream()
                .filter(change -> change.node().equals(link.name())
                        || change.subject().field().isEmpty())
                .forEach(found::add);
    }

    /** What a thing named before and names still. */
    private Stream<Redline> kept(Redline thing, String field) {
        return links.from(thing).stream()
                .filter(link -> link.field().equals(field) && !link.isNews())
                .map(Mention::to)
                .distinct();
    }

    private Stream<Redline> entities(String kind) {
        return links.root().walk().filter(node -> node.isEntity() && kind(node).equals(kind) && !node.hasLeft());
    }

    private static boolean moved(Redline thing, String... figure) {
        String[] keys = new String[figure.length + 1];
        keys[0] = ChangeSubject.PLANNED;
        System.arraycopy(figure, 0, keys, 1, figure.length);
        return thing.at(keys).filter(Redline::touched).isPresent();
    }

    /** Whether there were no figures before, or are none any more. */
    private static boolean isNews(Redline thing) {
        return thing.child(ChangeSubject.PLANNED)
                .filter(planned -> planned.mark() == Mark.ADDED || planned.mark() == Mark.REMOVED)
                .isPresent();
    }

    private static boolean holdsInBoth(Redline thing, String field) {
        return thing.child(field).filter(FigureCauses::holdsInBoth).isPresent();
    }

    private static boolean holdsInBoth(Redline node) {
        return node.value().isPresent() && node.formerValue().isPresent();
    }

    private boolean isFirst(String what, Redline thing) {
        return seen.add(what + " " + thing.path());
    }

    private static String kind(Redline thing) {
        return Address.of(thing.path()).kind();
    }
}
