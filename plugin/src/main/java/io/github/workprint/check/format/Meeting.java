package io.github.workprint.check.format;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.EffectiveFormat;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.media.Timecode;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Rate;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;

/** Formats that meet in something that a stage makes, and differ in what the stage does not say that it converts. */
final class Meeting {
    private static final long HOUR = 3600;
    private static final Set<Long> IN_NTSC_COUNTRIES = Set.of(24L, 30L);

    private Meeting() {}

    private static boolean converts(Stage stage, String what) {
        return stage.converts().contains(what);
    }

    static void rates(CheckContext subject, Report report) {
        Clashes.of(subject, stage -> new Join(stage, subject)
                        .clash(Meeting::clock, (one, other) -> !pulled(one, other))
                        .filter(pair -> !converts(stage, "rate") && !oneSecond(pair)))
                .tell(
                        report,
                        "takes",
                        (stage, pair) -> Wording.of(
                                "at '{0}', {1} and {2}; no conversion is planned, so {3}",
                                stage.id(),
                                runs(pair.one(), pair.first()),
                                runs(pair.other(), pair.second()),
                                pair.one().picture() && pair.other().picture()
                                        ? Wording.of("one of them plays at the wrong speed")
                                        : Wording.of("a number of the one is another moment of the other")),
                        Wording.of("add 'converts: [rate]' to the stage that changes it, or work at one rate"));
    }

    private static Wording runs(EffectiveFormat signal, Rate rate) {
        return Wording.of(
                "{0}{1}",
                name(signal),
                signal.picture() ? Wording.of(" runs at {0} fps", rate) : Wording.of(" has timecode of {0}", rate));
    }

    /**
     * Whether one of the two is sound whose timecode has the seconds of the picture, if not its frames: a recorder at 29.97 beside a
     * camera at 23.976, which is common where neither camera nor recorder has the other's mode.
     */
    private static boolean oneSecond(Join.Pair<Rate> pair) {
        boolean sound = pair.one().soundAlone() || pair.other().soundAlone();
        return sound
                && pair.first().seconds() == pair.second().seconds()
                && IN_NTSC_COUNTRIES.contains(
                        Math.round((double) pair.first().frames() / pair.first().seconds()))
                && IN_NTSC_COUNTRIES.contains(Math.round(
                        (double) pair.second().frames() / pair.second().seconds()));
    }

    static void pullDown(CheckContext subject, Report report) {
        Clashes.of(subject, stage -> new Join(stage, subject)
                        .clash(Meeting::clock, Meeting::pulled)
                        .filter(pair -> !converts(stage, "rate")))
                .tell(
                        report,
                        "takes",
                        (stage, pair) -> Wording.of(
                                "at '{0}', {1} is at {2} and {3} at {4}: sync slips {5} in an hour",
                                stage.id(),
                                name(pair.one()),
                                pair.first(),
                                name(pair.other()),
                                pair.second(),
                                slip(pair.first(), pair.second())),
                        Wording.of("record sound and picture to one clock, or add 'converts: [rate]' for the"
                                + " pull-down"));
    }

    /** The rate that a picture runs at; of sound and of lists, that of their timecode. */
    private static Optional<Rate> clock(EffectiveFormat signal) {
        if (signal.picture()) {
            return Optional.ofNullable(signal.rate());
        }
        boolean counted = signal.soundAlone() || signal.list();
        return Optional.ofNullable(signal.format().timecode())
                .filter(timecode -> counted)
                .map(Timecode::base);
    }

    /** Whether two rates differ by exactly 1000/1001. */
    private static boolean pulled(Rate one, Rate other) {
        long ours = (long) one.frames() * other.seconds();
        long theirs = (long) other.frames() * one.seconds();
        return ours * 1001 == theirs * 1000 || ours * 1000 == theirs * 1001;
    }

    /** 3.6 s (86 frames): what 1/1001 of an hour is. */
    private static Wording slip(Rate one, Rate other) {
        Rate slow = one.seconds() > other.seconds() ? one : other;
        BigDecimal seconds = BigDecimal.valueOf(HOUR).divide(BigDecimal.valueOf(1001), 1, RoundingMode.HALF_UP);
        long frames = Math.round((double) HOUR / 1001 * slow.frames() / slow.seconds());
        return Wording.of("{0} s ({1} frames)", seconds, frames);
    }

    /** Frames may lie in a file of fields, as broadcasters have them delivered; fields in a file of frames show as combs. */
    static void scans(CheckContext subject, Report report) {
        Clashes.of(subject, stage -> new Join(stage, subject)
                        .outputs(
                                signal -> signal.picture() ? Optional.ofNullable(signal.scan()) : Optional.empty(),
                                (in, out) -> EffectiveFormat.inFields(in) && !EffectiveFormat.inFields(out))
                        .filter(pair -> !converts(stage, "scan")))
                .tell(
                        report,
                        "takes",
                        (stage, pair) -> Wording.of(
                                "at '{0}', {1} is interlaced ({2}) and {3}, which it makes, progressive ({4}); fields"
                                        + " show as combs on moving edges",
                                stage.id(), name(pair.one()), pair.first(), name(pair.other()), pair.second()),
                        Wording.of("add 'converts: [scan]' to the stage that de-interlaces"));
    }

