package io.github.workprint.plan;

import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Format;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Raster;
import io.github.workprint.spec.value.Ref;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The data rate of each format: what the author states, measured or asked for, is the whole of it. Else it is the library's figure,
 * and for picture the sound that the format says it carries on top, as plain samples; else, for sound, the samples alone.
 *
 * @param rates address of a format to its rate; formats whose rate is unknown have none
 */
record FormatRates(Addresses addresses, Map<String, FormatRate> rates) {
    /** What MP4 carries is compressed sound, a few per cent of the samples. */
    private static final String COMPRESSES_SOUND = "mp4";

    static FormatRates of(Spec spec, Map<String, Inherited> inheritance) {
        Effective effective = new Effective(inheritance);
        Map<String, FormatRate> rates = new LinkedHashMap<>();
        for (Format format : spec.formats().values()) {
            String address = "format/" + format.id();
            rate(format, address, effective).ifPresent(rate -> rates.put(address, rate));
        }
        return new FormatRates(Addresses.of(spec), rates);
    }

    /** The rate of the format that a reference names; in numbers only where readers of the reference may not see the format. */
    Optional<FormatRate> of(@Nullable Ref format) {
        Optional<String> address = Optional.ofNullable(format).flatMap(ref -> addresses.resolve(ref, "format"));
        return address.flatMap(found -> Optional.ofNullable(rates.get(found)))
                .map(rate -> hidden(address.get()) ? rate.inNumbers() : rate);
    }

    private boolean hidden(String address) {
        return addresses.entities().get(address) instanceof Format format
                && Audience.INTERNAL.word().equals(format.audience());
    }

    private static Optional<FormatRate> rate(Format format, String address, Effective effective) {
        Optional<Raster> raster = effective.value(Raster.class, address + "/raster", format.raster());
        Optional<Pcm> samples = effective.samples(address, format.audio());
        Optional<Quantity> known = effective.value(Quantity.class, address + "/data-rate", format.dataRate());
        if (known.isEmpty()) {
            return samples.filter(pcm -> raster.isEmpty() && holdsSamplesOnly(format))
                    .map(FormatRates::rate);
        }
        FormatRate own = rate(format, address, effective, known.get());
        boolean soundOnTop = raster.isPresent()
                && format.dataRate() == null
                && format.audio() != null
                && !COMPRESSES_SOUND.equals(format.container());
        return samples.filter(pcm -> soundOnTop).map(pcm -> own.with(rate(pcm))).or(() -> Optional.of(own));
    }

    /** What names another container or codec may hold picture too, and then the samples would be a small part of it. */
    private static boolean holdsSamplesOnly(Format format) {
        return format.container() == null ? format.codec() == null : Pcm.CONTAINERS.contains(format.container());
    }

    private static FormatRate rate(Pcm pcm) {
        FormatRate numbers = new FormatRate(pcm.bitsPerSecond(), "").inNumbers();
        String what = pcm.channels() + " × " + pcm.rate() + " × " + pcm.depth();
        return new FormatRate(pcm.bitsPerSecond(), what + " at " + numbers.words());
    }

    private static FormatRate rate(Format format, String address, Effective effective, Quantity known) {
        String what = Stream.of(
                        effective.value(Raster.class, address + "/raster", format.raster()),
                        effective.value(String.class, address + "/codec", format.codec()))
                .flatMap(Optional::stream)
                .map(value ->
                        value instanceof Raster raster ? raster.width() + "×" + raster.height() : value.toString())
                .collect(Collectors.joining(" "));
        return new FormatRate(known.inBase(), what.isEmpty() ? known.toString() : what + " at " + known);
    }
}
