package io.github.workprint.check.delivery;

import io.github.workprint.check.rule.EffectiveFormat;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.delivery.Requirement;
import io.github.workprint.spec.media.Timecode;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Raster;
import io.github.workprint.spec.value.Rate;
import io.github.workprint.spec.value.TimecodeAddress;
import io.github.workprint.spec.value.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The value of a requirement beside the format that it is about, for every field that both know. A value may name several things of one
 * sort ({@code 25 or 50 fps}): then any of them will do. Bounds, exceptions and requirements on other files are left to people.
 */
record AskedValue(Requirement requirement, EffectiveFormat signal) {
    private static final String NUMBER = "\\d+(?:\\.\\d+)?";
    private static final String NUMBERS = "(" + NUMBER + "(?:(?:,| or| and|/|, or)\\s?" + NUMBER + ")*)";
    private static final Pattern EACH_NUMBER = Pattern.compile(NUMBER);
    private static final Pattern RASTER = Pattern.compile("\\b(\\d{3,5})\\s?[x×]\\s?(\\d{3,5})\\b");
    private static final Pattern LINES =
            Pattern.compile("\\b(480|576|720|1080|2160)([ip])\\s?[/@]?\\s?(" + NUMBER + ")?\\b");
    private static final Set<Integer> LINES_OF_SYSTEMS = Set.of(480, 576, 720, 1080, 2160);
    private static final Pattern RATE =
            Pattern.compile("(?<![\\w/])" + NUMBERS + "[ip]?\\s?(?:fps|frames (?:a|per) second|f/s)\\b");
    private static final Pattern SAMPLES = Pattern.compile("(?<!\\w)" + NUMBERS + "\\s?kHz\\b");
    private static final Pattern DEPTH = Pattern.compile("(?<!\\w)" + NUMBERS + "[- ]?bits?\\b(?!/)");
    private static final Pattern DATA_RATE = Pattern.compile("(?<!\\w)(" + NUMBER + ")\\s?(Mbit/s|Mb/s|Mbps|Gbit/s)");
    private static final Pattern CHROMA = Pattern.compile("(?<![\\d:])4:(?:2:0|2:2|4:4(?::4)?)(?![\\d:])");
    private static final Pattern CHANNELS = Pattern.compile("(?<![\\w.])(\\d+)(?:[- ]channels?| ch)\\b");
    private static final Map<String, Pattern> LAYOUTS = patterns(
            Map.of("1", "\\bmono\\b", "2", "\\bstereo\\b|\\b2\\.0\\b", "6", "\\b5\\.1\\b", "8", "\\b7\\.1\\b(?!\\.)"));
    private static final Pattern START = Pattern.compile("\\b" + TimecodeAddress.FORM + "\\b");

    private static final Pattern BOUND = Pattern.compile(
            "\\b(?:at least|at most|min|minimum|max|maximum|up to|to|not|no|non|never|without"
                    + "|other|except|higher|better|more|less|above|below|under|over|preferred|ideally|from)\\b|[<>≤≥~±]|\\d\\s?[-–]\\s?\\d");
    private static final Pattern OTHER_FILES = Pattern.compile(
            "subtitle|caption|sidecar|prox(?:y|ies)|screener|trailer|poster|artwork|document|paperwork|stems?\\b|m&e|thumbnail|still|dialogue"
                    + " list|cue sheet|script|archive|reference|backup");
    private static final Pattern SOUND =
            Pattern.compile("sound|audio|\\bmix|pcm|\\bwav|khz|stereo|surround|5\\.1|7\\.1");
    private static final Pattern PICTURE =
            Pattern.compile("picture|video|image|colou?r|raster|4:2:|4:4:4|fps|\\dp\\b|\\di\\b");
    private static final Pattern BEGINS = Pattern.compile("first frame|\\bstarts?\\b|\\bbegins?\\b|\\bffoa\\b");
    private static final Pattern LATER =
            Pattern.compile("\\bends?\\b|\\blast\\b|\\bpart\\b|\\bact\\b|break|credits|reel");

    /** Sorts of files and codings, by how they are called; what is not of one sort with the format is no contradiction. */
    private static final Map<String, Pattern> CONTAINERS = patterns(Map.of(
            "mxf-op1a", "\\bop[- ]?1a\\b",
            "mxf-op-atom", "\\bop[- ]?atom\\b",
            "mov", "\\bmov\\b|\\bquicktime\\b",
            "mp4", "\\bmp4\\b",
            "dpx-sequence", "\\bdpx\\b",
            "exr-sequence", "\\b(?:open)?exr\\b"));

