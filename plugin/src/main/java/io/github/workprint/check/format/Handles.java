package io.github.workprint.check.format;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.EffectiveFormat;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.media.Defaults;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.media.PictureDefaults;
import io.github.workprint.spec.media.Timecode;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Rate;
import io.github.workprint.spec.value.Units;
import io.github.workprint.spec.work.Accepts;
import io.github.workprint.spec.work.Interface;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Frames at each end of a shot: whether a hand-off gives as many as are needed, and as many as the files have. */
final class Handles {
    /** Lists that have the sound in them, or beside them. */
    private static final Set<String> WITH_MEDIA = Set.of("aaf", "omf");

    private static final Set<StageKind> OF_SOUND =
            Set.of(StageKind.SOUND_EDIT, StageKind.PRE_MIX, StageKind.FINAL_MIX, StageKind.ADR, StageKind.FOLEY);

    private Handles() {}

    static void missing(CheckContext subject, Report report) {
        for (Interface handOff : subject.spec().interfaces().values()) {
            Optional<Stage> to = subject.stage(handOff.to());
            Quantity asked = to.map(Stage::accepts).map(Accepts::handles).orElse(null);
            List<EffectiveFormat> cut = cut(handOff, subject);
            Quantity given = handOff.handles() == null ? common(cut) : handOff.handles();
            if (asked == null && given == null && to.filter(Handles::layers).isPresent()) {
                cut.stream()
                        .filter(signal -> WITH_MEDIA.contains(String.valueOf(signal.container())))
                        .findFirst()
                        .ifPresent(signal -> report.with(
                                        signal.format().origin().place())
                                .at(
                                        handOff,
                                        "handles",
                                        Wording.of(
                                                "'{0}' gives no stated handles with '{1}', and '{2}' lays its sound:"
                                                        + " without frames beyond each cut there are no cross-fades",
                                                handOff.id(), signal.format().id(), handOff.to()),
                                        Wording.of(
                                                "ask the sound editor, and write 'handles: 5 s' or what they need")));
            }
            if (asked == null || cut.isEmpty()) {
                continue;
            }
            Optional<Rate> rate = rate(cut, subject);
            if (given == null || less(given, asked, rate)) {
                report.with(to.orElseThrow().origin().of("accepts"))
                        .at(
                                handOff,
                                "handles",
                                Wording.of(
                                        "'{0}' gives {1}, and '{2}' needs at least {3}",
                                        handOff.id(),
                                        given == null
                                                ? Wording.of("no stated handles")
                                                : Wording.of("handles of {0}", given),
                                        handOff.to(),
                                        asked),
                                Wording.of("pull with {0} at each end", asked));
            }
        }
    }

    /** Whether a stage lays the sound of a cut anew. */
    private static boolean layers(Stage stage) {
        return OF_SOUND.stream().anyMatch(stage::is);
    }

    /** What all formats of a hand-off have, where it gives no handles of its own. */
    private static @Nullable Quantity common(List<EffectiveFormat> cut) {
        List<Quantity> given = cut.stream()
                .flatMap(signal -> Optional.ofNullable(signal.format().handles()).stream())
                .distinct()
                .toList();
        return given.size() == 1
                        && cut.stream().allMatch(signal -> signal.format().handles() != null)
                ? given.get(0)
                : null;
    }

    static void contradictions(CheckContext subject, Report report) {
        for (Interface handOff : subject.spec().interfaces().values()) {
            Quantity given = handOff.handles();
            for (EffectiveFormat signal : given == null ? List.<EffectiveFormat>of() : cut(handOff, subject)) {
                Quantity own = signal.format().handles();
                Optional<Rate> rate = rate(List.of(signal), subject);
                if (own != null && given != null && (less(own, given, rate) || less(given, own, rate))) {
                    report.with(signal.format().origin().of("handles"))
                            .at(
                                    handOff,
                                    "handles",
                                    Wording.of(
                                            "'{0}' gives handles of {1}, and '{2}', which it hands over, has {3}; one"
                                                    + " of the two pulls again",
                                            handOff.id(), given, signal.format().id(), own),
                                    Wording.of("write the same handles at both"));
                }
            }
        }
    }

