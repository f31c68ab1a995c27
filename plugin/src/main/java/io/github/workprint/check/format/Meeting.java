package io.github.workprint.check.format;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.EffectiveFormat;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Place;
import io.github.workprint.spec.media.Timecode;
import io.github.workprint.spec.value.Rate;
import io.github.workprint.spec.work.Stage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Formats that meet at one stage, and differ in something that the stage does not say that it converts. */
final class Meeting {
    private static final long HOUR = 3600;

    private Meeting() {}

    /** What a stage takes, and what it makes of it. */
    private static List<EffectiveFormat> at(Stage stage, CheckContext subject) {
        List<EffectiveFormat> all = new ArrayList<>(subject.signals().takenBy(stage));
        subject.signals().madeBy(stage).stream()
                .filter(made -> !all.contains(made))
                .forEach(all::add);
        return all;
    }

    private static boolean converts(Stage stage, String what) {
        return stage.converts().contains(what);
    }

    static void rates(CheckContext subject, Report report) {
        for (Stage stage : subject.spec().stages().values()) {
            pair(at(stage, subject), signal -> signal.picture() ? Optional.ofNullable(signal.rate()) : Optional.empty())
                    .filter(pair -> !converts(stage, "rate") && !pulled(pair.first(), pair.second()))
                    .ifPresent(pair -> report.with(place(pair.one()))
                            .at(
                                    stage,
                                    "takes",
                                    "at '" + stage.id() + "', " + name(pair.one()) + " runs at " + pair.first()
                                            + " fps and "
                                            + name(pair.other()) + " at " + pair.second()
                                            + "; no conversion is planned, so one of them plays at the wrong speed",
                                    "add 'converts: [rate]' to the stage that changes it, or shoot at one rate"));
        }
    }

    static void pullDown(CheckContext subject, Report report) {
        for (Stage stage : subject.spec().stages().values()) {
            pair(at(stage, subject), Meeting::clock)
                    .filter(pair -> !converts(stage, "rate") && pulled(pair.first(), pair.second()))
                    .ifPresent(pair -> report.with(place(pair.one()))
                            .at(
                                    stage,
                                    "takes",
                                    "at '" + stage.id() + "', " + name(pair.one()) + " is at " + pair.first()
                                            + " and "
                                            + name(pair.other()) + " at " + pair.second() + ": sync slips "
                                            + slip(pair.first(), pair.second()) + " in an hour",
                                    "record sound and picture to one clock, or add 'converts: [rate]' for the"
                                            + " pull-down"));
        }
    }

    /** The rate that a picture runs at; of sound, that of its timecode. */
    private static Optional<Rate> clock(EffectiveFormat signal) {
        if (signal.picture()) {
            return Optional.ofNullable(signal.rate());
        }
        return Optional.ofNullable(signal.format().timecode())
                .filter(timecode -> signal.format().audio() != null)
                .map(Timecode::base);
    }

    /** Whether two rates differ by exactly 1000/1001. */
    private static boolean pulled(Rate one, Rate other) {
        long ours = (long) one.frames() * other.seconds();
        long theirs = (long) other.frames() * one.seconds();
        return ours * 1001 == theirs * 1000 || ours * 1000 == theirs * 1001;
    }

    /** 3.6 s (86 frames): what 1/1001 of an hour is. */
    private static String slip(Rate one, Rate other) {
        Rate slow = one.seconds() > other.seconds() ? one : other;
        BigDecimal seconds = BigDecimal.valueOf(HOUR).divide(BigDecimal.valueOf(1001), 1, RoundingMode.HALF_UP);
        long frames = Math.round((double) HOUR / 1001 * slow.frames() / slow.seconds());
        return seconds + " s (" + frames + " frames)";
    }

