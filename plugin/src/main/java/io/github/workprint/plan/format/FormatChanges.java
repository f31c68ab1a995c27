package io.github.workprint.plan.format;

import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.media.Colour;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Raster;
import io.github.workprint.spec.value.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is other in one format than in another, with the values that their fields have in effect; formats are given by address. */
record FormatChanges(Addresses addresses, Effective effective) {
    private static final Set<String> LOSSY = Set.of("lossy", "visually-lossless", "proxy");
    private static final String RATE = "rate";

    boolean picture(String format) {
        return value(Raster.class, format, "raster").isPresent();
    }

    boolean sound(String format) {
        return samples(format).isPresent();
    }

    /** In the words of the vocabulary's {@code format-change}; what one of the two leaves open is no change. */
    List<String> ofPicture(String from, String to) {
        List<String> changes = new ArrayList<>();
        note(changes, "raster", value(Raster.class, from, "raster"), value(Raster.class, to, "raster"));
        note(changes, RATE, value(Rate.class, from, RATE), value(Rate.class, to, RATE));
        note(changes, "scan", value(String.class, from, "scan"), value(String.class, to, "scan"));
        note(changes, "chroma", value(String.class, from, "chroma"), value(String.class, to, "chroma"));
        note(changes, "bit-depth", value(Quantity.class, from, "bits"), value(Quantity.class, to, "bits"));
        note(changes, "colour", colour(from), colour(to));
        note(changes, "codec", value(String.class, from, "codec"), value(String.class, to, "codec"));
        return changes;
    }

    /** The same of their sound; the codec only between formats that hold nothing but sound. */
    List<String> ofSound(String from, String to) {
        List<String> changes = new ArrayList<>();
        Optional<Pcm> was = samples(from);
        Optional<Pcm> is = samples(to);
        note(changes, "sample-rate", was.map(pcm -> pcm.rate().inBase()), is.map(pcm -> pcm.rate()
                .inBase()));
        note(changes, "bit-depth", was.map(Pcm::depth), is.map(Pcm::depth));
        note(changes, "channels", was.map(Pcm::channels), is.map(Pcm::channels));
        if (!picture(to)) {
            note(changes, "codec", value(String.class, from, "codec"), value(String.class, to, "codec"));
        }
        return changes;
    }

    private static void note(List<String> changes, String what, Optional<?> was, Optional<?> is) {
        if (was.isPresent() && is.isPresent() && !was.equals(is)) {
            changes.add(what);
        }
    }

    /** Another rate alone is a matter of the container: frames are not coded anew. */
    boolean loses(String to, List<String> changes) {
        boolean anew = changes.stream().anyMatch(change -> !change.equals(RATE));
        return anew
                && value(String.class, to, "compression")
                        .filter(LOSSY::contains)
                        .isPresent();
    }

    private Optional<Pcm> samples(String format) {
        return addresses.entities().get(format) instanceof Format found
                ? effective.samples(format, found.audio())
                : Optional.empty();
    }

    private Optional<String> colour(String format) {
        return value(Colour.class, format, "colour").map(colour -> colour.primaries() + " " + colour.transfer());
    }

    private <T> Optional<T> value(Class<T> type, String format, String field) {
        Object own = addresses.entities().get(format) instanceof Format found
                ? RecordShape.of(Format.class)
                        .field(field)
                        .map(shape -> shape.in(found))
                        .orElse(null)
                : null;
        return effective.value(type, format + "/" + field, type.cast(own));
    }
}