    /**
     * A picture that is made of one with handles comes back with others: with more it cannot, and with fewer the frames were pulled for
     * nothing. Who says which handles they need has said that fewer will do.
     */
    static void returned(CheckContext subject, Report report) {
        for (Stage stage : subject.spec().stages().values()) {
            if (Join.passesOn(stage)) {
                continue;
            }
            List<EffectiveFormat> taken = withHandles(subject.signals().takenBy(stage));
            List<EffectiveFormat> made = withHandles(subject.signals().madeBy(stage));
            for (EffectiveFormat back : made) {
                taken.stream()
                        .filter(out -> !out.equals(back))
                        .filter(out -> differ(out, back, subject))
                        .findFirst()
                        .filter(out -> taken.stream().noneMatch(other -> !differ(other, back, subject)))
                        .filter(out -> !askedForFewer(out, back, subject))
                        .ifPresent(out -> report.with(out.format().origin().of("handles"))
                                .at(
                                        back.format(),
                                        "handles",
                                        Wording.of(
                                                "'{0}' gets '{1}' with handles of {2}, and gives back '{3}' with"
                                                        + " {4}{5}",
                                                stage.id(),
                                                out.format().id(),
                                                out.format().handles(),
                                                back.format().id(),
                                                back.format().handles(),
                                                consequence(out, back, subject)),
                                        Wording.of("agree on one number for both ways")));
            }
        }
    }

    private static Wording consequence(EffectiveFormat out, EffectiveFormat back, CheckContext subject) {
        return less(handles(back), handles(out), rate(List.of(out, back), subject))
                ? Wording.of("; the rest was pulled for nothing, and the cut cannot be opened by it")
                : Wording.of("; there are no such frames");
    }

    private static Quantity handles(EffectiveFormat signal) {
        return Objects.requireNonNull(signal.format().handles());
    }

    private static List<EffectiveFormat> withHandles(List<EffectiveFormat> signals) {
        return signals.stream()
                .filter(signal -> signal.format().handles() != null && signal.maybePicture() && !signal.list())
                .toList();
    }

    private static boolean differ(EffectiveFormat one, EffectiveFormat other, CheckContext subject) {
        Optional<Rate> rate = rate(List.of(one, other), subject);
        return less(handles(one), handles(other), rate) || less(handles(other), handles(one), rate);
    }

    private static boolean askedForFewer(EffectiveFormat out, EffectiveFormat back, CheckContext subject) {
        Optional<Rate> rate = rate(List.of(out, back), subject);
        return less(handles(back), handles(out), rate)
                && subject.work().takers("format/" + back.format().id()).stream()
                        .flatMap(taker -> Optional.ofNullable(taker.accepts()).map(Accepts::handles).stream())
                        .anyMatch(asked -> !less(handles(back), asked, rate));
    }

    /** The pictures and lists of a cut that a hand-off brings. */
    private static List<EffectiveFormat> cut(Interface handOff, CheckContext subject) {
        return subject.things(handOff.what()).stream()
                .flatMap(thing -> subject.addresses().format(thing).stream())
                .map(subject.signals()::of)
                .filter(signal -> signal.picture() || signal.list())
                .toList();
    }

    /** The rate at which the frames are counted: of what is handed over, else of the production. */
    private static Optional<Rate> rate(List<EffectiveFormat> cut, CheckContext subject) {
        return cut.stream()
                .flatMap(signal -> Optional.ofNullable(signal.rate())
                        .or(() -> Optional.of(signal.format())
                                .map(Format::timecode)
                                .map(Timecode::base))
                        .stream())
                .findFirst()
                .or(() -> Optional.ofNullable(subject.spec().defaults())
                        .map(Defaults::picture)
                        .map(PictureDefaults::rate));
    }

    private static boolean less(Quantity one, Quantity other, Optional<Rate> rate) {
        Optional<BigDecimal> ours = frames(one, rate);
        Optional<BigDecimal> theirs = frames(other, rate);
        return one.unit().equals(other.unit())
                ? one.amount().compareTo(other.amount()) < 0
                : ours.isPresent() && theirs.isPresent() && ours.get().compareTo(theirs.get()) < 0;
    }

    /** A length in frames; empty where it is in seconds and the rate is not known. */
    private static Optional<BigDecimal> frames(Quantity length, Optional<Rate> rate) {
        if (Units.measure(length.unit()).filter("frames"::equals).isPresent()) {
            return Optional.of(length.inBase());
        }
        return rate.map(known -> length.inBase()
                .multiply(BigDecimal.valueOf(known.frames()))
                .divide(BigDecimal.valueOf(known.seconds()), MathContext.DECIMAL64));
    }
}
