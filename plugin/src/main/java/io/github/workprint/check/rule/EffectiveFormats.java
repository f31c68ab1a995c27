package io.github.workprint.check.rule;

import io.github.workprint.plan.Plan;
import io.github.workprint.plan.format.Inherited;
import io.github.workprint.plan.format.SourceFormats;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.StageGraph;
import io.github.workprint.spec.media.Colour;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.media.Sound;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Raster;
import io.github.workprint.spec.value.Rate;
import io.github.workprint.spec.work.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The formats of a spec with the values that are in effect, and which of them a stage works on and makes. */
public final class EffectiveFormats {
    private final Addresses addresses;
    private final StageGraph<Stage> work;
    private final Plan plan;
    private final SourceFormats sources;
    private final Map<String, EffectiveFormat> signals = new LinkedHashMap<>();

    private EffectiveFormats(Addresses addresses, StageGraph<Stage> work, Plan plan) {
        this.addresses = addresses;
        this.work = work;
        this.plan = plan;
        this.sources = SourceFormats.all(addresses, work, plan.inheritance());
    }

    public static EffectiveFormats of(Spec spec, Addresses addresses, Plan plan, StageGraph<Stage> work) {
        EffectiveFormats signals = new EffectiveFormats(addresses, work, plan);
        spec.formats().values().forEach(format -> signals.signals.put(format.id(), signals.signal(format)));
        return signals;
    }

    private EffectiveFormat signal(Format format) {
        String path = "format/" + format.id() + "/";
        Colour colour = format.colour();
        Sound sound = format.audio();
        String scan = taken(String.class, format, "scan", format.scan());
        Rate written = taken(Rate.class, format, "rate", format.rate());
        Rate rate = written != null && EffectiveFormat.inFields(scan) ? written.withFields() : written;
        return new EffectiveFormat(
                format,
                value(String.class, path + "codec", format.codec()),
                value(String.class, path + "profile", format.profile()),
                value(String.class, path + "compression", format.compression()),
                value(String.class, path + "container", format.container()),
                taken(Raster.class, format, "raster", format.raster()),
                rate,
                scan,
                taken(String.class, format, "chroma", format.chroma()),
                taken(Quantity.class, format, "bits", format.bits()),
                value(String.class, path + "colour/primaries", colour == null ? null : colour.primaries()),
                value(String.class, path + "colour/transfer", colour == null ? null : colour.transfer()),
                value(Integer.class, path + "audio/channels", sound == null ? null : sound.channels()),
                value(Quantity.class, path + "audio/rate", sound == null ? null : sound.rate()),
                value(Quantity.class, path + "audio/depth", sound == null ? null : sound.depth()),
                value(Quantity.class, path + "data-rate", format.dataRate()));
    }

    /** The value that a format has, or takes over from what it is made of. */
    private <T> @Nullable T taken(Class<T> type, Format format, String key, @Nullable T own) {
        return own == null && format.asSource().contains(key)
                ? sources.taken(format, key)
                        .value()
                        .filter(type::isInstance)
                        .map(type::cast)
                        .orElse(null)
                : value(type, "format/" + format.id() + "/" + key, own);
    }

    /** What formats are made of, and take over from there. */
    public SourceFormats sources() {
        return sources;
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

    public List<EffectiveFormat> all() {
        return List.copyOf(signals.values());
    }

    public EffectiveFormat of(Format format) {
        return signals.getOrDefault(format.id(), signal(format));
    }

    /** The formats of all that a stage takes, each once. */
    public List<EffectiveFormat> takenBy(Stage stage) {
        return of(work.takes(stage));
    }

    /** The formats of all that a stage makes, each once. */
    public List<EffectiveFormat> madeBy(Stage stage) {
        return of(work.makes(stage));
    }

    private List<EffectiveFormat> of(List<String> things) {
        return things.stream()
                .flatMap(thing -> addresses.format(thing).stream())
                .distinct()
                .map(this::of)
                .toList();
    }
}
