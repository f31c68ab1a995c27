package io.github.workprint.check.format;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.EffectiveFormat;
import io.github.workprint.check.rule.Report;
import io.github.workprint.check.rule.Thresholds;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.media.Material;
import io.github.workprint.spec.production.Production;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of the picture on its way from the camera. A stage that gets a good picture beside a poor one works on the good one:
 * the other is there to be looked at.
 */
final class PicturePath {
    /** A tenth less is a matter of the frame: UHD lies in a 4K of the cinema, HD in a 2K. */
    private static final int NEARLY = 10;

    private static final Set<String> PICTURES =
            Set.of("camera", "vfx", "archive", "scan", "film", "tape", "stills", "graphics", "playback");

    private final CheckContext subject;

    private PicturePath(CheckContext subject) {
        this.subject = subject;
    }

    private static boolean masters(Stage stage) {
        return stage.is(StageKind.MASTER) || stage.is(StageKind.PACKAGE);
    }

    private List<EffectiveFormat> taken(Stage stage) {
        return subject.signals().takenBy(stage).stream()
                .filter(EffectiveFormat::picture)
                .toList();
    }

    /** Whether a stage takes something that may be a picture of which nothing is stated; it may be the good way. */
    private boolean takesUnknown(Stage stage) {
        return subject.things(stage.takes()).stream().anyMatch(thing -> {
            Optional<EffectiveFormat> signal = subject.addresses().format(thing).map(subject.signals()::of);
            boolean material = subject.addresses().entities().get(thing) instanceof Material given
                    && given.kind() != null
                    && PICTURES.contains(given.kind());
            return signal.map(one -> !one.picture() && (one.maybePicture() || material))
                    .orElse(material);
        });
    }

    private List<Stage> makers(EffectiveFormat signal) {
        return subject.work().makers("format/" + signal.format().id());
    }

    /** Whether a stage draws its pictures, and takes others only to look at them: titles, and the shots of an animation. */
    private boolean draws(Stage stage) {
        Production production = subject.spec().production();
        return stage.is(StageKind.TITLES)
                || stage.is(StageKind.VFX) && production != null && "animation".equals(production.kind());
    }

    static void lossy(CheckContext subject, Report report) {
        PicturePath path = new PicturePath(subject);
        Recurring faults = new Recurring();
        for (Stage stage : subject.spec().stages().values()) {
            List<EffectiveFormat> taken = path.taken(stage);
            if (!stage.is(StageKind.GRADE) || taken.isEmpty() || path.takesUnknown(stage)) {
                continue;
            }
            List<Optional<EffectiveFormat>> losses = taken.stream()
                    .map(signal -> path.loss(signal, new HashSet<>()))
                    .toList();
            if (losses.stream().allMatch(Optional::isPresent)) {
                EffectiveFormat lost = losses.get(0).orElseThrow();
                faults.add(
                        List.of(lost.format().id()),
                        stage,
                        "takes",
                        lost.format().origin().place(),
                        Wording.of(
                                "all that '{0}' gets has passed through '{1}' ({2}); the grade would see its"
                                        + " artefacts, not the camera's picture",
                                stage.id(), lost.format().id(), lost.compression()),
                        Wording.of("conform from the originals, or mark the format 'mezzanine: yes' if it was"
                                + " approved"));
            }
        }
        faults.tell(report);
    }

    /** The lossy format that a picture has passed through on each way; empty where one way is without. */
    private Optional<EffectiveFormat> loss(EffectiveFormat signal, Set<EffectiveFormat> seen) {
        if (!seen.add(signal) || makers(signal).isEmpty()) {
            return Optional.empty();
        }
        if (signal.loses()) {
            return Optional.of(signal);
        }
        if (makers(signal).stream().anyMatch(maker -> draws(maker) || takesUnknown(maker))) {
            return Optional.empty();
        }
        List<EffectiveFormat> sources =
                makers(signal).stream().flatMap(maker -> taken(maker).stream()).toList();
        List<Optional<EffectiveFormat>> losses =
                sources.stream().map(source -> loss(source, seen)).toList();
        return !losses.isEmpty() && losses.stream().allMatch(Optional::isPresent) ? losses.get(0) : Optional.empty();
    }

    static void generations(CheckContext subject, Report report) {
        PicturePath path = new PicturePath(subject);
        int most = Thresholds.or(subject.thresholds().lossyGenerations(), 1);
        for (Stage stage : subject.spec().stages().values()) {
            List<EffectiveFormat> taken = path.taken(stage);
            if (!masters(stage) || taken.isEmpty()) {
                continue;
            }
            int least = taken.stream()
                    .mapToInt(signal -> path.generations(signal, new HashSet<>()))
                    .min()
                    .orElse(0);
            if (least > most) {
                report.at(
                        stage,
                        "takes",
                        Wording.of(
                                "the picture that reaches '{0}' was compressed with loss {1} times since the camera;"
                                        + " at most {2}{3} allowed",
                                stage.id(), least, most, most == 1 ? Wording.of(" is") : Wording.of(" are")),
                        Wording.of("keep one uncompressed or visually lossless format from conform to master"));
            }
        }
    }

    /** How often the best way to a picture loses something. */
    private int generations(EffectiveFormat signal, Set<EffectiveFormat> seen) {
        List<Stage> makers = makers(signal);
        if (makers.isEmpty() || !seen.add(signal)) {
            return 0;
        }
        int own = signal.loses() ? 1 : 0;
        if (makers.stream().anyMatch(maker -> draws(maker) || takesUnknown(maker))) {
            return own;
        }
        return own
                + makers.stream()
                        .flatMap(maker -> taken(maker).stream())
                        .mapToInt(source -> generations(source, new HashSet<>(seen)))
                        .min()
                        .orElse(0);
    }

