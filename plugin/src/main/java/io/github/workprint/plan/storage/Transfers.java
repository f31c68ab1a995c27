package io.github.workprint.plan.storage;

import io.github.workprint.plan.amount.Basis;
import io.github.workprint.plan.amount.DataAmount;
import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.plan.amount.Load;
import io.github.workprint.plan.data.Bytes;
import io.github.workprint.plan.data.DataVolumes;
import io.github.workprint.plan.data.StageWork;
import io.github.workprint.plan.schedule.StageSchedule;
import io.github.workprint.plan.schedule.WorkDates;
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
import org.jspecify.annotations.Nullable;

/**
 * How long hand-offs take. Over a line: bytes x 8 / (line rate x efficiency), within the hours of its window. On drives: copying out,
 * travelling, copying in. Either is read back once more where the sending stage proves its copies in a pass of their own.
 */
public final class Transfers {
    private static final Fraction DEFAULT_EFFICIENCY = Fraction.of(7, 10);
    private static final Fraction DAY = Fraction.of(86_400);
    private static final Fraction HOUR = Fraction.of(3600);

    private final Spec spec;
    private final Addresses addresses;
    private final DataVolumes volumes;
    private final StageSchedule schedule;
    private final Portions portions;

    public Transfers(Spec spec, Addresses addresses, DataVolumes volumes, StageSchedule schedule, Portions portions) {
        this.spec = spec;
        this.addresses = addresses;
        this.volumes = volumes;
        this.schedule = schedule;
        this.portions = portions;
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
            Bytes bytes = from.map(stage -> carried(handOff, stage)).orElse(Bytes.NONE);
            if (from.isPresent() && !bytes.all().nothing()) {
                figures.put("interface/" + handOff.id(), figures(handOff, from.get(), bytes.all()));
                link(handOff).ifPresent(link -> loads.computeIfAbsent(link.id(), id -> new LinkLoad(rate(link)))
                        .add(portions, from.get(), bytes.all(), passes(from.get())));
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

    /** What a stage hands over of a thing is what it makes of it, where it makes it. */
    private Bytes carried(Interface handOff, Stage from) {
        Map<String, Bytes> made = volumes.made(from);
        return volumes.resolved(handOff.what()).stream()
                .map(address -> Optional.ofNullable(made.get(address)).orElseGet(() -> volumes.at(address)))
                .reduce(Bytes.NONE, Bytes::plus);
    }

    private TransferFigures figures(Interface handOff, Stage from, Load bytes) {
        boolean daily = portions.isDaily(from) && bytes.daily().signum() > 0;
        long days = portions.shootingDays().size();
        Fraction part = daily ? bytes.daily() : bytes.total(days);
        Optional<Link> link = link(handOff);
        Optional<Volume> drives = volume(handOff.on());
        Optional<Fraction> rate = link.flatMap(this::rate).or(() -> drives.flatMap(this::sustained));
        Optional<Fraction> seconds = rate.map(reached -> link.isPresent()
                ? part.times(8L * passes(from)).over(reached)
                : part.times(8L * (1 + passes(from))).over(reached).plus(travel(handOff)));
        Fraction window = link.map(line -> Window.seconds(line.windows())).orElse(DAY);
        List<Basis> why = new ArrayList<>();
        why.add(Basis.of("Data", DataAmount.of(part), daily ? "what a shooting day brings" : "all of it"));
        link.ifPresent(line -> why.addAll(basis(line)));
        drives.filter(volume -> link.isEmpty() && volume.sustained() != null)
                .ifPresent(
                        volume -> why.add(Basis.of("Drives", String.valueOf(volume.sustained()), "copied out and in")));
        Optional.ofNullable(handOff.travel()).ifPresent(travel -> why.add(Basis.of("Under way", travel, Basis.STATED)));
        if (rate.isPresent() && passes(from) > 1) {
            why.add(Basis.of("Passes", "2", "read back against the checksum"));
        }
        why.add(Basis.binary(part));
        return new TransferFigures(
                daily ? DataAmount.of(bytes.daily()) : null,
                DataAmount.of(bytes.total(days)),
                rate.map(reached -> new Quantity(reached.over(1_000_000).rounded(3), "Mbit/s"))
                        .orElse(null),
                seconds.map(time -> hours(time, daily)).orElse(null),
                seconds.flatMap(time -> time(handOff, from, window, daily)).orElse(null),
                seconds.flatMap(time -> arrives(from, time, window)).orElse(null),
                why);
    }

    private static Quantity hours(Fraction seconds, boolean daily) {
        return new Quantity(seconds.over(HOUR).rounded(2), daily ? "h/d" : "h");
    }

    /** Of daily work, one day's window; else those of the days, or at least the night, between the two stages. */
    private Optional<Quantity> time(Interface handOff, Stage from, Fraction window, boolean daily) {
        Optional<WorkDates> sender = dates(from);
        Optional<WorkDates> receiver = stage(handOff.to()).flatMap(this::dates);
        return sender.flatMap(sent -> receiver.map(got -> {
            long nights = Math.max(1, ChronoUnit.DAYS.between(sent.finishes(), got.starts()));
            return new Quantity(window.times(daily ? 1 : nights).over(HOUR).rounded(2), "h");
        }));
    }

    /** What takes no longer than a window is there on the same day, or in the night behind it. */
    private Optional<LocalDate> arrives(Stage from, Fraction seconds, Fraction window) {
        return dates(from).map(sent -> {
            long windows = seconds.over(window).ceiling().longValueExact();
            return sent.finishes().plusDays(Math.max(0, windows - 1));
        });
    }

    private static int passes(Stage from) {
        return StageWork.readsBack(from) ? 2 : 1;
    }

    private static Fraction travel(Interface handOff) {
        return handOff.travel() == null
                ? Fraction.ZERO
                : Fraction.of(handOff.travel().inBase());
    }

    private Optional<Fraction> rate(Link link) {
        return Optional.ofNullable(link.rate())
                .filter(rate -> rate.amount().signum() > 0)
                .map(rate -> Fraction.of(rate.inBase()).times(efficiency(link)))
                .filter(rate -> rate.signum() > 0);
    }

    private Optional<Fraction> sustained(Volume volume) {
        return Optional.ofNullable(volume.sustained())
                .filter(rate -> rate.amount().signum() > 0)
                .map(rate -> Fraction.of(rate.inBase()));
    }

    private Fraction efficiency(Link link) {
        Quantity common = spec.defaults() == null ? null : spec.defaults().linkEfficiency();
        Quantity given = link.efficiency() == null ? common : link.efficiency();
        return given == null ? DEFAULT_EFFICIENCY : StoragePlan.share(given);
    }

    private List<Basis> basis(Link link) {
        List<Basis> why = new ArrayList<>();
        Optional.ofNullable(link.rate()).ifPresent(rate -> why.add(Basis.of("Line rate", rate, Basis.STATED)));
        why.add(Basis.of(
                "Efficiency",
                efficiency(link).times(100).rounded(1).stripTrailingZeros().toPlainString() + " %",
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

    private Optional<Link> link(Interface handOff) {
        return entity(Link.class, handOff.via(), "link");
    }

    private Optional<Volume> volume(@Nullable Ref ref) {
        return entity(Volume.class, ref, "volume");
    }

    private Optional<Stage> stage(@Nullable Ref ref) {
        return entity(Stage.class, ref, "stage");
    }

    private <T> Optional<T> entity(Class<T> type, @Nullable Ref ref, String kind) {
        return Optional.ofNullable(ref)
                .flatMap(given -> addresses.resolve(given, kind))
                .flatMap(address -> Optional.ofNullable(addresses.entities().get(address)))
                .map(type::cast);
    }
}
