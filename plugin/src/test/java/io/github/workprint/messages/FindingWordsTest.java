package io.github.workprint.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.check.rule.Catalogue;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.FindingsData;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.look.LookFiles;
import io.github.workprint.spec.value.Quantity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingWordsTest {
    private static final Languages LANGUAGES = new Languages(LookFiles.standard());
    private static final Place PLACE = new Place("film/1.0.0.yaml", 3, 1, 4);

    private static final String STRING = "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"";

    /** A string of the source, or several that are joined. */
    private static final Pattern TEXT = Pattern.compile(STRING + "(?:\\s*\\+\\s*" + STRING + ")*+");

    private static final Pattern GAP = Pattern.compile("\\{\\d+}");

    private static FindingWords words(String language) {
        return new FindingWords(LANGUAGES.of(language));
    }

    private static Finding finding(Wording said, Wording remedy) {
        return Finding.error("WF-ID02", PLACE, "stage/grade", said, remedy);
    }

    @Test
    void daysNumbersAndAmountsAreWrittenAsTheLanguageDoes() {
        Finding late = finding(
                Wording.of(
                        "'{0}' is supported until {1}, and '{2}' uses it until {3}",
                        "prores", LocalDate.of(2027, 3, 1), "grade", LocalDate.of(2027, 6, 12)),
                Wording.of("extend the licence, or change the format before that day"));
        Finding slow = finding(
                Wording.of(
                        "'{0}': {1} a day at {2} takes {3} h; the day has {4} h",
                        "copy",
                        new Quantity(new BigDecimal("4.5"), "TB"),
                        new Quantity(new BigDecimal("95"), "MB/s"),
                        13,
                        10),
                Wording.of("use a faster machine, or a second one"));

        assertEquals("'prores' is supported until 2027-03-01, and 'grade' uses it until 2027-06-12", late.message());
        assertEquals(
                "„prores“ wird bis 1. März 2027 unterstützt, und „grade“ nutzt es bis 12. Juni 2027",
                words("de").message(late));
        assertEquals("'copy': 4.5 TB a day at 95 MB/s takes 13 h; the day has 10 h", slow.message());
        assertTrue(
                words("fr").message(slow).contains("4,5\u00a0To")
                        || words("fr").message(slow).contains("4,5 To"),
                words("fr").message(slow));
        assertEquals(slow.message(), words("en-GB").message(slow));
    }

    @Test
    void whatIsPartlyWithoutWordsIsEnglishAsAWhole() {
        Wording known = Wording.of("unknown field '{0}'", "onwer");
        Finding half = finding(known, Wording.of("do what no language can say yet"));

        assertEquals("unknown field 'onwer'", words("pl").message(half));
        assertEquals(
                "nieznane pole „onwer”",
                words("pl").message(finding(known, Wording.of("did you mean '{0}'?", "owner"))));
        assertEquals(
                "unknown field 'onwer'",
                words("pl")
                        .message(finding(known, Wording.of("legal here: {0}", Wording.of("what nobody translated")))));
    }

    @Test
    void whatAConsoleSaysBesidesIsInTheLanguageOfItsFinding() {
        Finding known = finding(Wording.of("unknown field '{0}'", "onwer"), Wording.of("did you mean '{0}'?", "owner"));
        Finding half =
                finding(Wording.of("unknown field '{0}'", "onwer"), Wording.of("do what no language can say yet"));
        FindingWords french = words("fr");

        assertEquals("help: did you mean 'owner'?", words("en-GB").helpLine(known));
        assertEquals("remède\u00a0: s’agit-il de «\u202fowner\u202f»\u202f?", french.helpLine(known));
        assertEquals("help: do what no language can say yet", french.helpLine(half));
        assertEquals("et 2 de plus de WF-ID02\u00a0:", french.moreLine(known, 2));
        assertEquals("voir\u00a0: film/1.0.0.yaml:3:1", french.seeLine(known, PLACE));
        assertEquals("warum: Der Wert ist unbekannt.", words("de").whyLine("The value is unknown."));
    }

    @Test
    void lastOfSeveralIdsIsJoinedAsTheLanguageDoes() {
        Wording ids = Wording.quoted(List.of("a", "b", "c"));

        assertEquals("'a', 'b' and 'c'", ids.english());
        assertEquals("'a'", Wording.quoted(List.of("a")).english());
        assertEquals("„a“, „b“ und „c“", words("de").message(finding(ids, Wording.meant("d"))));
    }

    @Test
    void wordingsAreKeptWithTheirArguments() throws IOException {
        Finding kept = finding(
                Wording.of("{0} or {1}", Wording.of("a {0}", "stage"), LocalDate.of(2027, 3, 1)),
                Wording.of("{0} of {1}", new Quantity(BigDecimal.TEN, "TB"), 3));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FindingsData.write(List.of(kept), new DataOutputStream(bytes));

        assertEquals(
                List.of(kept), FindingsData.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))));
    }

    @Test
    void aFindingIsSaidInTheLanguageOfItsFileUnlessSomebodyAsksForAnother(@TempDir Path base) throws IOException {
        Path file = Files.createDirectories(base.resolve("film")).resolve("1.0.0.yaml");
        Files.writeString(file, "workprint: 1\nlanguage: es # for the crew\nonwer: x\n");
        Finding unknown = finding(Wording.of("unknown field '{0}'", "onwer"), Wording.of("take it out"));
        Finding hinted =
                finding(Wording.of("unknown field '{0}'", "onwer"), Wording.of("did you mean '{0}'?", "owner"));

        assertEquals(
                "campo desconocido «onwer»",
                new FindingLanguages(base, LANGUAGES, "").of(hinted).message(hinted));
        assertEquals(
                "champ inconnu «\u202fonwer\u202f»",
                new FindingLanguages(base, LANGUAGES, "fr").of(hinted).message(hinted));
        Files.writeString(file, "workprint: [\n");
        assertEquals(
                unknown.message(),
                new FindingLanguages(base, LANGUAGES, "").of(unknown).message(unknown));
    }

    /** A rule that is new, or says something else than it did, is named here until every language says it, too. */
    @ParameterizedTest
    @MethodSource("translations")
    void everyRuleHasItsTitleAndItsReasonInEveryLanguage(String language) {
        Set<String> untranslated = new TreeSet<>(ofRules().toList());
        untranslated.removeAll(FindingWords.translations(language).keySet());

        assertEquals(Set.of(), untranslated);
    }

    /** Where English has changed, its translation would never be found again. */
    @ParameterizedTest
    @MethodSource("translations")
    void noTranslationIsOfSomethingThatNobodySays(String language) throws IOException {
        Set<String> stale = new TreeSet<>(FindingWords.translations(language).keySet());
        stale.removeAll(ofRules().toList());
        stale.removeAll(ofSources());

        assertEquals(Set.of(), stale);
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationHasTheGapsOfItsEnglishAndTheMarksOfItsLanguage(String language) {
        Map<String, String> translations = FindingWords.translations(language);

        assertEquals(FindingWords.translations("de").keySet(), translations.keySet());
        translations.forEach((english, translated) -> {
            assertTrue(gaps(english).containsAll(gaps(translated)), translated);
            assertTrue(
                    !Pattern.compile("\\p{L}'\\p{L}|`|  ").matcher(translated).find(), translated);
            assertTrue(
                    !language.equals("fr")
                            || !Pattern.compile("(?<!\u202f|\\S) ?[;?!](?= |$)| :")
                                    .matcher(translated)
                                    .find(),
                    translated);
        });
    }

    static List<String> translations() {
        return LanguagesCompleteTest.translations();
    }

    private static Set<String> gaps(String text) {
        return GAP.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Stream<String> ofRules() {
        return Catalogue.load().pages().stream().flatMap(page -> Stream.of(page.title(), page.impact()));
    }

    /** Every text that a class holds; a template is one of them. */
    private static Set<String> ofSources() throws IOException {
        Set<String> texts = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher text = TEXT.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                while (text.find()) {
                    texts.add(text.group()
                            .replaceAll("\"\\s*\\+\\s*\"", "")
                            .replaceAll("^\"|\"$", "")
                            .replace("\\\"", "\"")
                            .replace("\\\\", "\\"));
                }
            }
        }
        texts.addAll(adviceOfTradeWords());
        return texts;
    }

    private static List<String> adviceOfTradeWords() throws IOException {
        String words =
                Files.readString(Path.of("src/main/resources/io/github/workprint/spec/language/trade-words.csv"));
        return Pattern.compile("\"!?([^\"]+)\"")
                .matcher(words)
                .results()
                .map(advice -> advice.group(1))
                .toList();
    }
}
