package io.github.workprint.check.delivery;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.EffectiveFormat;
import io.github.workprint.check.rule.Report;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.delivery.Requirement;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Raster;
import io.github.workprint.spec.value.Rate;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is required of a deliverable: whether it can be met, is checked, and where it comes from. */
final class Requirements {
    private static final Pattern RASTER = Pattern.compile("\\b(\\d{3,5})\\s?[x×]\\s?(\\d{3,5})\\b");
    private static final Pattern RATE = Pattern.compile("\\b(\\d+(?:\\.\\d+)?)\\s?(?:fps|frames a second)\\b");
    private static final Pattern SAMPLES = Pattern.compile("\\b(\\d+(?:\\.\\d+)?)\\s?kHz\\b");
    private static final Pattern DEPTH = Pattern.compile("\\b(\\d+)[- ]?bits?\\b");
    private static final Pattern SOUND = Pattern.compile("sound|audio|mix|pcm");

    private Requirements() {}

    static void broken(CheckContext subject, Report report) {
        for (Deliverable deliverable : subject.spec().deliverables().values()) {
            Optional<EffectiveFormat> signal =
                    subject.find(Format.class, deliverable.format(), "format").map(subject.signals()::of);
            for (Requirement requirement : deliverable.requires().values()) {
                String value = requirement.value();
                if (value != null && signal.isPresent()) {
                    contradiction(requirement, value, signal.get()).ifPresent(made -> report.with(
                                    signal.get().format().origin().place())
                            .at(
                                    requirement,
                                    "value",
                                    "'" + requirement.id() + "' asks for " + value + ", and '"
                                            + signal.get().format().id() + "', in which '" + deliverable.id()
                                            + "' is made, is " + made,
                                    "change the format, or have the requirement waived in writing"));
                }
            }
        }
    }

    /** What the format is instead; empty where it agrees, or does not say. */
    private static Optional<String> contradiction(Requirement requirement, String value, EffectiveFormat signal) {
        Matcher raster = RASTER.matcher(value);
        if (raster.find() && signal.raster() != null) {
            Raster asked = new Raster(Integer.parseInt(raster.group(1)), Integer.parseInt(raster.group(2)));
            return asked.equals(signal.raster())
                    ? Optional.empty()
                    : Optional.of(signal.raster().toString());
        }
        Matcher rate = RATE.matcher(value);
        if (rate.find() && signal.rate() != null) {
            return Rate.of(rate.group(1))
                    .filter(asked -> !asked.equals(signal.rate()))
                    .map(asked -> signal.rate() + " fps");
        }
        Matcher samples = SAMPLES.matcher(value);
        if (samples.find()) {
            return number(samples.group(1), "kHz", signal.samples());
        }
        Matcher depth = DEPTH.matcher(value);
        if (depth.find()) {
            String words = (requirement.group() + " " + value + " " + requirement.text()).toLowerCase(Locale.ROOT);
            return number(depth.group(1), "bit", SOUND.matcher(words).find() ? signal.depth() : signal.bits());
        }
        return Optional.empty();
    }

    private static Optional<String> number(String asked, String unit, @Nullable Quantity given) {
        return Optional.ofNullable(given)
                .filter(made -> made.inBase().compareTo(new Quantity(new BigDecimal(asked), unit).inBase()) != 0)
                .map(Quantity::toString);
    }

    static void unchecked(CheckContext subject, Report report) {
        for (Deliverable deliverable : subject.spec().deliverables().values()) {
            for (Requirement requirement : deliverable.requires().values()) {
                if ("must".equals(requirement.level())
                        && requirement.check() == null
                        && !requirement.origin().has("checked-at")) {
                    report.at(
                            requirement,
                            "'" + requirement.id() + "' of '" + deliverable.id()
                                    + "' is a must, and nothing checks it; the client will be the first to find out",
                            "add 'checked-at:' with a stage, or 'check:' with how it is checked");
                }
            }
        }
    }

    static void unsourced(CheckContext subject, Report report) {
        if (subject.spec().sources().isEmpty()) {
            return;
        }
        for (Deliverable deliverable : subject.spec().deliverables().values()) {
            for (Requirement requirement : deliverable.requires().values()) {
                if (!requirement.origin().has("source") && !deliverable.origin().has("source")) {
                    report.at(
                            requirement,
                            "'" + requirement.id()
                                    + "' cites no source; when somebody disputes it, nobody can look it up",
                            "add 'source:' to it, or to '" + deliverable.id() + "' for all");
                }
            }
        }
    }
}
