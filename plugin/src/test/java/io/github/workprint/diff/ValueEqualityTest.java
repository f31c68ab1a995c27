package io.github.workprint.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.Thoroughness;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.finding.Findings;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.plan.Plan;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Content;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.Mutations;
import io.github.workprint.spec.Mutations.Site;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.YamlText;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Rate;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.YamlReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two spellings of one value are one value everywhere: no change, one content for the lock, one plan. Two values are two. Tried for
 * every value of a spec that has every kind of field, in every other unit of its measure.
 */
final class ValueEqualityTest {
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final FormatLibrary LIBRARY = FormatLibrary.load();
    private static final String TEXT = text();

    /** Other spellings of one unit, and so many of these are one of it. Written down here anew, so that they are an oracle. */
    private static final Map<String, Map<String, String>> UNITS = Map.ofEntries(
            Map.entry("TB", Map.of("GB", "1000", "MB", "1000000")),
            Map.entry("GB", Map.of("TB", "0.001", "kB", "1000000")),
            Map.entry("h", Map.of("min", "60", "s", "3600", "hours", "1", "hr", "1")),
            Map.entry("min", Map.of("h", "1/60", "sec", "60", "mins", "1")),
            Map.entry("s", Map.of("seconds", "1")),
            Map.entry("week", Map.of("d", "7", "weeks", "1")),
            Map.entry("d", Map.of("days", "1")),
            Map.entry("year", Map.of("month", "12", "years", "1")),
            Map.entry("month", Map.of("months", "1")),
            Map.entry("kHz", Map.of("Hz", "1000")),
            Map.entry("Mbit/s", Map.of("kbit/s", "1000", "Gbit/s", "0.001", "MB/s", "0.125", "Mbps", "1")),
            Map.entry("MB/s", Map.of("Mbit/s", "8", "GB/s", "0.001")),
            Map.entry("GB/s", Map.of("Gbit/s", "8", "MB/s", "1000")),
            Map.entry("Gbit/s", Map.of("Mbit/s", "1000", "Gbps", "1")),
            Map.entry("LUFS", Map.of("LKFS", "1")),
            Map.entry("LKFS", Map.of("LUFS", "1")),
            Map.entry("LU", Map.of("dB", "1")),
            Map.entry("%", Map.of("percent", "1")),
            Map.entry("f", Map.of("frames", "1")),
            Map.entry("h/d", Map.of("min/d", "60", "h/day", "1")));