    static void scans(CheckContext subject, Report report) {
        for (Stage stage : subject.spec().stages().values()) {
            List<EffectiveFormat> pictures =
                    at(stage, subject).stream().filter(EffectiveFormat::picture).toList();
            Optional<EffectiveFormat> fields =
                    pictures.stream().filter(EffectiveFormat::interlaced).findFirst();
            Optional<EffectiveFormat> frames = pictures.stream()
                    .filter(signal -> signal.scan() != null && !signal.interlaced())
                    .findFirst();
            if (fields.isPresent() && frames.isPresent() && !converts(stage, "scan")) {
                report.with(place(fields.get()))
                        .at(
                                stage,
                                "takes",
                                "at '" + stage.id() + "', " + name(fields.get()) + " is interlaced ("
                                        + fields.get().scan() + ") and "
                                        + name(frames.get()) + " progressive ("
                                        + frames.get().scan()
                                        + "); fields show as combs on moving edges",
                                "add 'converts: [scan]' to the stage that de-interlaces");
            }
        }
    }

    static void sound(CheckContext subject, Report report) {
        for (Stage stage : subject.spec().stages().values()) {
            List<EffectiveFormat> sounds = subject.signals().takenBy(stage).stream()
                    .filter(signal -> signal.format().audio() != null)
                    .toList();
            pair(sounds, signal -> Optional.ofNullable(signal.samples()))
                    .filter(pair -> !converts(stage, "sample-rate"))
                    .ifPresent(pair -> report.with(place(pair.one()))
                            .at(
                                    stage,
                                    "takes",
                                    "at '" + stage.id() + "', " + name(pair.one()) + " is sampled at " + pair.first()
                                            + " and "
                                            + name(pair.other()) + " at " + pair.second()
                                            + "; played together, one is at the wrong pitch or refused",
                                    "add 'converts: [sample-rate]', or record at one rate"));
            pair(sounds, signal -> Optional.ofNullable(signal.depth()))
                    .filter(pair -> !converts(stage, "bit-depth"))
                    .ifPresent(pair -> report.with(place(pair.one()))
                            .at(
                                    stage,
                                    "takes",
                                    "at '" + stage.id() + "', " + name(pair.one()) + " has " + pair.first() + " and "
                                            + name(pair.other()) + " " + pair.second() + " in a sample",
                                    "add 'converts: [bit-depth]', or record at one depth"));
        }
    }

    static void dropFrames(CheckContext subject, Report report) {
        for (Stage stage : subject.spec().stages().values()) {
            pair(at(stage, subject), signal -> Optional.ofNullable(
                                    signal.format().timecode())
                            .map(Timecode::mode))
                    .filter(pair -> !converts(stage, "timecode"))
                    .ifPresent(pair -> report.with(place(pair.one()))
                            .at(
                                    stage,
                                    "takes",
                                    "at '" + stage.id() + "', the timecode of " + name(pair.one()) + " is "
                                            + pair.first() + " and that of "
                                            + name(pair.other()) + " " + pair.second()
                                            + "; the same number names two frames",
                                    "use one mode, or add 'converts: [timecode]'"));
        }
    }

    private record Pair<T>(EffectiveFormat one, T first, EffectiveFormat other, T second) {}

    /** The first two formats that have different values. */
    private static <T> Optional<Pair<T>> pair(
            List<EffectiveFormat> signals, Function<EffectiveFormat, Optional<T>> value) {
        List<EffectiveFormat> known = signals.stream()
                .filter(signal -> value.apply(signal).isPresent())
                .toList();
        return known.stream()
                .filter(other -> !value.apply(other).equals(value.apply(known.get(0))))
                .findFirst()
                .map(other -> new Pair<>(
                        known.get(0),
                        value.apply(known.get(0)).orElseThrow(),
                        other,
                        value.apply(other).orElseThrow()));
    }

    private static Place place(EffectiveFormat signal) {
        return signal.format().origin().place();
    }

    private static String name(EffectiveFormat signal) {
        return "'" + signal.format().id() + "'";
    }
}
