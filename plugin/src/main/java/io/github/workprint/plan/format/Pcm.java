package io.github.workprint.plan.format;

import io.github.workprint.spec.value.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sound as plain samples (linear PCM).
 *
 * @param rate samples a second of each channel, in Hz or kHz
 * @param depth of a sample, in bit
 */
record Pcm(int channels, Quantity rate, Quantity depth) {
    private static final Pattern FORM = Pattern.compile("(\\d+) ch (\\d+(?:\\.\\d+)?) kHz (\\d+)-bit");
    private static final BigDecimal HZ_IN_KHZ = BigDecimal.valueOf(1000);

    /** As the library words it: {@code 8 ch 48 kHz 24-bit}. */
    static Optional<Pcm> of(String words) {
        Matcher form = FORM.matcher(words);
        return form.matches()
                ? Optional.of(new Pcm(
                        Integer.parseInt(form.group(1)),
                        new Quantity(new BigDecimal(form.group(2)), "kHz"),
                        new Quantity(new BigDecimal(form.group(3)), "bit")))
                : Optional.empty();
    }

    /** Channels x sample rate x depth (EBU Tech 3285), without the few bytes of header; in bit/s, exact. */
    BigDecimal bitsPerSecond() {
        BigDecimal hertz = rate.unit().equals("kHz") ? rate.amount().multiply(HZ_IN_KHZ) : rate.amount();
        return hertz.multiply(depth.amount()).multiply(BigDecimal.valueOf(channels));
    }
}
