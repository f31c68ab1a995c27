package io.github.workprint.meaning;

import io.github.workprint.diff.Redline;
import io.github.workprint.diff.RedlineIndex.Mention;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What decides what goes over a line or by hand, how fast and when. */
final class LineCauses {
    private final CauseTrail trail;
    private final AmountCauses amounts;

    LineCauses(CauseTrail trail, AmountCauses amounts) {
        this.trail = trail;
        this.amounts = amounts;
    }

    void handOff(Redline handOff, String figure, String line) {
        if (CauseTrail.isNews(handOff)) {
            carried(handOff);
            return;
        }
        switch (figure + line) {
            case "rate", "whyLine rate", "whyEfficiency", "whyDrives" -> speed(handOff);
            case "whyOpen" -> trail.kept(handOff, "via").forEach(link -> trail.own(link, "windows"));
            case "whyUnder way" -> trail.own(handOff, "travel");
            case "takes", "whyPasses" -> underWay(handOff);
            case "open" -> {
                trail.own(handOff, "via", "from", "to");
                trail.kept(handOff, "via").forEach(link -> trail.own(link, "windows"));
                apart(handOff);
            }
            case "arrives" -> {
                trail.own(handOff, "from");
                trail.kept(handOff, "from").forEach(sender -> trail.date(sender, "finishes"));
                if (trail.isEmpty()) {
                    underWay(handOff);
                }
            }
            default -> carried(handOff);
        }
    }

    /** What moves the end of the sender and the beginning of the receiver alike leaves the time between them as it is. */
    private void apart(Redline handOff) {
        Set<Meaning> sent = trail.kept(handOff, "from")
                .flatMap(sender -> trail.dateCauses(sender, "finishes").stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Meaning> got = trail.kept(handOff, "to")
                .flatMap(receiver -> trail.dateCauses(receiver, "starts").stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        sent.stream().filter(cause -> !got.contains(cause)).forEach(trail::add);
        got.stream().filter(cause -> !sent.contains(cause)).forEach(trail::add);
    }

    private void carried(Redline handOff) {
        if (!trail.isFirst("carried", handOff)) {
            return;
        }
        trail.own(handOff, CauseTrail.PARTS);
        trail.own(handOff, "from", "what");
        Set<Redline> senders = trail.links().named(handOff, "from");
        trail.kept(handOff, "what").forEach(thing -> {
            boolean made = senders.stream()
                    .anyMatch(sender -> trail.links().named(sender, "makes").contains(thing));
            if (made) {
                senders.stream()
                        .flatMap(sender -> trail.links().from(sender).stream())
                        .filter(link ->
                                link.field().equals("makes") && link.to().equals(thing) && link.isNews())
                        .forEach(trail::about);
                senders.stream()
                        .filter(sender -> CauseTrail.moved(sender, CauseTrail.DATA))
                        .forEach(sender -> amounts.written(sender, true));
            } else {
                amounts.brought(thing, true, true);
            }
        });
    }

    private void underWay(Redline handOff) {
        trail.own(handOff, "travel", "via", "on");
        if (CauseTrail.moved(handOff, CauseTrail.DATA) || CauseTrail.moved(handOff, "per-day")) {
            carried(handOff);
        }
        if (CauseTrail.moved(handOff, "rate")) {
            speed(handOff);
        }
        if (CauseTrail.moved(handOff, CauseTrail.WHY, "Passes")) {
            trail.kept(handOff, "from").forEach(sender -> trail.own(sender, "hash", "verification"));
        }
    }

    private void speed(Redline handOff) {
        trail.own(handOff, "via", "on");
        trail.kept(handOff, "via").forEach(this::speedOfLine);
        trail.kept(handOff, "on").forEach(drives -> trail.own(drives, "sustained"));
    }

    private void speedOfLine(Redline link) {
        trail.own(link, CauseTrail.WHOLE, "rate", "efficiency");
        if (!CauseTrail.holdsInBoth(link, "efficiency")) {
            trail.own(trail.links().root(), "defaults.link-efficiency");
        }
    }

    void line(Redline link, String figure, String line) {
        if (CauseTrail.isNews(link)) {
            loads(link);
            return;
        }
        switch (figure + line) {
            case "open", "whyOpen" -> trail.own(link, CauseTrail.WHOLE, "windows");
            case "whyLine rate" -> trail.own(link, "rate");
            case "whyEfficiency", "busiest" -> {
                speedOfLine(link);
                if (figure.equals("busiest")) {
                    loads(link);
                }
            }
            case "busiest-on" -> {
                days(link);
                if (trail.isEmpty()) {
                    loads(link);
                }
            }
            case "month" -> {
                loads(link);
                if (trail.isEmpty()) {
                    days(link);
                }
            }
            default -> loads(link);
        }
    }

    /** What goes over a line. */
    void loads(Redline link) {
        over(link).forEach(way -> {
            if (way.isNews()) {
                trail.about(way);
            } else if (CauseTrail.moved(way.from(), CauseTrail.DATA)) {
                carried(way.from());
            }
        });
    }

    /** When it goes. */
    private void days(Redline link) {
        over(link).flatMap(way -> trail.kept(way.from(), "from")).forEach(trail::dates);
    }

    private Stream<Mention> over(Redline link) {
        return trail.links().to(link).stream()
                .filter(way ->
                        way.field().equals("via") && CauseTrail.kind(way.from()).equals("interface"));
    }
}
