package io.github.workprint.plan.data;

import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.plan.amount.Load;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.storage.Link;
import io.github.workprint.spec.storage.Volume;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.work.Interface;
import io.github.workprint.spec.work.Stage;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much hand-offs carry, and how long that takes. Over a line: bytes x 8 / (line rate x efficiency), within the hours of its
 * window; reading back happens at the far end, so a line carries everything once. On drives: copying out, reading back where the sending
 * stage proves its copies in a pass of their own, travelling, copying in.
 *
 * @param shootingDays their number
 */
public record HandOffTimes(Spec spec, Addresses addresses, DataVolumes volumes, int shootingDays) {
    private static final Fraction DEFAULT_EFFICIENCY = Fraction.of(7, 10);
    private static final Fraction DAY = Fraction.of(86_400);
    /** Days; what travels longer goes by a rate that is a slip of the pen. */
    private static final BigInteger CENTURY = BigInteger.valueOf(36_525);

    private static final String EACH_DAY = "day";

    /** What a stage hands over of a thing is what it makes of it, where it makes it. */
    public Bytes carried(Interface handOff, Stage from) {
        var made = volumes.made(from);
        return volumes.resolved(handOff.what()).stream()
                .map(address -> Optional.ofNullable(made.get(address)).orElseGet(() -> volumes.at(address)))
                .reduce(Bytes.NONE, Bytes::plus);
    }

    /** Whether it is handed over on every shooting day. */
    public boolean daily(Stage from, Load carried) {
        return EACH_DAY.equals(from.each())
                && shootingDays > 0
                && carried.daily().signum() > 0;
    }

    /** The bytes of one day, where it is handed over daily; else all of them. */
    public Fraction part(Stage from, Load carried) {
        return daily(from, carried) ? carried.daily() : carried.total(shootingDays);
    }

    /** Seconds that a part is under way; empty where no rate is known. */
    public Optional<Fraction> seconds(Interface handOff, Stage from, Fraction part) {
        return link(handOff).isPresent()
                ? rate(handOff).map(reached -> part.times(8).over(reached))
                : rate(handOff).map(reached -> part.times(8L * (1 + passes(from)))
                        .over(reached)
                        .plus(travel(handOff)));
    }

    /**
     * On how many days, or in how many nights, beyond the first a hand-off is still under way: what takes no longer than a window is there
     * on the same day, or in the night behind it. Work for every shooting day travels every day.
     */
    public long daysUnderWay(Interface handOff, Stage from) {
        Load carried = carried(handOff, from).all();
        Fraction time = seconds(handOff, from, part(from, carried)).orElseGet(() -> travel(handOff));
        return daysUnderWay(handOff, time);
    }

    public long daysUnderWay(Interface handOff, Fraction seconds) {
        BigInteger windows = seconds.over(window(handOff)).ceiling().min(CENTURY);
        return Math.max(0, windows.longValueExact() - 1);
    }

    /** Bit/s that are really reached: line rate x efficiency, or those of the drives. */
    public Optional<Fraction> rate(Interface handOff) {
        Optional<Link> link = link(handOff);
        return link.isPresent() ? link.flatMap(this::rate) : drives(handOff).flatMap(HandOffTimes::sustained);
    }

    public Optional<Fraction> rate(Link link) {
        return Optional.ofNullable(link.rate())
                .filter(rate -> rate.amount().signum() > 0)
                .map(rate -> Fraction.of(rate.inBase()).times(efficiency(link)))
                .filter(rate -> rate.signum() > 0);
    }

    public Fraction efficiency(Link link) {
        Quantity common = spec.defaults() == null ? null : spec.defaults().linkEfficiency();
        Quantity given = link.efficiency() == null ? common : link.efficiency();
        return given == null ? DEFAULT_EFFICIENCY : Fraction.of(given.amount()).over(100);
    }

    /** Seconds of a day in which it may travel. */
    public Fraction window(Interface handOff) {
        return link(handOff).map(line -> Window.seconds(line.windows())).orElse(DAY);
    }

    /** How often drives are read or written before they leave: once, or twice where they are read back. */
    public int passes(Stage from) {
        return StageWork.readsBack(from) ? 2 : 1;
    }

    public Optional<Link> link(Interface handOff) {
        return entity(Link.class, handOff.via(), "link");
    }

    public Optional<Volume> drives(Interface handOff) {
        return entity(Volume.class, handOff.on(), "volume");
    }

    private static Optional<Fraction> sustained(Volume volume) {
        return Optional.ofNullable(volume.sustained())
                .filter(rate -> rate.amount().signum() > 0)
                .map(rate -> Fraction.of(rate.inBase()));
    }

    private static Fraction travel(Interface handOff) {
        return handOff.travel() == null
                ? Fraction.ZERO
                : Fraction.of(handOff.travel().inBase());
    }

    private <T> Optional<T> entity(Class<T> type, @Nullable Ref ref, String kind) {
        return Optional.ofNullable(ref)
                .flatMap(given -> addresses.resolve(given, kind))
                .flatMap(address -> Optional.ofNullable(addresses.entities().get(address)))
                .map(type::cast);
    }
}
