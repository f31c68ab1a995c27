package io.github.workprint.spec.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The units of the trade, each with its measure and its factor to that measure's base. Decimal and binary multiples are kept
 * apart: a TB is 10^12 bytes, a TiB 2^40 (IEC 80000-13). Working days are no multiple of days; frames none of seconds.
 */
public final class Units {
    private record Unit(String measure, BigDecimal factor) {}

    /** What the number of a quantity looks like. More digits are a slip of the pen, and would cost time to reckon with. */
    public static final String NUMBER = "[+-]?\\d{1,12}(?:\\.\\d{1,9})?";

    private static final Pattern FORM = Pattern.compile("(" + NUMBER + ")(?:\\s*-?\\s*(\\D.*))?");
    /** A length of film: feet, and frames that are fewer than a foot. */
    private static final Pattern FEET_AND_FRAMES = Pattern.compile("(\\d{1,6})\\+(\\d{1,2})\\s*(ft .*)");

    private static final Pattern PER = Pattern.compile("\\s+(?:per|an?)\\s+");

    private static final Map<String, Unit> TABLE = table();
    /** Units that are one under two names (ITU-R BS.1770 and EBU R 128). */
    private static final Map<String, String> SYNONYMS = Map.of("LKFS", "LUFS", "dB", "LU", "tape", "tapes");
    /** Measures whose units stand side by side, such as currencies. */
    private static final Set<String> SIDE_BY_SIDE = TABLE.values().stream()
            .filter(unit -> unit.factor().compareTo(BigDecimal.ONE) == 0)
            .collect(Collectors.groupingBy(Unit::measure, Collectors.counting()))
            .entrySet()
            .stream()
            .filter(measure -> measure.getValue() > 1)
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("working days", "wd"),
            Map.entry("working day", "wd"),
            Map.entry("business days", "wd"),
            Map.entry("workdays", "wd"),
            Map.entry("wds", "wd"),
            Map.entry("wk", "week"),
            Map.entry("wks", "week"),
            Map.entry("hrs", "h"),
            Map.entry("secs", "s"),
            Map.entry("second", "s"),
            Map.entry("minute", "min"),
            Map.entry("khz", "kHz"),
            Map.entry("k", "kHz"),
            Map.entry("episode", "episodes"),
            Map.entry("reel", "reels"),
            Map.entry("frames", "f"),
            Map.entry("frame", "f"),
            Map.entry("sec", "s"),
            Map.entry("seconds", "s"),
            Map.entry("minutes", "min"),
            Map.entry("mins", "min"),
            Map.entry("hours", "h"),
            Map.entry("hour", "h"),
            Map.entry("hr", "h"),
            Map.entry("days", "d"),
            Map.entry("day", "d"),
            Map.entry("weeks", "week"),
            Map.entry("months", "month"),
            Map.entry("years", "year"),
            Map.entry("shot", "shots"),
            Map.entry("bits", "bit"),
            Map.entry("Mbps", "Mbit/s"),
            Map.entry("Gbps", "Gbit/s"),
            Map.entry("kbps", "kbit/s"),
            Map.entry("Mb/s", "Mbit/s"),
            Map.entry("Gb/s", "Gbit/s"),
            Map.entry("kb/s", "kbit/s"),
            Map.entry("nits", "nit"),
            Map.entry("cd/m2", "nit"),
            Map.entry("cd/m²", "nit"),
            Map.entry("hz", "Hz"),
            Map.entry("KHz", "kHz"),
            Map.entry("fr", "f"),
            Map.entry("yr", "year"),
            Map.entry("yrs", "year"),
            Map.entry("y", "year"),
            Map.entry("percent", "%"),
            Map.entry("ft 35 mm", "ft 35mm"),
            Map.entry("ft 16 mm", "ft 16mm"),
            Map.entry("ft 65 mm", "ft 65mm"));

    /** A thousand years in the base units of the measures of time. */
    private static final Map<String, BigDecimal> LONGEST = Map.of(
            "time", BigDecimal.valueOf(365_250L * 86_400),
            "working-days", BigDecimal.valueOf(365_250),
            "calendar", BigDecimal.valueOf(12_000));

    private Units() {}

    private static Map<String, Unit> table() {
        Map<String, Unit> table = new TreeMap<>();
        String[] decimal = {"B", "kB", "MB", "GB", "TB", "PB"};
        String[] binary = {"B", "KiB", "MiB", "GiB", "TiB", "PiB"};
        for (int power = 0; power < decimal.length; power++) {
            table.put(decimal[power], new Unit("data", BigDecimal.TEN.pow(3 * power)));
            table.put(binary[power], new Unit("data", BigDecimal.valueOf(1024).pow(power)));
        }
        put(table, "data-rate", "kbit/s 1000, Mbit/s 1000000, Gbit/s 1000000000, MB/s 8000000, GB/s 8000000000");
        put(table, "time", "s 1, min 60, h 3600, d 86400, week 604800");
        put(table, "calendar", "month 1, year 12");
        put(table, "working-days", "wd 1");
        // Film is measured in feet: frames in a foot of 35 mm with four perforations a frame (SMPTE ST 139), of two, of
        // 16 mm, of 65 mm.
        put(table, "frames", "f 1, ft 35mm 16, ft 35mm-2p 32, ft 16mm 40, ft 65mm 12.8");
        put(table, "frequency", "Hz 1, kHz 1000");
        put(table, "loudness", "LUFS 1, LKFS 1, dB(C) 1, dB(m) 1");
        put(table, "loudness-span", "LU 1, dB 1");
        put(table, "peak", "dBTP 1, dBFS 1");
        put(
                table,
                "money",
                "GBP 1, EUR 1, USD 1, AUD 1, CAD 1, NZD 1, CHF 1, SEK 1, NOK 1, DKK 1, PLN 1, CZK 1, HUF 1, JPY 1, ISK"
                        + " 1, RON 1, TRY 1, ILS 1, AED 1, JOD 1, MAD 1, ZAR 1, INR 1, THB 1, MYR 1, SGD 1, HKD 1, CNY 1,"
                        + " TWD 1, KRW 1, MXN 1, BRL 1, COP 1, CLP 1, ARS 1");
        put(table, "share", "% 1");
        put(table, "bits", "bit 1");
        put(table, "light", "nit 1");
        put(table, "count", "shots 1, reels 1, pages 1, files 1, cards 1, episodes 1, tapes 1, people 1, tape 1");
        put(table, "realtime", "x realtime 1");
        return Map.copyOf(table);
    }

    private static void put(Map<String, Unit> table, String measure, String units) {
        for (String entry : units.split(", ")) {
            int blank = entry.lastIndexOf(' ');
            table.put(entry.substring(0, blank), new Unit(measure, new BigDecimal(entry.substring(blank + 1))));
        }
    }

    /**
     * Reads {@code 24 TB}, and feet and frames, {@code 1820+08 ft 35mm}; a bare number takes {@code implied}. Empty where number or unit
     * is none.
     */
    public static Optional<Quantity> read(String text, String implied) {
        Matcher film = FEET_AND_FRAMES.matcher(text.strip());
        if (film.matches()) {
            String unit = standard(film.group(3).strip());
            return measure(unit)
                    .map(known -> factor(unit))
                    .filter(foot -> new BigDecimal(film.group(2)).compareTo(foot) < 0)
                    .map(foot -> new Quantity(
                            new BigDecimal(film.group(1))
                                    .add(new BigDecimal(film.group(2)).divide(foot, MathContext.DECIMAL64)),
                            unit));
        }
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        String unit = form.group(2) == null ? implied : standard(form.group(2).strip());
        return measure(unit).map(known -> new Quantity(new BigDecimal(form.group(1)), unit));
    }

    /** Whether it is a time of more than a thousand years: no date lies so far ahead. */
    public static boolean isBeyondDates(Quantity quantity) {
        Quantity portion = quantity.portion();
        BigDecimal longest = LONGEST.get(measure(portion.unit()).orElse(""));
        return longest != null && portion.inBase().abs().compareTo(longest) > 0;
    }

    /** The whole frames that may stand behind the feet of a unit of film: 0 to 15 in 35 mm; none of any other unit. */
    public static List<Integer> framesBehind(String unit) {
        return unit.startsWith("ft ")
                ? IntStream.iterate(
                                0,
                                frames -> BigDecimal.valueOf(frames).compareTo(factor(unit)) < 0,
                                frames -> frames + 1)
                        .boxed()
                        .toList()
                : List.of();
    }

    /** Whether the text is a number that lacks its unit. */
    public static boolean isBare(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches() && form.group(2) == null;
    }

    private static String standard(String unit) {
        if (TABLE.containsKey(unit)) {
            return unit;
        }
        String whole = ALIASES.get(unit);
        return whole != null
                ? whole
                : Arrays.stream(PER.matcher(unit).replaceAll("/").split("/", -1))
                        .map(part -> ALIASES.getOrDefault(part.strip(), part.strip()))
                        .collect(Collectors.joining("/"));
    }

    /** The measure of a unit, {@code data}; of a compound one the quotient, {@code time/time}. Empty where it is unknown. */
    public static Optional<String> measure(String unit) {
        List<String> parts = parts(unit);
        return parts.stream().allMatch(TABLE::containsKey)
                ? Optional.of(parts.stream().map(part -> at(part).measure()).collect(Collectors.joining("/")))
                : Optional.empty();
    }

    /** Whether two units are one under two names: {@code tape} and {@code tapes}. */
    public static boolean isSame(String one, String other) {
        return Magnitude.of(new Quantity(BigDecimal.ONE, one))
                .equals(Magnitude.of(new Quantity(BigDecimal.ONE, other)));
    }

    /** How many base units one of this unit is. */
    static BigDecimal factor(String unit) {
        List<String> parts = parts(unit);
        BigDecimal factor = at(parts.get(0)).factor();
        for (String below : parts.subList(1, parts.size())) {
            factor = factor.divide(at(below).factor(), MathContext.DECIMAL64);
        }
        return factor;
    }

    /** What a unit is a multiple of: its measure, or itself where the units of a measure cannot be converted into each other. */
    static String dimension(String part) {
        String measure = at(part).measure();
        return SIDE_BY_SIDE.contains(measure) ? SYNONYMS.getOrDefault(part, part) : measure;
    }

    /** The units of a measure, for messages: {@code h, min, s …}. */
    public static List<String> unitsOf(String measure) {
        return TABLE.entrySet().stream()
                .filter(entry -> entry.getValue().measure().equals(measure))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** How a unit may be written, its standard spelling first. */
    public static List<String> spellings(String unit) {
        return Stream.concat(
                        Stream.of(unit),
                        ALIASES.entrySet().stream()
                                .filter(alias -> alias.getValue().equals(unit))
                                .map(Map.Entry::getKey)
                                .sorted())
                .toList();
    }

    /** Every measure, as {@code in} of a field names them. */
    public static List<String> measures() {
        return TABLE.values().stream().map(Unit::measure).distinct().sorted().toList();
    }

    private static Unit at(String part) {
        Unit unit = TABLE.get(part);
        if (unit == null) {
            throw new IllegalArgumentException("no unit: " + part);
        }
        return unit;
    }

    /** The unit of each quantity in a quotient: {@code GB} and {@code h} of {@code GB/h}. */
    static List<String> parts(String unit) {
        return TABLE.containsKey(unit) ? List.of(unit) : List.of(unit.split("/", -1));
    }
}
