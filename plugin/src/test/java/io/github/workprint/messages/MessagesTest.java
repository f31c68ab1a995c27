package io.github.workprint.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.workprint.look.LookFiles;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One file makes a language: its plurals, its dates, its direction; what it leaves out is said in English. */
final class MessagesTest {
    private static final Map<String, String> HOUSE = Map.of(
            "messages/ar.properties",
            "nav.changes=التغييرات\nfield.role.from=من يوم\nfield.from=من\n",
            "messages/de-AT.properties",
            "nav.contents=Inhaltsübersicht\n");

    private final Languages languages = new Languages(LookFiles.standard()
            .under(name -> Optional.ofNullable(HOUSE.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8))));

    @Test
    void countsByTheRulesOfTheLanguage() {
        assertEquals(
                List.of("nothing changed", "one change", "2 changes", "1,000 changes"), counts("en-GB", 0, 1, 2, 1000));
        assertEquals(
                List.of("keine Änderung", "eine Änderung", "2 Änderungen", "1.000 Änderungen"),
                counts("de", 0, 1, 2, 1000));
        assertEquals(List.of("jedna zmiana", "3 zmiany", "5 zmian", "22 zmiany"), counts("pl", 1, 3, 5, 22));
    }

    private List<String> counts(String tag, int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(number -> languages.of(tag).get("since.count", number))
                .toList();
    }

    @Test
    void writesDatesAndNumbersAsTheLanguageDoes() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertEquals("2 March 2026", languages.of("en-GB").date(day, "format.date"));
        assertEquals("2. März 2026", languages.of("de").date(day, "format.date"));
        assertEquals("2 marca 2026", languages.of("pl").date(day, "format.date"));
        assertEquals("2 mars 2026", languages.of("fr").date(day, "format.date"));
        assertEquals("1er mars 2026", languages.of("fr").date(LocalDate.of(2026, 3, 1), "format.date"));
        assertEquals("2 de marzo de 2026", languages.of("es").date(day, "format.date"));
        BigDecimal number = new BigDecimal("12345.6");
        assertEquals("12,345.6", languages.of("en-GB").number(number));
        assertEquals("12.345,6", languages.of("de").number(number));
        assertEquals("12\u202F345,6", languages.of("fr").number(number));
        assertEquals("12.345,6", languages.of("es").number(number));
        assertEquals("1234", languages.of("es").number(new BigDecimal("1234")), "four digits stand together");
    }

    @Test
    void takesTheNarrowestLanguageAndFillsUpFromTheWider() {
        assertEquals("Inhaltsübersicht", languages.of("de-AT").get("nav.contents"));
        assertEquals("Änderungen", languages.of("de-AT").get("nav.changes"));
        assertEquals("Contents", languages.of("ar").get("nav.contents"));
        assertEquals("de-AT", languages.of("de-AT").tag());
    }

    @Test
    void saysALabelOtherwiseWhereItsKindAsksForIt() {
        assertEquals("من يوم", languages.of("ar").label("From", "role"));
        assertEquals("من", languages.of("ar").label("From", "interface"));
        assertEquals("Insurer", languages.of("ar").label("Insurer", ""), "a field of the author's own");
    }

    @Test
    void knowsTheDirectionOfAScript() {
        assertEquals("rtl", languages.of("ar").direction());
        assertEquals("ltr", languages.of("de").direction());
    }

    @Test
    void writesAnUnknownLanguageInEnglishAndSaysSo() {
        assertEquals("en-GB", languages.of("xx").tag());
        assertEquals("en-GB", languages.of("../../etc").tag());
        assertThrows(IllegalArgumentException.class, () -> languages.of("en-GB").get("no.such.key"));
    }
}
