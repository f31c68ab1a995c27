package io.github.workprint.check.delivery;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.EffectiveFormat;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.media.Loudness;
import io.github.workprint.spec.media.Timecode;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.TimecodeAddress;
import io.github.workprint.spec.work.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sound of what is delivered: how loud it is, and whether it starts with the picture. */
final class SoundOfDelivery {
    /** Measured in a calibrated room, so that no programme loudness is asked for. */
    private static final Set<String> CINEMA = Set.of("leq-m", "theatrical-85");

    /** Measures that leave open whether the programme or its dialogue counts; EBU R 128 and OP-59 do not. */
    private static final Set<String> GATE_IS_A_CHOICE =
            Set.of("ATSC A/85", "ITU-R BS.1770-2", "ITU-R BS.1770-3", "ITU-R BS.1770-4", "ITU-R BS.1770-5");

    /**
     * Targets, and the highest true peaks in dBTP, of measures that name one: EBU R 128 (2023), ATSC A/85 (2013), Free TV Australia
     * OP-59 (2016), ARIB TR-B32 (2013). A peak may be kept lower.
     */
    private static final Map<String, Norm> NORMS = Map.of(
            "EBU R 128", new Norm("-23", "-1"),
            "ATSC A/85", new Norm("-24", "-2"),
            "FreeTV OP-59", new Norm("-24", "-2"),
            "ARIB TR-B32", new Norm("-24", "-1"));

    private record Norm(String target, String peak) {}

    /** Seconds: as long as bars, slate and leader before a programme are at the most. */
    private static final long LEADER = 300;

    private SoundOfDelivery() {}

    static void loudness(CheckContext subject, Report report) {
        for (Deliverable deliverable : subject.spec().deliverables().values()) {
            Optional<EffectiveFormat> signal =
                    subject.find(Format.class, deliverable.format(), "format").map(subject.signals()::of);
            boolean sounds = signal.filter(one -> one.format().audio() != null)
                    .filter(one -> !"dcp".equals(one.container()))
                    .isPresent();
            List<Loudness> given = Stream.concat(
                            Stream.ofNullable(deliverable.loudness()),
                            subject.spec().asked(deliverable).stream()
                                    .flatMap(one -> Stream.ofNullable(one.loudness())))
                    .toList();
            List<Wording> missing = missing(given);
            if (sounds && !missing.isEmpty()) {
                report.at(
                        deliverable,
                        "loudness",
                        Wording.of(
                                "'{0}' has sound, and its loudness has no {1}; the mixer must guess, and deliveries"
                                        + " are refused for less",
                                deliverable.id(),
                                missing.stream()
                                        .reduce((one, next) -> Wording.of("{0}, no {1}", one, next))
                                        .orElse(Wording.NONE)),
                        Wording.of(
                                "write it from the client's specification, such as { target: -23 LUFS, within: 0.5 LU,"
                                        + " peak: -1 dBTP, by: EBU R 128 }"));
            }
        }
    }

    /** A loudness that says two things of one level. */
    static void contradictions(CheckContext subject, Report report) {
        for (Deliverable deliverable : subject.spec().deliverables().values()) {
            contradiction(deliverable, deliverable.loudness(), report);
            deliverable
                    .requires()
                    .values()
                    .forEach(requirement -> contradiction(requirement, requirement.loudness(), report));
        }
        subject.spec().organisations().values().stream()
                .flatMap(receiver -> receiver.requires().values().stream())
                .forEach(requirement -> contradiction(requirement, requirement.loudness(), report));
    }

    private static void contradiction(Located asked, @Nullable Loudness loudness, Report report) {
        if (loudness == null) {
            return;
        }
        againstItsMeasure(asked, loudness, report);
        Quantity oneWay = loudness.above() == null ? loudness.below() : loudness.above();
        Quantity within = loudness.within();
        if (within != null && oneWay != null) {
            report.at(
                    asked,
                    "loudness",
                    Wording.of(
                            "the loudness may be off by {0} either way, and by {1}{2} its target: one of the two is"
                                    + " wrong",
                            within, oneWay, loudness.above() == null ? Wording.of(" below") : Wording.of(" above")),
                    Wording.of("write 'within', or 'above' and 'below'"));
        }
        Quantity least = loudness.rangeLeast();
        Quantity most = loudness.rangeMost();
        if (least != null && most != null && least.inBase().compareTo(most.inBase()) > 0) {
            report.at(
                    asked,
                    "loudness",
                    Wording.of(
                            "the loudness range is at least {0} and at most {1}; no programme has that", least, most),
                    Wording.of("exchange the two"));
        }
    }

