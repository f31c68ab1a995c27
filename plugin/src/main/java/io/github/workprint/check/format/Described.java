package io.github.workprint.check.format;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.EffectiveFormat;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.media.Naming;
import io.github.workprint.spec.media.Timecode;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Rate;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind.Trait;
import io.github.workprint.spec.yaml.Yaml;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a format says of itself. */
final class Described {
    private static final Set<Rate> DROPPING = Set.of(new Rate(30_000, 1001), new Rate(60_000, 1001));
    private static final int CMX_REEL = 8;

    private Described() {}

    static void colour(CheckContext subject, Report report) {
        Map<EffectiveFormat, Stage> used = new LinkedHashMap<>();
        for (Stage stage : subject.spec().stages().values()) {
            if (stage.has(Trait.NEEDS_COLOUR)) {
                Stream.concat(subject.signals().takenBy(stage).stream(), subject.signals().madeBy(stage).stream())
                        .filter(EffectiveFormat::picture)
                        .forEach(signal -> used.putIfAbsent(signal, stage));
            }
        }
        Map<List<String>, List<EffectiveFormat>> byMissing = new LinkedHashMap<>();
        used.keySet().forEach(signal -> {
            List<String> missing = new ArrayList<>();
            if (signal.primaries() == null) {
                missing.add("primaries");
            }
            if (signal.transfer() == null) {
                missing.add("transfer");
            }
            if (!missing.isEmpty()) {
                byMissing.computeIfAbsent(missing, some -> new ArrayList<>()).add(signal);
            }
        });
        byMissing.forEach((missing, signals) -> {
            EffectiveFormat first = signals.get(0);
            Stage stage = Objects.requireNonNull(used.get(first));
            List<Place> related = new ArrayList<>();
            related.add(stage.origin().place());
            signals.stream()
                    .skip(1)
                    .forEach(signal -> related.add(signal.format().origin().place()));
            Wording message = Wording.of(
                    "'{0}' gives no {1}; '{2}' must guess what its values mean",
                    first.format().id(),
                    missing.stream()
                            .map(Wording::text)
                            .reduce((one, next) -> Wording.of("{0} and no {1}", one, next))
                            .orElse(Wording.NONE),
                    stage.id());
            report.with(related)
                    .at(
                            first.format(),
                            "colour",
                            signals.size() == 1
                                    ? message
                                    : Wording.of(
                                            "{0}; the same with {1}",
                                            message,
                                            Wording.and(signals.stream()
                                                    .skip(1)
                                                    .map(signal -> "'"
                                                            + signal.format().id() + "'")
                                                    .toList())),
                            Wording.of("add 'colour: { primaries: …, transfer: … }'"));
        });
    }

    static void dropFrame(CheckContext subject, Report report) {
        for (Format format : subject.spec().formats().values()) {
            Timecode timecode = format.timecode();
            if (timecode == null || !"df".equals(timecode.mode())) {
                continue;
            }
            Rate rate = timecode.base() == null ? subject.signals().of(format).rate() : timecode.base();
            if (rate != null && !DROPPING.contains(rate)) {
                report.at(
                        format,
                        "timecode",
                        Wording.of(
                                "'{0}' has drop-frame timecode at {1}, which has none; its numbers run away from those"
                                        + " of every other machine",
                                format.id(), rate),
                        Wording.of("write 'mode: ndf'"));
            }
        }
        Meeting.dropFrames(subject, report);
    }

    static void reelNames(CheckContext subject, Report report) {
        for (Format list : subject.spec().formats().values()) {
            if (!"cmx3600".equals(list.edl())) {
                continue;
            }
            subject.spec().materials().values().stream()
                    .filter(material -> "camera".equals(material.kind()))
                    .flatMap(material -> subject.addresses().format("material/" + material.id()).stream())
                    .filter(format -> reel(format).length() > CMX_REEL)
                    .findFirst()
                    .ifPresent(format -> report.with(format.origin().of("naming"))
                            .at(
                                    list,
                                    "edl",
                                    Wording.of(
                                            "'{0}' is a CMX3600 list, which cuts the reel name '{1}' to 8 characters;"
                                                    + " the conform cannot find the clip",
                                            list.id(), reel(format)),
                                    Wording.of("use 'edl: file129', an AAF or an XML")));
        }
    }

    private static String reel(Format format) {
        Naming naming = format.naming();
        String example = naming == null || naming.example() == null ? "" : naming.example();
        return example.replaceFirst("\\.[^.]*$", "");
    }

    static void names(CheckContext subject, Report report) {
        for (Format format : subject.spec().formats().values()) {
            Naming naming = format.naming();
            if (naming == null || naming.example() == null || naming.legal() == null) {
                continue;
            }
            Set<String> illegal = LegalCharacters.of(naming.legal()).refused(naming.example());
            if (!illegal.isEmpty()) {
                report.at(
                        format,
                        "naming",
                        Wording.of(
                                "'{0}' of '{1}' holds {2}; legal are {3}",
                                naming.example(),
                                format.id(),
                                illegal.stream()
                                        .map(one -> one.isBlank() ? Wording.of("a blank") : Wording.of("'{0}'", one))
                                        .reduce((one, next) -> Wording.of("{0}, {1}", one, next))
                                        .orElse(Wording.NONE),
                                naming.legal()),
                        Wording.of("change the pattern, or ask the receiver what else is legal"));
            }
        }
    }

