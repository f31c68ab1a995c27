package io.github.workprint.check.format;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.EffectiveFormat;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.media.Hdr;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How bright HDR may be. Screens bring a master in PQ down to what they can show by the peak of the screen on which it was graded
 * (SMPTE ST 2086) and by MaxCLL and MaxFALL (CTA-861.3); a file of HDR10 has all three. HLG needs none of them (ITU-R BT.2100).
 */
final class LightLevels {
    private static final Pattern ASKED =
            Pattern.compile("max[- ]?(?:cll|fall)|st ?2086|static metadata|mastering display|light level");

    private LightLevels() {}

    static void check(CheckContext subject, Report report) {
        // One grade has one set of levels: what is said with its master holds for its textless version, too.
        boolean anywhere = subject.spec().formats().values().stream().anyMatch(format -> format.hdr() != null);
        for (Format format : subject.spec().formats().values()) {
            EffectiveFormat signal = subject.signals().of(format);
            List<Deliverable> delivered = subject.spec().deliverables().values().stream()
                    .filter(deliverable -> subject.find(Format.class, deliverable.format(), "format")
                            .filter(format::equals)
                            .isPresent())
                    .toList();
            List<String> missing = format.hdr() == null && anywhere ? List.of() : missing(format.hdr());
            if ("pq".equals(signal.transfer())
                    && !delivered.isEmpty()
                    && !missing.isEmpty()
                    && delivered.stream().noneMatch(deliverable -> asks(deliverable, subject))) {
                report.with(delivered.get(0).origin().of("format"))
                        .at(
                                format,
                                "hdr",
                                Wording.of(
                                        "'{0}' is HDR in PQ and does not say: {1}; screens guess how far to bring it"
                                                + " down, and receivers refuse it",
                                        format.id(), String.join(", ", missing)),
                                Wording.of("write what the client allows: hdr: { system: HDR10, peak: 1000 nit,"
                                        + " max-cll: 1000 nit, max-fall: 400 nit }"));
            }
        }
    }

    /** Dolby Vision brings each shot down by figures of its own. */
    private static List<String> missing(@Nullable Hdr hdr) {
        List<String> missing = new ArrayList<>();
        if (hdr == null || hdr.peak() == null) {
            missing.add("peak");
        }
        boolean byShot = hdr != null
                && String.valueOf(hdr.system()).toLowerCase(Locale.ROOT).contains("dolby");
        if (!byShot && (hdr == null || hdr.maxCll() == null)) {
            missing.add("max-cll");
        }
        if (!byShot && (hdr == null || hdr.maxFall() == null)) {
            missing.add("max-fall");
        }
        return missing;
    }

    /** Whether a requirement says it in words. */
    private static boolean asks(Deliverable deliverable, CheckContext subject) {
        return subject.spec().asked(deliverable).stream().anyMatch(requirement -> ASKED.matcher(
                        (requirement.text() + " " + requirement.value()).toLowerCase(Locale.ROOT))
                .find());
    }
}
