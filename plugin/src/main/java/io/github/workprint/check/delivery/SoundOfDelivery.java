package io.github.workprint.check.delivery;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.EffectiveFormat;
import io.github.workprint.check.rule.Report;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.media.Loudness;
import io.github.workprint.spec.media.Timecode;
import io.github.workprint.spec.work.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sound of what is delivered: how loud it is, and whether it starts with the picture. */
final class SoundOfDelivery {
    /** Measured in a calibrated room, so that no programme loudness is asked for. */
    private static final Set<String> CINEMA = Set.of("leq-m", "theatrical-85");

    private static final Pattern START = Pattern.compile("(\\d{2}):(\\d{2}):(\\d{2})");

    /** Seconds: what is shorter is a leader with its pop. */
    private static final long LEADER = 60;

    private SoundOfDelivery() {}

    static void loudness(CheckContext subject, Report report) {
        for (Deliverable deliverable : subject.spec().deliverables().values()) {
            Optional<EffectiveFormat> signal =
                    subject.find(Format.class, deliverable.format(), "format").map(subject.signals()::of);
            boolean sounds = signal.filter(one -> one.format().audio() != null)
                    .filter(one -> !"dcp".equals(one.container()))
                    .isPresent();
            boolean required = deliverable.requires().values().stream().anyMatch(one -> one.loudness() != null);
            List<String> missing = missing(deliverable.loudness());
            if (sounds && !required && !missing.isEmpty()) {
                report.at(
                        deliverable,
                        "loudness",
                        "'" + deliverable.id() + "' has sound, and its loudness has no " + String.join(", no ", missing)
                                + "; the mixer must guess, and deliveries are refused for less",
                        "write it from the client's specification, such as { target: -23 LUFS, within: 0.5 LU, peak:"
                                + " -1 dBTP, by: EBU R 128 }");
            }
        }
    }

    private static List<String> missing(@Nullable Loudness loudness) {
        List<String> missing = new ArrayList<>();
        if (loudness == null) {
            return List.of("target", "tolerance", "peak limit", "measure");
        }
        if (loudness.by() != null && CINEMA.contains(loudness.by())) {
            return List.of();
        }
        if (loudness.target() == null) {
            missing.add("target");
        }
        if (loudness.within() == null) {
            missing.add("tolerance");
        }
        if (loudness.peak() == null) {
            missing.add("peak limit");
        }
        if (loudness.by() == null) {
            missing.add("measure");
        }
        return missing;
    }

    static void start(CheckContext subject, Report report) {
        for (Deliverable deliverable : subject.spec().deliverables().values()) {
            Optional<Format> whole = subject.find(Format.class, deliverable.format(), "format");
            Optional<String> start = whole.map(Format::timecode).map(Timecode::start);
            for (Stage maker : subject.work().makers("deliverable/" + deliverable.id())) {
                subject.signals().takenBy(maker).stream()
                        .map(EffectiveFormat::format)
                        .filter(format -> format.audio() != null
                                && !subject.signals().of(format).picture())
                        .filter(format -> other(format, start))
                        .findFirst()
                        .ifPresent(sound -> report.with(sound.origin().of("timecode"))
                                .at(
                                        deliverable,
                                        "format",
                                        "'" + deliverable.id() + "' starts at " + start.orElse("") + ", and its sound '"
                                                + sound.id()
                                                + "' at "
                                                + Optional.ofNullable(sound.timecode())
                                                        .map(Timecode::start)
                                                        .orElse("")
                                                + "; they cannot be laid together by timecode",
                                        "agree on one start for picture and sound"));
            }
        }
    }

    private static boolean other(Format sound, Optional<String> start) {
        Optional<Long> own =
                Optional.ofNullable(sound.timecode()).map(Timecode::start).flatMap(SoundOfDelivery::seconds);
        Optional<Long> whole = start.flatMap(SoundOfDelivery::seconds);
        return own.isPresent() && whole.isPresent() && Math.abs(own.get() - whole.get()) >= LEADER;
    }

    /** Of {@code hh:mm:ss:ff}, without the frames. */
    private static Optional<Long> seconds(String timecode) {
        Matcher form = START.matcher(timecode);
        return form.lookingAt()
                ? Optional.of(Long.parseLong(form.group(1)) * 3600
                        + Long.parseLong(form.group(2)) * 60
                        + Long.parseLong(form.group(3)))
                : Optional.empty();
    }
}
