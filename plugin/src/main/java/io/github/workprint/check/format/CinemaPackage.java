package io.github.workprint.check.format;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.EffectiveFormat;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Raster;
import io.github.workprint.spec.value.Rate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What projectors of the cinema play: X'Y'Z' in 12 bits (SMPTE ST 428-1), in a container of 2048x1080 or 4096x2160 of which flat and
 * scope use a part (DCI DCSS 1.4, 3.2.1), in whole progressive frames (ST 428-11), at no more than 250 Mbit/s up to 30 frames (DCSS
 * 4.2), with sound at 48 or 96 kHz (ST 428-2).
 */
final class CinemaPackage {
    private static final List<Raster> CONTAINERS = List.of(new Raster(2048, 1080), new Raster(4096, 2160));
    private static final Set<Integer> RATES = Set.of(24, 25, 30, 48, 50, 60, 96, 100, 120);
    private static final Quantity DEPTH = new Quantity(BigDecimal.valueOf(12), "bit");
    private static final Quantity FASTEST = new Quantity(BigDecimal.valueOf(250), "Mbit/s");
    private static final int WITHIN_FASTEST = 30;
    private static final Set<String> SAMPLES = Set.of("48000", "96000");

    private CinemaPackage() {}

    static void check(CheckContext subject, Report report) {
        for (Format format : subject.spec().formats().values()) {
            EffectiveFormat signal = subject.signals().of(format);
            List<Wording> refused = "dcp".equals(signal.container()) ? refused(signal) : List.of();
            if (!refused.isEmpty()) {
                report.at(
                        format,
                        "container",
                        Wording.of("no projector plays '{0}' as a DCP: {1}", format.id(), Wording.list(refused)),
                        Wording.of("write what the standard has, and let the stage that makes it convert the picture"));
            }
        }
    }

    private static List<Wording> refused(EffectiveFormat signal) {
        List<Wording> refused = new ArrayList<>();
        String primaries = signal.primaries();
        if (primaries != null && !primaries.equals("xyz")) {
            refused.add(Wording.of("its primaries are {0}, where xyz is needed", primaries));
        }
        signal.bitDepth()
                .filter(bits -> bits.compareTo(DEPTH.amount()) != 0)
                .ifPresent(bits -> refused.add(Wording.of("it has {0}, where {1} are needed", signal.bits(), DEPTH)));
        Raster raster = signal.raster();
        if (raster != null && CONTAINERS.stream().noneMatch(container -> lies(raster, container))) {
            refused.add(Wording.of(
                    "it is {0}, where {1} or {2}, or the whole width or height of one, is needed",
                    raster, CONTAINERS.get(0), CONTAINERS.get(1)));
        }
        Rate rate = signal.rate();
        if (rate != null && (rate.seconds() != 1 || !RATES.contains(rate.frames()))) {
            refused.add(Wording.of("it runs at {0} fps, where a whole rate such as 24 is needed", rate));
        }
        if (signal.interlaced()) {
            refused.add(Wording.of("it has fields ({0}), where whole frames are needed", signal.scan()));
        }
        Optional.ofNullable(signal.dataRate())
                .filter(speed -> rate == null || rate.frames() <= WITHIN_FASTEST * rate.seconds())
                .filter(speed -> speed.inBase().compareTo(FASTEST.inBase()) > 0)
                .ifPresent(speed -> refused.add(Wording.of("it takes {0}, where {1} is the most", speed, FASTEST)));
        Optional.ofNullable(signal.samples())
                .filter(samples ->
                        !SAMPLES.contains(samples.inBase().stripTrailingZeros().toPlainString()))
                .ifPresent(samples -> refused.add(Wording.of("its sound is at {0}, where 48 kHz is needed", samples)));
        return refused;
    }

    /** Flat and scope fill a container in one direction. */
    private static boolean lies(Raster raster, Raster container) {
        return raster.width() == container.width() && raster.height() <= container.height()
                || raster.height() == container.height() && raster.width() <= container.width();
    }
}