    private static final Map<String, Pattern> CODINGS = patterns(Map.of(
            "ProRes", "prores",
            "DNx", "dnx",
            "JPEG 2000", "jpeg ?2000|\\bj2k\\b",
            "H.264", "h\\.?264|\\bavc\\b|avc-|xavc|x264",
            "HEVC", "h\\.?265|hevc|x265",
            "MPEG-2", "mpeg-?2|xdcam|\\bimx\\b",
            "FFV1", "ffv1"));
    /** Qualities of a coding, by its family; a value that names the family alone takes any of them. */
    private static final Map<String, Map<String, Pattern>> PROFILES = Map.of(
            "ProRes",
            patterns(Map.of(
                    "ProRes Proxy", "prores (?:422 )?proxy",
                    "ProRes LT", "prores (?:422 )?\\(?lt\\b",
                    "ProRes 422", "prores 422(?! ?\\(?(?:hq|lt|proxy)\\b)",
                    "ProRes 422 HQ", "prores (?:422 ?)?\\(?hq\\b",
                    "ProRes 4444", "prores 4444(?! ?xq\\b)",
                    "ProRes 4444 XQ", "prores (?:4444 )?xq\\b")),
            "DNx",
            patterns(Map.of(
                    "DNxHR LB", "dnxhr[ _-]?lb\\b",
                    "DNxHR SQ", "dnxhr[ _-]?sq\\b",
                    "DNxHR HQ", "dnxhr[ _-]?hq\\b",
                    "DNxHR HQX", "dnxhr[ _-]?hqx\\b",
                    "DNxHR 444", "dnxhr[ _-]?444\\b")));

    private static final Map<String, Pattern> GROUPS = patterns(Map.of(
            "intra",
            "intra|i-frame|\\bavc-i\\b|xavc-i\\b|gop of 1\\b",
            "long GOP",
            "long[- ]?gop|\\blgop\\b|xavc-l\\b"));
    private static final Map<String, Pattern> PRIMARIES = patterns(Map.of(
            "rec709", "(?:rec|bt)[. ]*709",
            "rec2020", "(?:rec|bt)[. ]*(?:2020|2100)",
            "p3-d65", "p3[- ]?d65",
            "p3-dci", "p3[- ]?dci|dci[- ]?p3"));
    private static final Map<String, Pattern> TRANSFERS =
            patterns(Map.of("pq", "\\bpq\\b|st ?2084", "hlg", "\\bhlg\\b", "bt1886", "bt[. ]*1886"));
    private static final Map<String, Pattern> MODES =
            patterns(Map.of("ndf", "non[- ]drop", "df", "(?<!non[- ])drop[- ]frame|(?<!non[- ])\\bdrop\\b"));