    private static String text() {
        try {
            return Files.readString(Path.of("src/test/resources/checks/base.yaml"));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Spec spec(String text) {
        return new SpecReader(VOCABULARY)
                .read(new VersionText("film", "film/1.1.0.yaml", text), finding -> {
                    throw new AssertionError(finding.toString());
                })
                .orElseThrow();
    }

    private static List<String> changes(String was, String now) {
        VersionTexts texts = new VersionTexts(
                List.of(
                        new VersionText("film", "film/1.1.0.yaml", was),
                        new VersionText(
                                "film",
                                "film/1.2.0.yaml",
                                now.replaceFirst("\"version\": \"1.1.0\"", "\"version\": \"1.2.0\""))),
                Findings.NONE);
        List<Edition> editions = Editions.of(
                Histories.read(texts, new SpecReader(VOCABULARY)).all().get(0), LIBRARY);
        return Changes.in(Merge.of(editions.get(0), editions.get(1))).stream()
                .filter(change -> !change.path().equals("version"))
                .map(change -> change.path() + " "
                        + change.was().map(Object::toString).orElse("") + " "
                        + change.is().map(Object::toString).orElse(""))
                .toList();
    }

    private record Respelling(Site site, String becomes) {}

    private static Stream<Respelling> respellings(Site site) {
        if (site.value() instanceof Quantity quantity) {
            String written = quantity.amount().toPlainString();
            Stream<String> plain = Stream.of(
                    written + (written.contains(".") ? "0" : ".0") + " " + quantity.unit(),
                    "  " + written + "  " + quantity.unit() + " ");
            return Stream.concat(plain, others(quantity)).map(text -> new Respelling(site, text));
        }
        if (site.value() instanceof Rate rate) {
            return Stream.of(
                            rate.frames() + "/" + rate.seconds(),
                            2 * rate.frames() + "/" + 2 * rate.seconds(),
                            rate + " fps")
                    .map(text -> new Respelling(site, text));
        }
        String text = site.written().text();
        return switch (site.field().kind()) {
            case FLAG -> Stream.of(new Respelling(site, site.value().equals(true) ? "true" : "No"));
            case DATES ->
                Stream.of(new Respelling(site, text.contains("/") ? text.replace("/", " / ") : text + "/" + text));
            case RASTER -> Stream.of(new Respelling(site, text.replace("x", " × ")));
            case NUMBER -> Stream.of(new Respelling(site, "0" + text));
            case TERM -> Stream.of(new Respelling(site, " " + text + " "));
            default ->
                switch (site.field().key()) {
                    case "days" ->
                        Stream.of("Monday-Friday", "mon, tue, wed, thu, fri", "tue-fri, mon")
                                .map(days -> new Respelling(site, days));
                    case "windows" -> Stream.of(new Respelling(site, text.replace("-", " to ")));
                    case "public-holidays" -> Stream.of(new Respelling(site, text.toLowerCase(java.util.Locale.ROOT)));
                    default -> Stream.empty();
                };
        };
    }

    private static Stream<String> others(Quantity quantity) {
        return UNITS.getOrDefault(quantity.unit(), Map.of()).entrySet().stream().flatMap(other -> {
            String[] parts = (other.getValue() + "/1").split("/", -1);
            BigDecimal over = quantity.amount().multiply(new BigDecimal(parts[0]));
            try {
                return Stream.of(over.divide(new BigDecimal(parts[1])).toPlainString() + " " + other.getKey());
            } catch (ArithmeticException endless) {
                return Stream.empty();
            }
        });
    }

    /** Each spelling makes a plan: one in so many is tried. */
    private static final int ONE_IN = Thoroughness.cases(3, 1);

    @Test
    void aSpellingIsOneValueToDiffLockAndPlan() {
        Yaml yaml = Objects.requireNonNull(YamlReader.read("base", TEXT, finding -> {}));
        String was = YamlText.of(yaml);
        Spec before = spec(was);
        Content content = Content.of(before);
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (Site site : Mutations.of(spec(was), VOCABULARY, List.of()).sites()) {
            for (Respelling other : respellings(site).toList()) {
                tried++;
                if (tried % ONE_IN != 0) {
                    continue;
                }
                String now = was.lines().collect(Collectors.joining("\n")).concat("\n");
                now = replaced(now, site, other.becomes());
                Spec after = spec(now);
                String what = site.path() + ": " + site.written().text() + " as " + other.becomes() + ": ";
                if (!Content.of(after).equals(content)) {
                    wrong.add(what + "another content");
                }
                List<String> changes = changes(was, now);
                if (!changes.isEmpty()) {
                    wrong.add(what + changes);
                }
            }
        }
        int count = tried;
        assertTrue(count > 300, () -> count + " spellings");
        assertEquals(List.of(), wrong, wrong.size() + " of " + tried + " spellings");
    }

    private static String replaced(String text, Site site, String becomes) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int line = site.written().place().line() - 1;
        String old = "\"" + site.written().text() + "\"";
        int at = lines.get(line).lastIndexOf(old);
        assertTrue(at >= 0, () -> lines.get(line) + " has no " + old);
        lines.set(line, lines.get(line).substring(0, at) + "\"" + becomes.replace("×", "\\u00d7") + "\"");
        return String.join("\n", lines) + "\n";
    }

    private static final String WORK =
            """
            workprint: 1
            version: 1.1.0
            status: issued
            as-of: 2026-02-16
            production: { title: Low Tide, runtime: 20 min, shoot: { start: 2026-03-02 } }
            defaults: { hours-per-day: 8 h, picture: { rate: 24 } }
            budget: { currency: GBP, lines: { work: { amount: 900 GBP, rate: %s, stage: cut } } }
            volumes: { nas: { media: nas, size: 2 TB, keep: %s } }
            links: { line: { rate: 1 Gbit/s, cap: %s } }
            formats: { plate: { handles: %s } }
            materials: { shots: { amount: 1 TB, arrives: 2026-03-02 } }
            stages:
              cut: { lasts: %s, takes: [shots], copies: [nas] }
              plates: { after: { cut: finish + %s }, quantity: 40 shots, throughput: %s }
            """;

    private static Map<String, Record> plan(String text) {
        return Plan.of(spec(text), LIBRARY).planned();
    }

    /** Pairs in each place: as written in the plain form of a work, and so. The last column says whether the two are one. */
    @ParameterizedTest
    @CsvSource({
        "rate, 60 GBP/h, 2 GBP/min, false",
        "rate, 40 GBP/h, 960 GBP/d, false",
        "rate, 40 GBP/d, 40 GBP/wd, false",
        "rate, 60 GBP/h, 1 GBP/min, true",
        "rate, 40 GBP/d, 280 GBP/week, true",
        "cap, 1 TB/month, 1000 GB/month, true",
        "cap, 1 TB/month, 12 TB/year, false",
        "cap, 1 TB/year, 1000 GB/year, true",
        "cap, 1 TB, 1000 GB, true",
        "handles, 1 s, 24 f, true",
        "handles, 0.5 s, 12 f, true",
        "handles, 1 s, 25 f, false",
        "handles, 0.1 s, 2 f, false",
        "keep, 18 month, 1.5 year, true",
        "keep, 7 d, 1 week, true",
        "keep, 24 h, 1 d, true",
        "keep, 1 month, 30 d, false",
        "lasts, 24 h, 1 d, false",
        "lasts, 24 h, 1440 min, true",
        "lasts, 24 h, 3 wd, false",
        "lasts, 1 week, 7 d, true",
        "lasts, 5 d, 5 wd, false",
        "lag, 48 h, 2 d, false",
        "lag, 8 h, 480 min, true",
        "throughput, 10 shots/wd, 10 shots/d, true",
        "throughput, 10 shots/wd, 50 shots/week, true",
        "throughput, 1 shots/h, 24 shots/d, false",
        "throughput, 1 shot/h, 1 shots/hour, true"
    })
    void whatIsOneValueToThePlanIsOneToDiffAndLock(String field, String one, String other, boolean same) {
        String was = work(field, one);
        String now = work(field, other);
        assertEquals(same, Content.of(spec(was)).equals(Content.of(spec(now))), "lock");
        List<String> changes = changes(plain(was), plain(now));
        assertEquals(same, changes.isEmpty(), () -> "diff " + changes);
        if (same) {
            assertEquals(dates(plan(was)), dates(plan(now)), "plan");
        }
    }

    /** Of hours and days that are two values the plans may happen to agree; of those that are one they must. */
    private static String dates(Map<String, Record> plan) {
        return plan.entrySet().stream()
                .map(figures ->
                        figures.getKey() + " " + figures.getValue().toString().replaceAll("(why|basis)=.*", ""))
                .collect(Collectors.joining("\n"));
    }

    private static String plain(String text) {
        return YamlText.of(Objects.requireNonNull(YamlReader.read("work", text, finding -> {})));
    }

    private static String work(String field, String value) {
        List<String> fields = List.of("rate", "keep", "cap", "handles", "lasts", "lag", "throughput");
        List<String> values =
                new ArrayList<>(List.of("40 GBP/wd", "1 month", "1 TB", "8 f", "3 wd", "1 wd", "10 shots/wd"));
        values.set(fields.indexOf(field), value);
        return WORK.formatted(values.toArray());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "days; mon-fri; Monday - Friday",
                "days; mon-fri; fri, mon, tue-thu",
                "days; mon, wed, fri; wednesday, monday, fri",
                "days; sun-thu; sun, mon, tue, wed, thu",
                "days; sat, sun; sat-sun",
                "public-holidays; GB-ENG; gb-eng",
                "windows; 20:00-06:00; 20:00 to 06:00",
                "windows; 18:00-24:00; 18:00 until 00:00",
                "windows; 06:00-09:00, 18:00-24:00; 18:00–0:00,  6:00 - 9:00"
            })
    void textsThatThePlanReadsHaveOneSpelling(String field, String one, String other) {
        String spec =
                """
                workprint: 1
                version: 1.1.0
                status: issued
                as-of: 2026-02-16
                production: { title: Low Tide }
                links: { line: { rate: 1 Gbit/s%s } }
                schedule: { calendars: { house: { name: House%s } } }
                """;
        boolean line = field.equals("windows");
        List<String> texts = Stream.of(one, other)
                .map(value -> ", " + field + ": \"" + value + "\"")
                .map(value -> spec.formatted(line ? value : "", line ? "" : value))
                .toList();
        assertEquals(Content.of(spec(texts.get(0))), Content.of(spec(texts.get(1))));
        assertEquals(List.of(), changes(plain(texts.get(0)), plain(texts.get(1))));
    }
}
