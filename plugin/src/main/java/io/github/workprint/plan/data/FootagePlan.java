package io.github.workprint.plan.data;

import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.plan.amount.Load;
import io.github.workprint.plan.format.Effective;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.StageGraph;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.media.Material;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Raster;
import io.github.workprint.spec.value.Rate;
import io.github.workprint.spec.value.Units;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind.Trait;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How many seconds of footage run through each stage, picture and sound apart. What a stage says of itself wins ({@code footage},
 * or a {@code quantity} of time). Else a stage that carries everything on, such as offload or dailies, has what it takes; one that
 * works on the cut has the runtime. For others, such as the pulls for visual effects, it is not known unless they say it.
 */
public final class FootagePlan {
    private static final String EACH_DAY = "day";

    private final RunningTimes times;
    private final Addresses addresses;
    private final Effective effective;
    private final StageGraph<Stage> graph;
    private final Map<String, List<Material>> brought = new LinkedHashMap<>();
    private final Map<String, Load> known = new LinkedHashMap<>();
    private final Set<String> open = new HashSet<>();

    public FootagePlan(Spec spec, RunningTimes times, Addresses addresses, Effective effective) {
        this.times = times;
        this.addresses = addresses;
        this.effective = effective;
        this.graph = StageGraph.of(spec, addresses);
        for (Material material : spec.materials().values()) {
            Optional.ofNullable(material.format())
                    .flatMap(format -> addresses.resolve(format, "format"))
                    .ifPresent(format -> brought.computeIfAbsent(format, key -> new ArrayList<>())
                            .add(material));
        }
    }

    /** The materials that come in the format at an address. */
    List<Material> broughtIn(String format) {
        return brought.getOrDefault(format, List.of());
    }

    List<Stage> makersOf(String format) {
        return graph.makers(format);
    }

    /** Seconds that a stage makes of a format; empty where it is not known. */
    Optional<Load> madeBy(Stage stage, String format) {
        return footage(stage, isPicture(format)).filter(load -> !load.nothing());
    }

    /** What runs through a stage: its picture, else its sound. */
    Load through(Stage stage) {
        return footage(stage, true)
                .filter(load -> !load.nothing())
                .or(() -> footage(stage, false))
                .orElse(Load.NONE);
    }

    private Optional<Load> footage(Stage stage, boolean picture) {
        return said(stage).or(() -> {
            if (stage.has(Trait.CARRIES_ON)) {
                Load same = taken(stage, picture);
                return Optional.of(same.nothing() ? taken(stage, !picture) : same);
            }
            return stage.has(Trait.ON_THE_CUT)
                    ? times.of(stage).map(runtime -> Load.once(Fraction.of(runtime.inBase())))
                    : Optional.empty();
        });
    }

    private static Optional<Load> said(Stage stage) {
        return Stream.of(Optional.ofNullable(stage.footage()), Optional.ofNullable(stage.quantity()))
                .flatMap(Optional::stream)
                .flatMap(amount -> seconds(amount, EACH_DAY.equals(stage.each())).stream())
                .findFirst();
    }

    /** An amount that is a time, or a time a day. */
    static Optional<Load> seconds(Quantity amount, boolean eachDay) {
        return switch (Units.measure(amount.unit()).orElse("")) {
            case "time" -> {
                Fraction seconds = Fraction.of(amount.inBase());
                yield Optional.of(eachDay ? Load.daily(seconds) : Load.once(seconds));
            }
            case "time/time" -> {
                Fraction days = Fraction.of(amount.period().inBase()).over(86_400);
                yield Optional.of(
                        Load.daily(Fraction.of(amount.portion().inBase()).over(days)));
            }
            default -> Optional.empty();
        };
    }

    Optional<Fraction> runtime(Deliverable deliverable) {
        return times.of(deliverable).map(runtime -> Fraction.of(runtime.inBase()));
    }

    private Load taken(Stage stage, boolean picture) {
        return stage.takes().stream()
                .flatMap(taken -> addresses.resolve(taken, "material", "format").stream())
                .map(address -> of(address, picture))
                .reduce(Load.NONE, Load::plus);
    }

    private Load of(String address, boolean picture) {
        Object entity = addresses.entities().get(address);
        if (entity instanceof Material material) {
            return isPicture(material) == picture ? amount(material) : Load.NONE;
        }
        return isPicture(address) == picture ? ofFormat(address) : Load.NONE;
    }

    /** A format is not counted through itself, should its makers take it. */
    private Load ofFormat(String format) {
        Load found = known.get(format);
        if (found != null || !open.add(format)) {
            return found == null ? Load.NONE : found;
        }
        Load sum = broughtIn(format).stream().map(this::amount).reduce(Load.NONE, Load::plus);
        for (Stage maker : makersOf(format)) {
            sum = sum.plus(footage(maker, isPicture(format)).orElse(Load.NONE));
        }
        open.remove(format);
        known.put(format, sum);
        return sum;
    }

    /** How much footage a material is; film and frames at the rate of its format. */
    Load amount(Material material) {
        return Optional.ofNullable(material.amount())
                .flatMap(amount ->
                        Units.measure(amount.unit()).filter("frames"::equals).isPresent()
                                ? rate(material)
                                        .map(rate -> Load.once(Fraction.of(amount.inBase())
                                                .times(rate.seconds())
                                                .over(rate.frames())))
                                : seconds(amount, false))
                .orElse(Load.NONE);
    }

    private Optional<Rate> rate(Material material) {
        return addresses
                .find(Format.class, material.format(), "format")
                .flatMap(format -> effective.value(Rate.class, "format/" + format.id() + "/rate", format.rate()));
    }

    private boolean isPicture(Material material) {
        return Optional.ofNullable(material.format())
                .flatMap(format -> addresses.resolve(format, "format"))
                .map(this::isPicture)
                .orElse(!"sound".equals(material.kind()) && !"music".equals(material.kind()));
    }

    private boolean isPicture(String address) {
        return addresses.entities().get(address) instanceof Format format
                && effective
                        .value(Raster.class, address + "/raster", format.raster())
                        .isPresent();
    }
}
