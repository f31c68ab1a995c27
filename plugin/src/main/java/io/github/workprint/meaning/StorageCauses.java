package io.github.workprint.meaning;

import io.github.workprint.diff.Redline;
import io.github.workprint.diff.RedlineIndex.Mention;
import io.github.workprint.meaning.table.ChangeSubject;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What decides how full a volume is, and when. */
final class StorageCauses {
    private static final String ARRIVALS = "Arrivals";

    private final CauseTrail trail;
    private final AmountCauses amounts;

    StorageCauses(CauseTrail trail, AmountCauses amounts) {
        this.trail = trail;
        this.amounts = amounts;
    }

    void volume(Redline volume, String figure, String line) {
        if (CauseTrail.isNews(volume)) {
            arrivals(volume);
            return;
        }
        switch (figure + line) {
            case "limit", "whyFilled at most" -> trail.own(volume, CauseTrail.WHOLE, "size", "fill");
            case "whyWorking allowance" -> trail.own(volume, "allowance");
            case "whyKept for" -> trail.own(volume, "keep");
            case "whyEach tape" -> trail.own(volume, "tape-size", "media", "fill");
            case "tapes" -> {
                trail.own(volume, "tape-size", "media", "fill");
                arrivals(volume);
            }
            case "whyArrivals" -> arrivals(volume);
            case "peak", "whyIn binary units" -> peak(volume);
            case "peak-share" -> {
                trail.own(volume, "size");
                if (CauseTrail.moved(volume, "peak")) {
                    peak(volume);
                }
            }
            case "empty" -> emptied(volume);
            case "peak-on" -> {
                reached(volume);
                if (trail.isEmpty()) {
                    peak(volume);
                }
            }
            case "first-above-watch", "first-above-limit" -> {
                trail.own(volume, "size", figure.endsWith("watch") ? "watch" : "fill");
                if (trail.isEmpty()) {
                    peak(volume);
                }
                if (trail.isEmpty()) {
                    emptied(volume);
                }
            }
            case "cost" -> held(volume);
            default -> level(volume);
        }
    }

    /** What the stages write that copy to a volume. */
    void arrivals(Redline volume) {
        if (!CauseTrail.moved(volume, CauseTrail.WHY, ARRIVALS) || !trail.isFirst("arrivals", volume)) {
            return;
        }
        trail.own(volume, CauseTrail.WHOLE);
        copying(volume).forEach(link -> {
            if (link.isNews()) {
                trail.about(link);
            } else if (CauseTrail.moved(link.from(), CauseTrail.DATA)) {
                amounts.written(link.from(), true);
            }
        });
    }

    private Stream<Mention> copying(Redline volume) {
        return trail.links().to(volume).stream().filter(link -> link.field().equals("copies"));
    }

    /** The highest level: of what came, and of what had not gone by then. */
    private void peak(Redline volume) {
        if (CauseTrail.moved(volume, CauseTrail.WHY, "Working allowance")) {
            trail.own(volume, "allowance");
        }
        if (CauseTrail.moved(volume, CauseTrail.WHY, ARRIVALS)) {
            arrivals(volume);
        } else {
            emptied(volume);
        }
    }

    void level(Redline volume) {
        peak(volume);
        if (CauseTrail.moved(volume, "empty")) {
            emptied(volume);
        }
        if (trail.isEmpty()) {
            emptied(volume);
        }
    }

    /** What decides on which days data comes and goes. */
    private void emptied(Redline volume) {
        if (!trail.isFirst("emptied", volume)) {
            return;
        }
        trail.own(volume, "keep", "until");
        boolean kept = CauseTrail.holdsInBoth(volume, "keep");
        Set<Redline> stages = new LinkedHashSet<>();
        copying(volume).forEach(link -> {
            if (link.isNews()) {
                trail.about(link);
                return;
            }
            stages.add(link.from());
            things(link.from()).forEach(thing -> {
                if (!kept) {
                    trail.links()
                            .naming(thing, "data-class", "of")
                            .forEach(group -> trail.own(group, CauseTrail.WHOLE, "keep-until", "of"));
                }
                gates(thing).forEach(stages::add);
            });
        });
        last(stages).forEach(trail::dates);
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
                .forEach(trail::dates);
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
        Set<Redline> made = trail.links().named(stage, "makes");
        return (made.isEmpty() ? trail.links().named(stage, "takes") : made).stream();
    }

    private Stream<Redline> gates(Redline thing) {
        return Stream.concat(trail.work().makers(thing).stream(), trail.work().takers(thing).stream())
                .filter(stage -> stage.child("gate").isPresent());
    }

    /** What a volume costs by its own price. */
    void held(Redline volume) {
        trail.currency();
        trail.own(volume, "cost", "until");
        if (CauseTrail.moved(volume, "level")) {
            level(volume);
        } else if (trail.isEmpty()) {
            lastDay();
        }
    }

    /** Storage is paid for until the last day of trail.work(). */
    private void lastDay() {
        last(trail.entities("stage").collect(Collectors.toCollection(LinkedHashSet::new)))
                .forEach(trail::dates);
    }

    private static Optional<String> finish(Redline stage, boolean now) {
        return stage.at(ChangeSubject.PLANNED, "finishes").flatMap(date -> now ? date.value() : date.formerValue());
    }

    void reading(Redline reading, String figure) {
        trail.own(reading, CauseTrail.WHOLE, "on", "volume");
        if (figure.equals("apart")) {
            trail.own(reading, "used");
        }
        if (CauseTrail.moved(reading, "planned")) {
            trail.kept(reading, "volume").forEach(this::level);
        }
    }
}
