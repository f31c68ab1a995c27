package io.github.workprint.check.format;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.EffectiveFormat;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.delivery.Agreement;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.media.LeastCapture;
import io.github.workprint.spec.media.Material;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Raster;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A main camera that records less than a client asks for. */
final class BelowLeast {
    private BelowLeast() {}

    static void check(CheckContext subject, Report report) {
        for (Agreement agreement : subject.spec().agreements().values()) {
            LeastCapture least = agreement.leastCapture();
            for (Material camera : subject.spec().materials().values()) {
                Optional<Format> format = subject.find(Format.class, camera.format(), "format");
                if (least == null
                        || format.isEmpty()
                        || !"camera".equals(camera.kind())
                        || Boolean.TRUE.equals(camera.second())) {
                    continue;
                }
                List<Wording> missing = shortcomings(subject.signals().of(format.get()), least);
                if (!missing.isEmpty()) {
                    report.with(agreement.origin().of("least-capture"))
                            .at(
                                    camera,
                                    "format",
                                    Wording.of(
                                            "'{0}' records {1} ('{2}'); the client can refuse what it shot",
                                            camera.id(), Wording.list(missing), agreement.id()),
                                    Wording.of(
                                            "set the camera higher, agree on an exception, or mark it 'second: yes'"));
                }
            }
        }
    }

    private static List<Wording> shortcomings(EffectiveFormat signal, LeastCapture least) {
        List<Wording> found = new ArrayList<>();
        if (across(signal.raster()) < across(least.raster()) && signal.picture()) {
            found.add(Wording.of("{0} where at least {1} is asked for", signal.raster(), least.raster()));
        }
        less(signal.bits(), least.bits()).ifPresent(found::add);
        less(signal.dataRate(), least.dataRate()).ifPresent(found::add);
        String compression = signal.compression();
        if (compression != null
                && !least.compression().isEmpty()
                && !least.compression().contains(compression)) {
            found.add(Wording.of("{0} where {1} is asked for", compression, Wording.or(least.compression())));
        }
        return found;
    }

    /** Photosites of the longer side: how much of the height is recorded is a choice of the frame. */
    private static int across(@Nullable Raster raster) {
        return raster == null ? 0 : Math.max(raster.width(), raster.height());
    }

    private static Optional<Wording> less(@Nullable Quantity has, @Nullable Quantity asked) {
        return has == null || asked == null || has.inBase().compareTo(asked.inBase()) >= 0
                ? Optional.empty()
                : Optional.of(Wording.of("{0} where at least {1} is asked for", has, asked));
    }
}