    /** What a format says of its groups of pictures against itself. */
    static void groups(CheckContext subject, Report report) {
        for (Format format : subject.spec().formats().values()) {
            Quantity length = format.gopLength();
            boolean one = length != null
                    && length.unit().equals("f")
                    && length.amount().compareTo(BigDecimal.ONE) <= 0;
            if (length != null && "intra".equals(format.gop()) && !one) {
                report.at(
                        format,
                        "gop-length",
                        Wording.of(
                                "'{0}' codes each frame by itself (intra), and has groups of {1}: one of the two is"
                                        + " wrong",
                                format.id(), length),
                        Wording.of("take 'gop-length' out, or write 'gop: long'"));
            }
            if (one && "long".equals(format.gop())) {
                report.at(
                        format,
                        "gop-length",
                        Wording.of(
                                "'{0}' has long groups of pictures, and groups of one frame: one of the two is wrong",
                                format.id()),
                        Wording.of("write the frames of a group, or 'gop: intra'"));
            }
        }
    }

    static void unreadPatterns(CheckContext subject, Report report) {
        for (Format format : subject.spec().formats().values()) {
            String pattern = format.naming() == null ? null : format.naming().pattern();
            if (pattern != null && !NamePattern.isReadable(pattern)) {
                report.at(
                        format,
                        "naming",
                        Wording.of(
                                "'{0}' has the pattern '{1}', in which a brace stands alone; no name can be held to it",
                                format.id(), pattern),
                        Wording.of("write each part between two braces: {roll}C{clip:3}"));
            }
        }
    }

    static void patterns(CheckContext subject, Report report) {
        for (Format format : subject.spec().formats().values()) {
            Naming naming = format.naming();
            if (naming == null || naming.example() == null) {
                continue;
            }
            String example = naming.example();
            String pattern = naming.pattern();
            if (pattern != null && pattern.contains("{")) {
                new NamePattern(pattern)
                        .misfit(example)
                        .ifPresent(part -> report.at(
                                format,
                                "naming",
                                Wording.of(
                                        "'{0}' of '{1}' does not fit its pattern '{2}' from {3} on; people copy the"
                                                + " example",
                                        example, format.id(), pattern, part),
                                Wording.of("mend the example or the pattern")));
            }
            if (naming.longest() != null && example.length() > naming.longest()) {
                report.at(
                        format,
                        "naming",
                        Wording.of(
                                "'{0}' of '{1}' has {2} characters, and {3} are allowed; the name is cut, or the file"
                                        + " refused",
                                example, format.id(), example.length(), naming.longest()),
                        Wording.of("shorten the pattern"));
            }
        }
    }

    static void support(CheckContext subject, Report report) {
        for (Format format : subject.spec().formats().values()) {
            LocalDate end = format.supportUntil();
            String address = "format/" + format.id();
            Optional<Stage> last = Stream.concat(
                            subject.work().takers(address).stream(), subject.work().makers(address).stream())
                    .filter(stage -> subject.dates(stage).isPresent())
                    .max(Comparator.comparing(
                            stage -> subject.dates(stage).orElseThrow().finishes()));
            Optional<LocalDate> used = last.flatMap(subject::dates).map(StageFigures::finishes);
            if (end != null && used.filter(day -> day.isAfter(end)).isPresent()) {
                report.with(last.orElseThrow().origin().place())
                        .at(
                                format,
                                "support-until",
                                Wording.of(
                                        "'{0}' is supported until {1}, and '{2}' uses it until {3}",
                                        format.id(), end, last.get().id(), used.get()),
                                Wording.of("extend the licence, or change the format before that day"));
            }
        }
    }

    /** One hint for each default, since a default is one decision however many formats take it. */
    static void defaults(CheckContext subject, Report report) {
        Map<String, Set<String>> takers = new LinkedHashMap<>();
        subject.plan().inheritance().forEach((path, inherited) -> {
            if (inherited.via().startsWith("defaults/") && path.startsWith("format/")) {
                takers.computeIfAbsent(inherited.via(), via -> new TreeSet<>())
                        .add(Address.of(path).id());
            }
        });
        takers.forEach((via, formats) -> report.at(
                place(subject.spec().origin(), via),
                via,
                Wording.of(
                        "'{0}' decides for {1}{2}{3}{4}",
                        via.replace('/', '.'),
                        formats.size(),
                        formats.size() == 1 ? Wording.of(" format: ") : Wording.of(" formats: "),
                        new LinkedHashSet<>(formats).stream().limit(6).collect(Collectors.joining(", ")),
                        formats.size() > 6 ? " …" : ""),
                Wording.of("give a format a value of its own where the default does not hold")));
    }

    /**
     * Where a value is written, or the last of what leads to it.
     *
     * @param path as in {@code defaults/audio/depth}
     */
    private static Place place(Origin origin, String path) {
        Yaml here = origin.yaml();
        for (String key : path.split("/", -1)) {
            Optional<Yaml> next =
                    here instanceof Yaml.Mapping map ? map.entry(key).map(Yaml.Entry::value) : Optional.empty();
            if (next.isEmpty()) {
                break;
            }
            here = next.get();
        }
        return here.place();
    }
}