    /** A level that the measure which is named does not have. */
    private static void againstItsMeasure(Located asked, Loudness loudness, Report report) {
        Norm norm = NORMS.get(String.valueOf(loudness.by()));
        if (norm == null) {
            return;
        }
        Quantity target = loudness.target();
        if (target != null && target.amount().compareTo(new BigDecimal(norm.target())) != 0) {
            report.at(
                    asked,
                    "loudness",
                    Wording.of(
                            "the loudness is to be {0} by {1}, whose target is {2} {3}",
                            target, loudness.by(), norm.target(), target.unit()),
                    Wording.of(
                            "write the target of the measure, or the measure that the client's specification names"));
        }
        Quantity peak = loudness.peak();
        if (peak != null && peak.unit().equals("dBTP") && peak.amount().compareTo(new BigDecimal(norm.peak())) > 0) {
            report.at(
                    asked,
                    "loudness",
                    Wording.of(
                            "true peaks may reach {0} by {1}, which allows {2} dBTP at the most",
                            peak, loudness.by(), norm.peak()),
                    Wording.of("write the limit of the measure, or the measure that the client's specification names"));
        }
    }

    /** What neither the deliverable nor one of its requirements says. */
    private static List<Wording> missing(List<Loudness> given) {
        Set<String> measures = given.stream()
                .flatMap(loudness -> Stream.ofNullable(loudness.by()))
                .collect(Collectors.toSet());
        if (measures.stream().anyMatch(CINEMA::contains)) {
            return List.of();
        }
        List<Wording> missing = new ArrayList<>();
        if (given.stream().allMatch(loudness -> loudness.target() == null)) {
            missing.add(Wording.of("target"));
        }
        if (given.stream()
                .allMatch(loudness -> loudness.within() == null
                        && loudness.above() == null
                        && loudness.below() == null
                        // What is written and cannot be read is told already.
                        && !loudness.origin().has("within"))) {
            missing.add(Wording.of("tolerance"));
        }
        if (given.stream().allMatch(loudness -> loudness.peak() == null)) {
            missing.add(Wording.of("peak limit"));
        }
        if (measures.isEmpty()) {
            missing.add(Wording.of("measure"));
        }
        if (measures.stream().anyMatch(GATE_IS_A_CHOICE::contains)
                && given.stream().allMatch(loudness -> loudness.gate() == null)) {
            missing.add(Wording.of("gate"));
        }
        return missing;
    }

    static void start(CheckContext subject, Report report) {
        for (Deliverable deliverable : subject.spec().deliverables().values()) {
            Optional<Format> whole = subject.find(Format.class, deliverable.format(), "format");
            for (Stage maker :
                    whole.isEmpty() ? List.<Stage>of() : subject.work().makers("deliverable/" + deliverable.id())) {
                if (maker.converts().contains("timecode")) {
                    continue;
                }
                subject.signals().takenBy(maker).stream()
                        .filter(EffectiveFormat::soundAlone)
                        .map(EffectiveFormat::format)
                        .filter(sound -> apart(sound.timecode(), whole.get().timecode()))
                        .findFirst()
                        .ifPresent(sound -> report.with(sound.origin().of("timecode"))
                                .at(
                                        deliverable,
                                        "format",
                                        Wording.of(
                                                "the file of '{0}' {1}, and its sound '{2}' {3}; they cannot be laid"
                                                        + " together by timecode",
                                                deliverable.id(),
                                                starts(whole.get().timecode()),
                                                sound.id(),
                                                starts(sound.timecode())),
                                        Wording.of("agree on one number for the first frame of the programme")));
            }
        }
    }

    private static Wording starts(@Nullable Timecode timecode) {
        TimecodeAddress file = timecode == null ? null : timecode.start();
        TimecodeAddress programme = timecode == null ? null : timecode.programme();
        return programme == null
                ? Wording.of("starts at {0}", file)
                : Wording.of(
                        "has its programme at {0}{1}",
                        programme, file == null ? Wording.NONE : Wording.of(" (starting at {0})", file));
    }

    /**
     * Whether programmes that carry these two cannot be the same frames: they start at different numbers, or one file begins only
     * behind the start of the other's programme, or, where neither says where its programme starts, further apart than bars and
     * leader are long.
     */
    private static boolean apart(@Nullable Timecode one, @Nullable Timecode other) {
        Optional<Long> start = start(one);
        Optional<Long> otherStart = start(other);
        Optional<Long> programme = programme(one);
        Optional<Long> otherProgramme = programme(other);
        if (programme.isPresent() && otherProgramme.isPresent()) {
            return !programme.equals(otherProgramme);
        }
        if (programme.isPresent() && otherStart.isPresent()) {
            return before(otherStart.get(), programme.get());
        }
        if (otherProgramme.isPresent() && start.isPresent()) {
            return before(start.get(), otherProgramme.get());
        }
        return start.isPresent() && otherStart.isPresent() && Math.abs(start.get() - otherStart.get()) > LEADER;
    }

    /** Whether a programme cannot begin there in a file that begins so. */
    private static boolean before(long file, long programme) {
        return programme < file || programme - file > LEADER;
    }

    private static Optional<Long> start(@Nullable Timecode timecode) {
        return Optional.ofNullable(timecode).map(Timecode::start).map(TimecodeAddress::wholeSeconds);
    }

    private static Optional<Long> programme(@Nullable Timecode timecode) {
        return Optional.ofNullable(timecode).map(Timecode::programme).map(TimecodeAddress::wholeSeconds);
    }
}
