package io.github.workprint.check.rule;

import io.github.workprint.plan.Inherited;
import io.github.workprint.plan.Plan;
import io.github.workprint.spec.Colour;
import io.github.workprint.spec.Format;
import io.github.workprint.spec.Sound;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.Stage;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Raster;
import io.github.workprint.spec.value.Rate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The formats of a spec with the values that are in effect, and which of them a stage works on and makes. */
public final class Signals {
    private final Work work;
    private final Plan plan;
    private final Map<String, Signal> signals = new LinkedHashMap<>();

    private Signals(Work work, Plan plan) {
        this.work = work;
        this.plan = plan;
    }

    public static Signals of(Spec spec, Plan plan, Work work) {
        Signals signals = new Signals(work, plan);
        spec.formats().values().forEach(format -> signals.signals.put(format.id(), signals.signal(format)));
        return signals;
    }

    private Signal signal(Format format) {
        String path = "format/" + format.id() + "/";
        Colour colour = format.colour();
        Sound sound = format.audio();
        return new Signal(
                format,
                value(String.class, path + "codec", format.codec()),
                value(String.class, path + "profile", format.profile()),
                value(String.class, path + "compression", format.compression()),
                value(String.class, path + "container", format.container()),
                value(Raster.class, path + "raster", format.raster()),
                value(Rate.class, path + "rate", format.rate()),
                value(String.class, path + "scan", format.scan()),
                value(Quantity.class, path + "bits", format.bits()),
                value(String.class, path + "colour/primaries", colour == null ? null : colour.primaries()),
                value(String.class, path + "colour/transfer", colour == null ? null : colour.transfer()),
                value(Quantity.class, path + "audio/rate", sound == null ? null : sound.rate()),
                value(Quantity.class, path + "audio/depth", sound == null ? null : sound.depth()),
                value(Quantity.class, path + "data-rate", format.dataRate()));
    }

    private <T> @Nullable T value(Class<T> type, String path, @Nullable T own) {
        return own != null
                ? own
                : plan.inherited(path)
                        .map(Inherited::value)
                        .filter(type::isInstance)
                        .map(type::cast)
                        .orElse(null);
    }

    public List<Signal> all() {
        return List.copyOf(signals.values());
    }

    public Signal of(Format format) {
        return signals.getOrDefault(format.id(), signal(format));
    }

    /** The formats of all that a stage takes, each once. */
    public List<Signal> takenBy(Stage stage) {
        return of(work.things(stage.takes()));
    }

    /** The formats of all that a stage makes, each once. */
    public List<Signal> madeBy(Stage stage) {
        return of(work.things(stage.makes()));
    }

    private List<Signal> of(List<String> things) {
        return things.stream()
                .flatMap(thing -> work.format(thing).stream())
                .distinct()
                .map(this::of)
                .toList();
    }
}
