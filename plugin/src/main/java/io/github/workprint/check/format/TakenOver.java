package io.github.workprint.check.format;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.EffectiveFormat;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.format.SourceFormats;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.work.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a value that is the same as that of the source can be known. */
final class TakenOver {
    /** Fields that are called otherwise as a conversion. */
    private static final Map<String, String> CONVERSIONS = Map.of("bits", "bit-depth");

    private TakenOver() {}

    static void check(CheckContext subject, Report report) {
        for (Format format : subject.spec().formats().values()) {
            for (String key : format.asSource()) {
                fault(format, key, subject)
                        .ifPresent(fault -> report.at(
                                format,
                                "as-source",
                                fault,
                                Wording.of("write the {0} itself, or let one picture go in", key)));
            }
        }
    }

    private static Optional<Wording> fault(Format format, String key, CheckContext subject) {
        Object own = RecordShape.of(Format.class).field(key).orElseThrow().in(format);
        if (own != null) {
            return Optional.of(Wording.of(
                    "'{0}' has the {1} of its source, and is {2} as well: one of the two is wrong",
                    format.id(), key, own));
        }
        SourceFormats.Taken taken = subject.signals().sources().taken(format, key);
        if (taken.sources().isEmpty()) {
            return Optional.of(Wording.of(
                    "'{0}' has the {1} of its source, but no stage makes it from a picture, so it has none",
                    format.id(), key));
        }
        if (taken.differ()) {
            return Optional.of(Wording.of(
                    "'{0}' has the {1} of its source, but its sources differ: {2}",
                    format.id(),
                    key,
                    Wording.list(taken.sources().entrySet().stream()
                            .flatMap(source -> source.getValue().stream()
                                    .map(value -> Wording.of(
                                            "'{0}' has {1}", source.getKey().id(), value)))
                            .toList())));
        }
        return converted(format, key, subject)
                .map(stage -> Wording.of(
                        "'{0}' has the {1} of its source, but '{2}', which makes it, converts the {1}",
                        format.id(), key, stage.id()));
    }

    /** A stage that converts the value, and makes no other picture that it could be meant for. */
    private static Optional<Stage> converted(Format format, String key, CheckContext subject) {
        String conversion = CONVERSIONS.getOrDefault(key, key);
        return subject.signals().sources().makers(format).stream()
                .filter(stage -> stage.converts().contains(conversion))
                .filter(stage -> pictures(stage, subject).stream()
                        .allMatch(made -> made.format().asSource().contains(key)))
                .findFirst();
    }

    private static List<EffectiveFormat> pictures(Stage stage, CheckContext subject) {
        return subject.signals().madeBy(stage).stream()
                .filter(EffectiveFormat::maybePicture)
                .toList();
    }
}