    static void upscale(CheckContext subject, Report report) {
        PicturePath path = new PicturePath(subject);
        Recurring faults = new Recurring();
        for (Stage stage : subject.spec().stages().values()) {
            Optional<EffectiveFormat> best = path.taken(stage).stream().max(Comparator.comparing(PicturePath::width));
            for (EffectiveFormat made : subject.signals().madeBy(stage)) {
                if (made.picture()
                        && best.isPresent()
                        && width(made) > width(best.get())
                        && !Join.passesOn(stage)
                        && !path.draws(stage)
                        && !stage.converts().contains("raster")) {
                    faults.add(
                            List.of(best.get().format().id(), made.format().id()),
                            stage,
                            "makes",
                            best.get().format().origin().of("raster"),
                            Wording.of(
                                    "'{0}' is {1}, and the largest picture that '{2}' gets is {3} ('{4}'): an"
                                            + " up-scale that the client may refuse",
                                    made.format().id(),
                                    made.raster(),
                                    stage.id(),
                                    best.get().raster(),
                                    best.get().format().id()),
                            Wording.of("take the larger original, or say 'converts: [raster]' if the client has"
                                    + " agreed"));
                }
            }
        }
        faults.tell(report);
    }

    /** Pictures that are enlarged though a larger one is beside them; small copies of larger pictures are there to be looked at. */
    static void enlarged(CheckContext subject, Report report) {
        PicturePath path = new PicturePath(subject);
        for (Stage stage : subject.spec().stages().values()) {
            List<EffectiveFormat> made = subject.signals().madeBy(stage);
            int widest = path.taken(stage).stream()
                    .mapToInt(PicturePath::width)
                    .max()
                    .orElse(0);
            new Join(stage, subject)
                    .outputs(
                            signal -> Optional.of(signal)
                                    .filter(one -> one.picture()
                                            && (made.contains(one) || !path.isReduced(one, new HashSet<>())))
                                    .map(PicturePath::width),
                            (in, out) -> out <= widest && in * NEARLY < out * (NEARLY - 1))
                    .filter(pair -> !stage.converts().contains("raster") && !path.draws(stage))
                    .ifPresent(pair -> report.with(pair.one().format().origin().of("raster"))
                            .at(
                                    stage,
                                    "makes",
                                    Wording.of(
                                            "'{0}' is {1}, and '{2}', which '{3}' takes, is {4}: what of it"
                                                    + " goes in is enlarged",
                                            pair.other().format().id(),
                                            pair.other().raster(),
                                            pair.one().format().id(),
                                            stage.id(),
                                            pair.one().raster()),
                                    Wording.of("say 'converts: [raster]' if it goes in, or mark a reference with"
                                            + " 'burn-in'")));
        }
    }

    /** Whether a picture is a small copy of a larger one, to be looked at: encoded with loss, or with marks burnt in. */
    private boolean isReduced(EffectiveFormat signal, Set<EffectiveFormat> seen) {
        return (signal.loses()
                        || !signal.format().burnIn().isEmpty()
                        || signal.format().watermark() != null)
                && wider(signal, width(signal), seen);
    }

    private boolean wider(EffectiveFormat signal, int width, Set<EffectiveFormat> seen) {
        return seen.add(signal)
                && makers(signal).stream()
                        .flatMap(maker -> taken(maker).stream())
                        .anyMatch(source -> width(source) > width || wider(source, width, seen));
    }

    private static int width(EffectiveFormat signal) {
        return signal.raster() == null ? 0 : signal.raster().width();
    }

    static void depth(CheckContext subject, Report report) {
        PicturePath path = new PicturePath(subject);
        Recurring faults = new Recurring();
        for (Stage stage : subject.spec().stages().values()) {
            Optional<EffectiveFormat> best = path.taken(stage).stream()
                    .filter(signal -> signal.bitDepth().isPresent())
                    .max(Comparator.comparing(signal -> signal.bitDepth().orElse(BigDecimal.ZERO)));
            for (EffectiveFormat made : subject.signals().madeBy(stage)) {
                boolean fewer = best.isPresent()
                        && made.bitDepth()
                                .filter(bits ->
                                        bits.compareTo(best.get().bitDepth().orElseThrow()) < 0)
                                .isPresent();
                if (fewer
                        && !made.loses()
                        && !Join.passesOn(stage)
                        && !stage.converts().contains("bit-depth")
                        && !stage.is(StageKind.GRADE)
                        && path.isGraded(made, new HashSet<>())) {
                    faults.add(
                            List.of(best.get().format().id(), made.format().id()),
                            stage,
                            "makes",
                            best.get().format().origin().of("bits"),
                            Wording.of(
                                    "'{0}' turns '{1}' ({2}) into '{3}' ({4}) before the grade; bands in skies"
                                            + " cannot be mended later",
                                    stage.id(),
                                    best.get().format().id(),
                                    best.get().bits(),
                                    made.format().id(),
                                    made.bits()),
                            Wording.of("keep the depth up to the grade, or say 'converts: [bit-depth]' if it is"
                                    + " meant"));
                }
            }
        }
        faults.tell(report);
    }

    /** Whether a picture is graded, itself or in what is made of it. */
    private boolean isGraded(EffectiveFormat signal, Set<EffectiveFormat> seen) {
        return seen.add(signal)
                && subject.work().takers("format/" + signal.format().id()).stream()
                        .anyMatch(taker -> taker.is(StageKind.GRADE)
                                || subject.signals().madeBy(taker).stream()
                                        .filter(made -> made.picture() && !made.loses())
                                        .anyMatch(made -> isGraded(made, seen)));
    }
}