    /**
     * A master or a package in another colour than every picture that it is made of. Before, a stage may give the colour that it works
     * in; what is finished changes it only if somebody says so.
     */
    static void colours(CheckContext subject, Report report) {
        Clashes.of(subject, stage -> Optional.of(new Join(stage, subject))
                        .filter(join -> (stage.is(StageKind.MASTER) || stage.is(StageKind.PACKAGE))
                                && !converts(stage, "colour"))
                        .flatMap(join -> join.unmatched(Meeting::primaries, (in, out) -> true)
                                .or(() -> join.unmatched(Meeting::transfer, (in, out) -> true)))
                        .filter(pair -> !Accepted.hasTransform(pair.one())))
                .tell(
                        report,
                        "makes",
                        (stage, pair) -> Wording.of(
                                "at '{0}', {1} is in {2} and {3}, which it makes, in {4}; no conversion is planned, so"
                                        + " its colours are another picture's",
                                stage.id(), name(pair.one()), pair.first(), name(pair.other()), pair.second()),
                        Wording.of(
                                "add 'converts: [colour]', or list the transform under 'sidecars' of what it takes"));
    }

    private static Optional<String> primaries(EffectiveFormat signal) {
        return signal.picture() ? Optional.ofNullable(signal.primaries()) : Optional.empty();
    }

    /** A gamma of 2.4 is what BT.1886 comes to on a screen whose black is black. */
    private static Optional<String> transfer(EffectiveFormat signal) {
        return Optional.of(signal)
                .filter(EffectiveFormat::picture)
                .map(EffectiveFormat::transfer)
                .map(transfer -> transfer.equals("gamma24") ? "bt1886" : transfer);
    }

    static void sound(CheckContext subject, Report report) {
        Clashes.of(subject, stage -> played(stage, subject).filter(pair -> !converts(stage, "sample-rate")))
                .tell(
                        report,
                        "takes",
                        (stage, pair) -> Wording.of(
                                "at '{0}', {1} is sampled at {2} and {3} at {4}; played together, one is at the"
                                        + " wrong pitch or refused",
                                stage.id(), name(pair.one()), pair.first(), name(pair.other()), pair.second()),
                        Wording.of("add 'converts: [sample-rate]', or record at one rate"));
        Clashes.of(
                        subject,
                        stage -> played(stage, subject).isPresent()
                                ? Optional.empty()
                                : new Join(stage, subject)
                                        .outputs(
                                                signal -> sampled(signal).map(EffectiveFormat::samples),
                                                Meeting::differ)
                                        .filter(pair -> !converts(stage, "sample-rate")))
                .tell(
                        report,
                        "makes",
                        (stage, pair) -> Wording.of(
                                "at '{0}', {1} is sampled at {2} and {3}, which it makes, at {4}; no conversion is"
                                        + " planned",
                                stage.id(), name(pair.one()), pair.first(), name(pair.other()), pair.second()),
                        Wording.of("add 'converts: [sample-rate]', or work at one rate"));
        Clashes.of(subject, stage -> new Join(stage, subject)
                        .inputs(signal -> sampled(signal).map(EffectiveFormat::depth), Meeting::differ)
                        .filter(pair -> !converts(stage, "bit-depth")))
                .tell(
                        report,
                        "takes",
                        (stage, pair) -> Wording.of(
                                "at '{0}', {1} has {2} and {3} {4} in a sample",
                                stage.id(), name(pair.one()), pair.first(), name(pair.other()), pair.second()),
                        Wording.of("add 'converts: [bit-depth]', or record at one depth"));
    }

    /** Two sample rates that are played together. */
    private static Optional<Join.Pair<Quantity>> played(Stage stage, CheckContext subject) {
        return new Join(stage, subject)
                .inputs(signal -> sampled(signal).map(EffectiveFormat::samples), Meeting::differ);
    }

    /** Sound that is worked on; that of a lossy picture is there to be listened to. */
    private static Optional<EffectiveFormat> sampled(EffectiveFormat signal) {
        return Optional.of(signal).filter(one -> one.format().audio() != null && !(one.picture() && one.loses()));
    }

    private static boolean differ(Quantity one, Quantity other) {
        return one.inBase().compareTo(other.inBase()) != 0;
    }

    static void dropFrames(CheckContext subject, Report report) {
        Clashes.of(subject, stage -> new Join(stage, subject)
                        .clash(
                                signal -> Optional.ofNullable(signal.format().timecode())
                                        .map(Timecode::mode),
                                (one, other) -> !one.equals(other))
                        .filter(pair -> !converts(stage, "timecode")))
                .tell(
                        report,
                        "takes",
                        (stage, pair) -> Wording.of(
                                "at '{0}', the timecode of {1} is {2} and that of {3} {4}; the same number names two"
                                        + " frames",
                                stage.id(), name(pair.one()), pair.first(), name(pair.other()), pair.second()),
                        Wording.of("use one mode, or add 'converts: [timecode]'"));
    }

    private static String name(EffectiveFormat signal) {
        return "'" + signal.format().id() + "'";
    }
}