    private static Map<String, Pattern> patterns(Map<String, String> forms) {
        return forms.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, form -> Pattern.compile(form.getValue())));
    }

    /** What the format is instead: {@code is 24 fps}; none where it agrees, or does not say. */
    List<Wording> contradictions() {
        String value = requirement.value();
        if (value == null
                || "may".equals(requirement.level())
                || OTHER_FILES.matcher(about()).find()) {
            return List.of();
        }
        List<Wording> found = new ArrayList<>();
        if (!BOUND.matcher(value.toLowerCase(Locale.ROOT).replaceAll("non[- ]drop", "ndf"))
                .find()) {
            found.addAll(ofPicture(value));
            found.addAll(ofSound(value));
        }
        words(MODES, value, Optional.ofNullable(timecode()).map(Timecode::mode))
                .ifPresent(mode -> found.add(Wording.of("counts {0}", mode)));
        start(value).ifPresent(found::add);
        return found;
    }

    /** Whether frames are coded by themselves, as the format says, else as its coding is called. */
    private Optional<String> groups() {
        String gop = signal.format().gop();
        return gop == null
                ? family(GROUPS, signal.codec() + " " + signal.profile())
                : Optional.of(gop.equals("intra") ? "intra" : "long GOP");
    }

    /** Which quality it has instead of the one that is asked for. */
    private Optional<String> profile(String value) {
        String coding = signal.codec() + " " + signal.profile();
        return family(CODINGS, coding).map(PROFILES::get).flatMap(sorts -> words(sorts, value, family(sorts, coding)));
    }

    private String about() {
        return (requirement.group() + " " + requirement.text() + " " + requirement.value()).toLowerCase(Locale.ROOT);
    }

    private @Nullable Timecode timecode() {
        return signal.format().timecode();
    }

    private List<Wording> ofPicture(String value) {
        List<Wording> found = new ArrayList<>();
        Raster raster = signal.raster();
        if (raster != null) {
            List<Raster> asked = all(
                    RASTER,
                    value,
                    match -> new Raster(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))));
            if (!asked.isEmpty()
                    && !asked.contains(raster)
                    && !asked.contains(signal.format().activeArea())) {
                found.add(Wording.of("is {0}", raster));
            }
            List<MatchResult> lines = all(LINES, value, Function.identity());
            if (!lines.isEmpty()
                    && LINES_OF_SYSTEMS.contains(raster.height())
                    && lines.stream().noneMatch(line -> Integer.parseInt(line.group(1)) == raster.height())) {
                found.add(Wording.of("is {0}", raster));
            } else if (!lines.isEmpty() && lines.stream().noneMatch(this::scanned)) {
                found.add(Wording.of("is {0}", signal.scan()));
            }
        }
        Rate rate = signal.rate();
        List<Rate> rates = rates(value);
        if (rate != null && !rates.isEmpty() && !rates.contains(rate)) {
            found.add(Wording.of("runs at {0} fps", rate));
        }
        if (!mentions(SOUND) || mentions(PICTURE)) {
            number(DEPTH, value, "bit", mentions(SOUND) ? null : signal.bits())
                    .ifPresent(bits -> found.add(Wording.of("has {0}", bits)));
        }
        String chroma = signal.chroma();
        List<String> sampled = all(CHROMA, value, MatchResult::group);
        if (chroma != null && !sampled.isEmpty() && !sampled.contains(chroma)) {
            found.add(Wording.of("is {0}", chroma));
        }
        words(CONTAINERS, value, Optional.ofNullable(signal.container()).filter(CONTAINERS::containsKey))
                .ifPresent(container -> found.add(Wording.of("comes as {0}", container)));
        words(CODINGS, value, family(CODINGS, signal.codec() + " " + signal.profile()))
                .or(() -> profile(value))
                .ifPresent(codec -> found.add(Wording.of("is coded in {0}", codec)));
        words(GROUPS, value, groups()).ifPresent(group -> found.add(Wording.of("is {0}", group)));
        words(PRIMARIES, value, Optional.ofNullable(signal.primaries()).filter(PRIMARIES::containsKey))
                .ifPresent(primaries -> found.add(Wording.of("has primaries of {0}", primaries)));
        words(TRANSFERS, value, Optional.ofNullable(signal.transfer()).filter(TRANSFERS::containsKey))
                .ifPresent(transfer -> found.add(Wording.of("has a transfer of {0}", transfer)));
        if (!mentions(SOUND)) {
            dataRate(value).ifPresent(found::add);
        }
        return found;
    }

    /** Frames in segments are delivered as either. */
    private boolean scanned(MatchResult line) {
        return signal.scan() == null
                || "psf".equals(signal.scan())
                || signal.interlaced() == line.group(2).equals("i");
    }

    /** What is asked for with fields is told in frames, as the format is. */
    private List<Rate> rates(String value) {
        List<Rate> rates = new ArrayList<>();
        for (String numbers : all(RATE, value, match -> match.group(1))) {
            Rate.of(numbers).ifPresentOrElse(rates::add, () -> all(EACH_NUMBER, numbers, MatchResult::group)
                    .forEach(number -> Rate.of(number).ifPresent(rates::add)));
        }
        all(LINES, value, Function.identity()).stream()
                .filter(line -> line.group(3) != null)
                .forEach(line -> Rate.of(line.group(3)).ifPresent(rates::add));
        return signal.interlaced() ? rates.stream().map(Rate::withFields).toList() : rates;
    }

    private List<Wording> ofSound(String value) {
        List<Wording> found = new ArrayList<>();
        number(SAMPLES, value, "kHz", signal.samples())
                .ifPresent(samples -> found.add(Wording.of("is sampled at {0}", samples)));
        if (mentions(SOUND) && !mentions(PICTURE)) {
            number(DEPTH, value, "bit", signal.depth())
                    .ifPresent(depth -> found.add(Wording.of("has {0} a sample", depth)));
        }
        Integer channels = signal.channels();
        List<Integer> asked = all(CHANNELS, value, match -> Integer.valueOf(match.group(1)));
        if (channels != null && !asked.isEmpty() && !asked.contains(channels)) {
            found.add(Wording.of("has {0} channels", channels));
        }
        if (channels != null && asked.isEmpty()) {
            words(LAYOUTS, value, Optional.of(channels.toString()).filter(LAYOUTS::containsKey))
                    .ifPresent(made ->
                            found.add(Wording.of(made.equals("1") ? "has 1 channel" : "has {0} channels", made)));
        }
        return found;
    }

    private boolean mentions(Pattern what) {
        return what.matcher(about()).find();
    }

    private Optional<Wording> dataRate(String value) {
        Quantity made = signal.format().dataRate();
        List<Quantity> asked = all(DATA_RATE, value, match -> Units.read(
                        match.group(1) + " "
                                + match.group(2).replace("Mb/s", "Mbit/s").replace("Mbps", "Mbit/s"),
                        "")
                .orElseThrow());
        return made == null || asked.isEmpty() || asked.stream().anyMatch(one -> near(one, made))
                ? Optional.empty()
                : Optional.of(Wording.of("takes {0}", made));
    }

    /** Figures of makers are rounded, differ with the frame rate, and may have the sound on top. */
    private static boolean near(Quantity one, Quantity other) {
        BigDecimal apart = one.inBase().subtract(other.inBase()).abs();
        return apart.multiply(BigDecimal.TEN).compareTo(one.inBase()) <= 0;
    }

    /** The number that a programme or its file begins with. */
    private Optional<Wording> start(String value) {
        List<TimecodeAddress> asked = all(START, value, match -> TimecodeAddress.of(match.group())).stream()
                .flatMap(Optional::stream)
                .toList();
        if (asked.size() != 1 || !mentions(BEGINS) || mentions(LATER)) {
            return Optional.empty();
        }
        List<TimecodeAddress> begins = Stream.of(
                        Optional.ofNullable(timecode()).map(Timecode::start),
                        Optional.ofNullable(timecode()).map(Timecode::programme))
                .flatMap(Optional::stream)
                .toList();
        boolean other = begins.stream().noneMatch(asked.get(0)::isSameNumber);
        return begins.isEmpty() || !other
                ? Optional.empty()
                : Optional.of(Wording.of(
                        "begins at {0}",
                        Wording.and(begins.stream().map(Object::toString).toList())));
    }

    private static Optional<Quantity> number(Pattern form, String value, String unit, @Nullable Quantity made) {
        List<BigDecimal> asked = all(form, value, match -> match.group(1)).stream()
                .flatMap(numbers -> all(EACH_NUMBER, numbers, MatchResult::group).stream())
                .map(number -> new Quantity(new BigDecimal(number), unit).inBase())
                .toList();
        return Optional.ofNullable(made)
                .filter(known ->
                        !asked.isEmpty() && asked.stream().noneMatch(one -> one.compareTo(known.inBase()) == 0));
    }

    /** What it is instead of the words that are asked for; empty where it is one of them, or none is asked for. */
    private static Optional<String> words(Map<String, Pattern> sorts, String value, Optional<String> made) {
        String words = value.toLowerCase(Locale.ROOT);
        return made.filter(known -> sorts.values().stream()
                        .anyMatch(sort -> sort.matcher(words).find()))
                .filter(known -> !Optional.ofNullable(sorts.get(known))
                        .orElseThrow()
                        .matcher(words)
                        .find());
    }

    /** The sort that a text names, where it is one alone. */
    private static Optional<String> family(Map<String, Pattern> sorts, String text) {
        String words = text.toLowerCase(Locale.ROOT);
        List<String> named = sorts.entrySet().stream()
                .filter(sort -> sort.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static <T> List<T> all(Pattern form, String text, Function<MatchResult, T> read) {
        List<T> found = new ArrayList<>();
        Matcher matcher = form.matcher(text);
        while (matcher.find()) {
            found.add(read.apply(matcher.toMatchResult()));
        }
        return found;
    }
}
