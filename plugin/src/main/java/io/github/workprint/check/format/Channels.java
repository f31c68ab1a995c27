package io.github.workprint.check.format;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.EffectiveFormat;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.media.Sound;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether there are as many channels as a layout has. */
final class Channels {
    /** Channels of layouts (ITU-R BS.2051, SMPTE ST 2067-8); the others may have any number. */
    private static final Map<String, Integer> OF_LAYOUTS =
            Map.of("mono", 1, "dual-mono", 2, "stereo", 2, "ltrt", 2, "lcr", 3, "5.1", 6, "7.1", 8, "7.1.4", 12);

    /** Fewest channels of what is a mix for several directions; less is doubled or spread without a word. */
    private static final int SURROUND = 3;

    private Channels() {}

    /** A format whose channels cannot hold its layout. */
    static void tooFew(CheckContext subject, Report report) {
        for (Format format : subject.spec().formats().values()) {
            Integer channels = subject.signals().of(format).channels();
            Optional<Integer> needed = needed(format.audio());
            if (channels != null && needed.filter(most -> channels < most).isPresent()) {
                report.at(
                        format,
                        "audio",
                        Wording.of(
                                "'{0}' has {1}{2}, and {3} has {4}: the rest would be lost",
                                format.id(),
                                channels,
                                channels == 1 ? Wording.of(" channel") : Wording.of(" channels"),
                                Objects.requireNonNull(format.audio()).layout(),
                                needed.get()),
                        Wording.of("write the channels of the layout, or another layout"));
            }
        }
    }

    /** A master for several directions that is made of sound for fewer. */
    static void madeOfFewer(CheckContext subject, Report report) {
        for (Stage stage : subject.spec().stages().values()) {
            boolean lays = stage.is(StageKind.MASTER) || stage.is(StageKind.PACKAGE) || stage.is(StageKind.ONLINE);
            List<EffectiveFormat> taken = subject.signals().takenBy(stage).stream()
                    .filter(signal -> signal.format().audio() != null || signal.channels() != null)
                    .toList();
            boolean unknown = taken.stream().anyMatch(signal -> signal.channels() == null);
            if (!lays || taken.isEmpty() || unknown || stage.converts().contains("layout")) {
                continue;
            }
            int given = taken.stream()
                    .mapToInt(signal -> Objects.requireNonNull(signal.channels()))
                    .sum();
            subject.signals().madeBy(stage).stream()
                    .filter(made -> needed(made.format().audio())
                            .filter(most -> most >= SURROUND && most > given)
                            .isPresent())
                    .findFirst()
                    .ifPresent(made -> report.with(
                                    taken.get(0).format().origin().of("audio"))
                            .at(
                                    stage,
                                    "makes",
                                    Wording.of(
                                            "'{0}' makes '{1}' in {2} of {3}{4} ('{5}'); nobody mixed the others",
                                            stage.id(),
                                            made.format().id(),
                                            Objects.requireNonNull(made.format().audio())
                                                    .layout(),
                                            given,
                                            given == 1 ? Wording.of(" channel") : Wording.of(" channels"),
                                            taken.get(0).format().id()),
                                    Wording.of("let it take the mix in that layout, or say 'converts: [layout]' if an"
                                            + " up-mix was agreed")));
        }
    }

    private static Optional<Integer> needed(@Nullable Sound sound) {
        return Optional.ofNullable(sound).map(Sound::layout).map(OF_LAYOUTS::get);
    }
}
