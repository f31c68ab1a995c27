package io.github.workprint.plan.format;

import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.media.Containers;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.value.Phrase;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Raster;
import io.github.workprint.spec.value.Rate;
import io.github.workprint.spec.value.Ref;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The data rate of each format: what the author states, measured or asked for, is the whole of it. Else it is the row of the library
 * at the format's own raster and rate, else, for uncompressed picture, its geometry; for picture the sound that the format says it
 * carries comes on top, as plain samples. Sound alone is its samples.
 *
 * @param rates address of a format to its rate; formats whose rate is unknown have none
 */
public record FormatRates(Addresses addresses, Map<String, FormatRate> rates) {
    /** What MP4 carries is compressed sound, a few per cent of the samples. */
    private static final String COMPRESSES_SOUND = "mp4";

    public static FormatRates of(Spec spec, Map<String, Inherited> inheritance, FormatLibrary library) {
        Effective effective = new Effective(inheritance);
        Map<String, FormatRate> rates = new LinkedHashMap<>();
        for (Format format : spec.formats().values()) {
            Optional<LibraryFormat> row = Optional.ofNullable(format.uses()).flatMap(library::find);
            new Source(format, "format/" + format.id(), effective, row)
                    .rate()
                    .ifPresent(rate -> rates.put("format/" + format.id(), rate));
        }
        return new FormatRates(Addresses.of(spec), rates);
    }

    /** The rate of the format that a reference names; in numbers only where readers of the reference may not see the format. */
    public Optional<FormatRate> of(@Nullable Ref format) {
        return Optional.ofNullable(format)
                .flatMap(ref -> addresses.resolve(ref, "format"))
                .flatMap(this::at);
    }

    /** The rate of the format at an address; in numbers only where it is internal. */
    public Optional<FormatRate> at(String address) {
        return Optional.ofNullable(rates.get(address)).map(rate -> hidden(address) ? rate.inNumbers() : rate);
    }

    private boolean hidden(String address) {
        return addresses.entities().get(address) instanceof Format format
                && format.audience() != null
                && !Readers.CREW.sees(format.audience());
    }

    /** What one format's rate is read from. */
    private record Source(Format format, String address, Effective effective, Optional<LibraryFormat> row) {
        Optional<FormatRate> rate() {
            Quantity stated = format.dataRate();
            if (stated != null) {
                return Optional.of(
                        new FormatRate(Fraction.of(stated.inBase()), false, words(stated), "stated with the format"));
            }
            Optional<Pcm> samples = effective.samples(address, format.audio());
            if (row.isPresent() ? !row.get().picture() : raster().isEmpty()) {
                return samples.filter(pcm -> row.isPresent() || holdsSamplesOnly())
                        .map(Source::rate);
            }
            Optional<FormatRate> picture = fromRow().or(this::fromGeometry);
            boolean soundOnTop = format.audio() != null && !COMPRESSES_SOUND.equals(format.container());
            return picture.map(own -> samples.filter(pcm -> soundOnTop)
                    .map(Source::rate)
                    .map(own::with)
                    .orElse(own));
        }

        private Optional<FormatRate> fromRow() {
            return row.map(RowRate::new).flatMap(known -> known.bitsPerSecond(
                            raster().orElse(null), frameRate().orElse(null))
                    .map(bits -> picture(
                            bits,
                            known.variable(),
                            String.join(
                                    Phrase.BETWEEN,
                                    known.row().source(),
                                    known.row().basis(),
                                    "confidence " + known.row().confidence()))));
        }

        private Optional<FormatRate> fromGeometry() {
            boolean uncompressed = text("compression", format.compression()).equals("uncompressed");
            Geometry geometry = new Geometry(
                    text("codec", format.codec()),
                    format.container() == null ? "" : format.container(),
                    text("chroma", format.chroma()),
                    effective
                            .value(Quantity.class, address + "/bits", format.bits())
                            .map(Quantity::amount));
            return raster().filter(known -> uncompressed)
                    .flatMap(geometry::bytesInFrame)
                    .flatMap(bytes -> frameRate().map(rate -> new Fraction(bytes, java.math.BigInteger.ONE)
                            .times(8L * rate.frames())
                            .over(rate.seconds())))
                    .map(bits -> picture(bits, false, "geometry: pixels × bits a pixel × frames a second"));
        }

        private FormatRate picture(Fraction bits, boolean variable, String from) {
            FormatRate numbers = new FormatRate(bits, variable, "", from);
            return new FormatRate(bits, variable, words(numbers.shown()), from);
        }

        private static FormatRate rate(Pcm pcm) {
            Fraction bits = Fraction.of(pcm.bitsPerSecond());
            String from = "samples: channels × samples a second × bits (EBU Tech 3285)";
            String what = pcm.channels() + " × " + pcm.rate() + " × " + pcm.depth();
            return new FormatRate(bits, false, what + " @ " + new FormatRate(bits, false, "", from).shown(), from);
        }

        /** What names another container or codec may hold picture too, and then the samples would be a small part of it. */
        private boolean holdsSamplesOnly() {
            return format.container() == null ? format.codec() == null : Containers.samples(format.container());
        }

        private Optional<Raster> raster() {
            return effective.value(Raster.class, address + "/raster", format.raster());
        }

        private Optional<Rate> frameRate() {
            boolean fields = effective
                    .value(String.class, address + "/scan", format.scan())
                    .filter(scan -> scan.startsWith("i-"))
                    .isPresent();
            return effective
                    .value(Rate.class, address + "/rate", format.rate())
                    .map(rate -> fields ? rate.withFields() : rate);
        }

        private String text(String field, @Nullable String own) {
            return effective.value(String.class, address + "/" + field, own).orElse("");
        }

        private String words(Quantity rate) {
            String what = Stream.of(
                            raster().map(size -> size.width() + "×" + size.height()),
                            effective.value(String.class, address + "/codec", format.codec()))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" "));
            return what.isEmpty() ? rate.toString() : what + " @ " + rate;
        }
    }
}
