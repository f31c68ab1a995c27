package io.github.workprint.check.format;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.EffectiveFormat;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Rate;
import io.github.workprint.spec.work.Accepts;
import io.github.workprint.spec.work.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a stage gets against what it says that it accepts. Only pictures are compared: lists and projects are read by people. */
final class Accepted {
    private static final Set<String> TRANSFORMS = Set.of("idt", "lut", "cdl", "amf", "clf", "odt");

    private Accepted() {}

    static void check(CheckContext subject, Report report) {
        Recurring faults = new Recurring();
        for (Stage stage : subject.spec().stages().values()) {
            Accepts accepts = stage.accepts();
            if (accepts == null) {
                continue;
            }
            for (EffectiveFormat signal : pictures(stage, subject)) {
                List<Wording> refused = refused(accepts, signal, stage.converts());
                if (!refused.isEmpty()) {
                    faults.add(
                            List.of(signal.format().id(), refused),
                            stage,
                            "accepts",
                            signal.format().origin().place(),
                            Wording.of(
                                    "'{0}' takes '{1}' but does not accept its {2}",
                                    stage.id(), signal.format().id(), Wording.list(refused)),
                            Wording.of(
                                    "change the format, widen 'accepts', or let a stage between them" + " convert it"));
                }
            }
        }
        faults.tell(report);
    }

    private static List<EffectiveFormat> pictures(Stage stage, CheckContext subject) {
        return subject.signals().takenBy(stage).stream()
                .filter(EffectiveFormat::picture)
                .toList();
    }

    private static List<Wording> refused(Accepts accepts, EffectiveFormat signal, List<String> converts) {
        List<Wording> refused = new ArrayList<>();
        if (!accepts.codec().isEmpty()
                && signal.codec() != null
                && !converts.contains("codec")
                && !codec(accepts, signal.codec())) {
            refused.add(Wording.of("codec {0} (only {1})", signal.codec(), String.join(", ", accepts.codec())));
        }
        if (!accepts.container().isEmpty()
                && signal.container() != null
                && !converts.contains("codec")
                && !accepts.container().contains(signal.container())) {
            refused.add(
                    Wording.of("container {0} (only {1})", signal.container(), String.join(", ", accepts.container())));
        }
        different("raster", accepts.raster(), signal.raster(), converts, "raster", refused);
        Rate rate = accepts.rate();
        different("rate", rate, signal.rate(), converts, "rate", refused);
        Quantity bits = accepts.bits();
        if (bits != null
                && !converts.contains("bit-depth")
                && signal.bitDepth()
                        .filter(given -> given.compareTo(bits.amount()) < 0)
                        .isPresent()) {
            refused.add(Wording.of("depth of {0} (at least {1})", signal.bits(), bits));
        }
        return refused;
    }

    private static boolean codec(Accepts accepts, String codec) {
        String given = codec.toLowerCase(Locale.ROOT);
        return accepts.codec().stream()
                .map(legal -> legal.toLowerCase(Locale.ROOT))
                .anyMatch(legal -> given.contains(legal) || legal.contains(given));
    }

    private static void different(
            String what,
            @Nullable Object legal,
            @Nullable Object given,
            List<String> converts,
            String conversion,
            List<Wording> refused) {
        if (legal != null && given != null && !legal.equals(given) && !converts.contains(conversion)) {
            refused.add(Wording.of("{0} {1} (only {2})", what, given, legal));
        }
    }

    static void carried(CheckContext subject, Report report) {
        Recurring faults = new Recurring();
        for (Stage stage : subject.spec().stages().values()) {
            Accepts accepts = stage.accepts();
            if (accepts == null) {
                continue;
            }
            for (EffectiveFormat signal : pictures(stage, subject)) {
                List<String> lost = accepts.carries().stream()
                        .filter(needed -> !signal.format().carries().contains(needed))
                        .toList();
                if (!lost.isEmpty()) {
                    faults.add(
                            List.of(signal.format().id(), lost),
                            stage,
                            "accepts",
                            signal.format().origin().of("carries"),
                            Wording.of(
                                    "'{0}' needs {1}, which '{2}' does not carry; it cannot find the originals",
                                    stage.id(),
                                    Wording.and(lost),
                                    signal.format().id()),
                            Wording.of(
                                    "let the stage that makes '{0}' keep it, and say so under 'carries'",
                                    signal.format().id()));
                }
            }
        }
        faults.tell(report);
    }

    static void transform(CheckContext subject, Report report) {
        Recurring faults = new Recurring();
        for (Stage stage : subject.spec().stages().values()) {
            String space = stage.accepts() == null ? null : stage.accepts().colour();
            for (EffectiveFormat signal : space == null ? List.<EffectiveFormat>of() : pictures(stage, subject)) {
                if (signal.primaries() != null
                        && !signal.primaries().equals(space)
                        && !hasTransform(signal)
                        && !stage.converts().contains("colour")) {
                    faults.add(
                            List.of(signal.format().id(), space),
                            stage,
                            "accepts",
                            signal.format().origin().of("colour"),
                            Wording.of(
                                    "'{0}' is in {1} and '{2}' works in {3}, with no input transform named;"
                                            + " the colours will be guessed",
                                    signal.format().id(), signal.primaries(), stage.id(), space),
                            Wording.of("list the IDT, LUT, CDL or AMF under 'sidecars', or add 'converts:"
                                    + " [colour]'"));
                }
            }
        }
        faults.tell(report);
    }

    /** Whether a transform to another colour comes with a format. */
    static boolean hasTransform(EffectiveFormat signal) {
        return signal.format().sidecars().stream()
                .anyMatch(sidecar -> TRANSFORMS.contains(sidecar.toLowerCase(Locale.ROOT)));
    }
}
