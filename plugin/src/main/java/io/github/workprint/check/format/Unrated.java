package io.github.workprint.check.format;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.EffectiveFormat;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.media.Material;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind.Trait;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A picture is played, or counted in frames, and nothing says how many frames it has a second. */
final class Unrated {
    private static final Set<String> STILL = Set.of("stills", "graphics");

    private Unrated() {}

    static void check(CheckContext subject, Report report) {
        Map<EffectiveFormat, Stage> played = new LinkedHashMap<>();
        for (Stage stage : subject.spec().stages().values()) {
            if (stage.has(Trait.PLAYS)) {
                Stream.concat(subject.signals().takenBy(stage).stream(), subject.signals().madeBy(stage).stream())
                        .filter(signal -> signal.picture() && signal.rate() == null)
                        .forEach(signal -> played.putIfAbsent(signal, stage));
            }
        }
        Set<String> still = still(subject);
        played.forEach((signal, stage) -> {
            // That the rate of a source is not known is told by another rule.
            boolean ofSource = signal.format().asSource().contains("rate");
            if (!ofSource && !still.contains("format/" + signal.format().id())) {
                report.with(stage.origin().place())
                        .at(
                                signal.format(),
                                Wording.of(
                                        "'{0}' has no frame rate, and no default gives one; '{1}' plays it at the rate"
                                                + " that its machine is set to",
                                        signal.format().id(), stage.id()),
                                Wording.of("add 'rate:' to the format, or to 'picture' of 'defaults' for all of them"));
            }
        });
    }

    /** Formats that nothing but stills and graphics come in. */
    private static Set<String> still(CheckContext subject) {
        Set<String> still = new HashSet<>();
        Set<String> moving = new HashSet<>();
        for (Material material : subject.spec().materials().values()) {
            if (material.format() != null) {
                subject.addresses()
                        .resolve(material.format(), "format")
                        .ifPresent((STILL.contains(String.valueOf(material.kind())) ? still : moving)::add);
            }
        }
        still.removeAll(moving);
        return still;
    }
}
