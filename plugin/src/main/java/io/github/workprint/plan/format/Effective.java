package io.github.workprint.plan.format;

import io.github.workprint.spec.media.Sound;
import io.github.workprint.spec.value.Quantity;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values that fields have in effect: the author's own, else what they inherit.
 *
 * @param inheritance address of an open field to what it takes
 */
public record Effective(Map<String, Inherited> inheritance) {
    public <T> Optional<T> value(Class<T> type, String path, @Nullable T own) {
        return own != null
                ? Optional.of(own)
                : Optional.ofNullable(inheritance.get(path))
                        .map(Inherited::value)
                        .map(type::cast);
    }

    /** The samples of a format's sound; empty unless channels, rate and depth are all known. */
    Optional<Pcm> samples(String formatAddress, @Nullable Sound own) {
        String path = formatAddress + "/audio";
        return value(Sound.class, path, own).flatMap(sound -> value(Integer.class, path + "/channels", sound.channels())
                .flatMap(channels -> value(Quantity.class, path + "/rate", sound.rate())
                        .flatMap(rate -> value(Quantity.class, path + "/depth", sound.depth())
                                .map(depth -> new Pcm(channels, rate, depth)))));
    }
}
