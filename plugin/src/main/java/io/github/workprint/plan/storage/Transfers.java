package io.github.workprint.plan.storage;

import io.github.workprint.plan.amount.Basis;
import io.github.workprint.plan.amount.DataAmount;
import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.plan.amount.Load;
import io.github.workprint.plan.calendar.WorkDates;
import io.github.workprint.plan.data.Bytes;
import io.github.workprint.plan.data.HandOffTimes;
import io.github.workprint.plan.data.Window;
import io.github.workprint.plan.schedule.StageSchedule;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.storage.Link;
import io.github.workprint.spec.storage.Volume;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.work.Interface;
import io.github.workprint.spec.work.Stage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What hand-offs and the lines under them come to, laid beside the dates of the stages. */
public final class Transfers {
    private static final Fraction HOUR = Fraction.of(3600);

    private final Spec spec;
    private final Addresses addresses;
    private final HandOffTimes times;
    private final StageSchedule schedule;
    private final Portions portions;
    private final Set<String> repeated;

    /** @param repeated ids of hand-offs whose data another one has carried */
    public Transfers(
            Spec spec,
            Addresses addresses,
            HandOffTimes times,
            StageSchedule schedule,
            Portions portions,
            Set<String> repeated) {
        this.spec = spec;
        this.addresses = addresses;
        this.times = times;
        this.schedule = schedule;
        this.portions = portions;
        this.repeated = Set.copyOf(repeated);
    }

    /**
     * What hand-offs and lines come to.
     *
     * @param figures by address of hand-offs and lines; those of which nothing is known have none
     * @param carried bytes by id of the line
     */
    public record Traffic(Map<String, Record> figures, Map<String, Fraction> carried) {}

    public Traffic traffic() {
        Map<String, Record> figures = new LinkedHashMap<>();
        Map<String, LinkLoad> loads = new LinkedHashMap<>();
        for (Interface handOff : spec.interfaces().values()) {
            Optional<Stage> from = stage(handOff.from());
            Bytes bytes = from.map(stage -> times.carried(handOff, stage)).orElse(Bytes.NONE);
            if (from.isPresent() && !bytes.all().nothing() && !repeated.contains(handOff.id())) {
                figures.put("interface/" + handOff.id(), figures(handOff, from.get(), bytes.all()));
                times.link(handOff)
                        .ifPresent(link -> loads.computeIfAbsent(link.id(), id -> new LinkLoad(times.rate(link)))
                                .add(portions, from.get(), bytes.all()));
            }
        }
        for (Link link : spec.links().values()) {
            Optional.ofNullable(loads.get(link.id()))
                    .flatMap(load -> load.figures(Window.seconds(link.windows()), basis(link)))
                    .ifPresent(found -> figures.put("link/" + link.id(), found));
        }
        Map<String, Fraction> carried = new LinkedHashMap<>();
        loads.forEach((id, load) -> carried.put(id, load.total()));
        return new Traffic(figures, carried);
    }

    private TransferFigures figures(Interface handOff, Stage from, Load bytes) {
        boolean daily = times.daily(from, bytes);
        Fraction part = times.part(from, bytes);
        Optional<Link> link = times.link(handOff);
        Optional<Volume> drives = times.drives(handOff).filter(volume -> link.isEmpty());
        Optional<Fraction> rate = times.rate(handOff);
        Optional<Fraction> seconds = times.seconds(handOff, from, part);
        List<Basis> why = new ArrayList<>();
        why.add(Basis.of("Data", DataAmount.of(part), daily ? "what a shooting day brings" : "all of it"));
        link.ifPresent(line -> why.addAll(basis(line)));
        drives.filter(volume -> volume.sustained() != null)
                .ifPresent(
                        volume -> why.add(Basis.of("Drives", String.valueOf(volume.sustained()), "copied out and in")));
        Optional.ofNullable(handOff.travel()).ifPresent(travel -> why.add(Basis.of("Under way", travel, Basis.STATED)));
        if (rate.isPresent() && drives.isPresent() && times.passes(from) > 1) {
            why.add(Basis.of("Passes", "2", "read back against the checksum"));
        }
        why.add(Basis.binary(part));
        return new TransferFigures(
                daily ? DataAmount.of(bytes.daily()) : null,
                DataAmount.of(bytes.total(times.shootingDays())),
                rate.map(reached -> new Quantity(reached.over(1_000_000).rounded(3), "Mbit/s"))
                        .orElse(null),
                seconds.map(time -> hours(time, daily)).orElse(null),
                seconds.flatMap(time -> time(handOff, from, daily)).orElse(null),
                seconds.flatMap(time -> arrives(handOff, from, time)).orElse(null),
                why);
    }

    private static Quantity hours(Fraction seconds, boolean daily) {
        return new Quantity(seconds.over(HOUR).rounded(2), daily ? "h/d" : "h");
    }

    /** Of daily work, one day's window; else those of the days, or at least the night, between the two stages. */
    private Optional<Quantity> time(Interface handOff, Stage from, boolean daily) {
        Optional<WorkDates> sender = dates(from);
        Optional<WorkDates> receiver = stage(handOff.to()).flatMap(this::dates);
        return sender.flatMap(sent -> receiver.map(got -> {
            long nights = Math.max(1, ChronoUnit.DAYS.between(sent.finishes(), got.starts()));
            return new Quantity(
                    times.window(handOff).times(daily ? 1 : nights).over(HOUR).rounded(2), "h");
        }));
    }

    private Optional<LocalDate> arrives(Interface handOff, Stage from, Fraction seconds) {
        return dates(from).map(sent -> sent.finishes().plusDays(times.daysUnderWay(handOff, seconds)));
    }

    private List<Basis> basis(Link link) {
        List<Basis> why = new ArrayList<>();
        Optional.ofNullable(link.rate()).ifPresent(rate -> why.add(Basis.of("Line rate", rate, Basis.STATED)));
        why.add(Basis.of(
                "Efficiency",
                times.efficiency(link)
                                .times(100)
                                .rounded(1)
                                .stripTrailingZeros()
                                .toPlainString() + " %",
                link.efficiency() != null
                        ? Basis.STATED
                        : spec.defaults() != null && spec.defaults().linkEfficiency() != null
                                ? "from the defaults"
                                : Basis.ASSUMED));
        Optional.ofNullable(link.windows()).ifPresent(windows -> why.add(Basis.of("Open", windows, Basis.STATED)));
        return why;
    }

    private Optional<WorkDates> dates(Stage stage) {
        return Optional.ofNullable(schedule.dates().get(stage.id()));
    }

    private Optional<Stage> stage(@Nullable Ref ref) {
        return Optional.ofNullable(ref)
                .flatMap(given -> addresses.resolve(given, "stage"))
                .flatMap(address -> Optional.ofNullable(addresses.entities().get(address)))
                .map(Stage.class::cast);
    }
}
