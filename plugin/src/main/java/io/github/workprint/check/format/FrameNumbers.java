package io.github.workprint.check.format;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.EffectiveFormat;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.media.Timecode;
import io.github.workprint.spec.value.Rate;
import io.github.workprint.spec.value.TimecodeAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Timecodes that are written down, and whether there are such numbers at the rate and in the mode of what they number (SMPTE ST 12-1). */
final class FrameNumbers {
    private static final Set<Rate> DROPPING = Set.of(new Rate(30_000, 1001), new Rate(60_000, 1001));
    private static final int LEAST_DROPPING = 30;
    private static final Pattern IN_TEXT = Pattern.compile("(?<![\\d:;])" + TimecodeAddress.FORM + "(?![\\d:;])");

    /** A timecode with what it numbers. */
    private record Written(TimecodeAddress number, Format format, Place place, String path) {}

    private FrameNumbers() {}

    static void exist(CheckContext subject, Report report) {
        for (Written written : all(subject)) {
            EffectiveFormat signal = subject.signals().of(written.format());
            why(written.number(), signal)
                    .ifPresent(why -> report.with(written.format().origin().of("timecode"))
                            .at(
                                    written.place(),
                                    written.path(),
                                    Wording.of(
                                            "there is no {0} in '{1}': {2}",
                                            written.number(), written.format().id(), why),
                                    Wording.of("write a number that there is, or mend base and mode of the timecode")));
        }
    }

    private static Optional<Wording> why(TimecodeAddress number, EffectiveFormat signal) {
        Timecode timecode = signal.format().timecode();
        Rate base = timecode == null || timecode.base() == null ? signal.rate() : timecode.base();
        if (base == null) {
            return Optional.empty();
        }
        int frames = TimecodeAddress.framesInSecond(base);
        if (!number.hasFrame(frames)) {
            return Optional.of(Wording.of("a second has the frames 00 to {0} at {1}", frames - 1, base));
        }
        // Where only the frame rate is known, 59.94 may be counted in pairs.
        int counted = timecode == null || timecode.base() == null ? Math.min(frames, LEAST_DROPPING) : frames;
        return isDrop(number, timecode) && DROPPING.contains(base) && number.isDropped(counted)
                ? Optional.of(Wording.of("drop-frame leaves out the first numbers of each minute but every tenth"))
                : Optional.empty();
    }

    private static boolean isDrop(TimecodeAddress number, @Nullable Timecode timecode) {
        return timecode == null || timecode.mode() == null ? number.drop() : "df".equals(timecode.mode());
    }

    static void separators(CheckContext subject, Report report) {
        for (Written written : all(subject)) {
            Timecode timecode = written.format().timecode();
            if (written.number().drop() && timecode != null && "ndf".equals(timecode.mode())) {
                report.with(written.format().origin().of("timecode"))
                        .at(
                                written.place(),
                                written.path(),
                                Wording.of(
                                        "{0} is written as drop-frame, with a semicolon, and the timecode of '{1}' is"
                                                + " non-drop; the two are 3.6 seconds in an hour apart",
                                        written.number(), written.format().id()),
                                Wording.of("write a colon, or 'mode: df'"));
            }
        }
    }

    private static List<Written> all(CheckContext subject) {
        List<Written> all = new ArrayList<>();
        for (Format format : subject.spec().formats().values()) {
            Timecode timecode = format.timecode();
            if (timecode != null) {
                add(timecode.start(), format, timecode, "start", all);
                add(timecode.programme(), format, timecode, "programme", all);
            }
        }
        for (Deliverable deliverable : subject.spec().deliverables().values()) {
            subject.find(Format.class, deliverable.format(), "format")
                    .ifPresent(format -> subject.spec().asked(deliverable).forEach(requirement -> {
                        String path = requirement.origin().path();
                        in(requirement.value(), format, requirement.origin().of("value"), path + "/value", all);
                        in(requirement.text(), format, requirement.origin().of("text"), path + "/text", all);
                    }));
        }
        subject.spec().interfaces().values().forEach(handOff -> subject.things(handOff.what()).stream()
                .flatMap(thing -> subject.addresses().format(thing).stream())
                .filter(format -> format.timecode() != null)
                .findFirst()
                .ifPresent(format -> in(
                        handOff.pop(),
                        format,
                        handOff.origin().of("pop"),
                        handOff.origin().path() + "/pop",
                        all)));
        return all;
    }

    private static void add(
            @Nullable TimecodeAddress number, Format format, Timecode timecode, String field, List<Written> all) {
        if (number != null) {
            all.add(new Written(
                    number,
                    format,
                    timecode.origin().of(field),
                    timecode.origin().path() + "/" + field));
        }
    }

    private static void in(@Nullable String text, Format format, Place place, String path, List<Written> all) {
        Matcher numbers = IN_TEXT.matcher(text == null ? "" : text);
        while (numbers.find()) {
            TimecodeAddress.of(numbers.group()).ifPresent(number -> all.add(new Written(number, format, place, path)));
        }
    }
}
