package io.github.workprint.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.edition.Leaf;
import io.github.workprint.look.LookFiles;
import io.github.workprint.spec.language.Group;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.ValueKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Amounts are written as their readers write them; signs stay, words are said. */
final class ValueFormatTest {
    private static String say(String language, ValueKind kind, String value) {
        ValueFormat format = new ValueFormat(new Languages(LookFiles.standard()).of(language));
        return format.of(new Leaf("x", "x", "X", Readers.CREW, Group.ABOUT, kind, value, Optional.empty()));
    }

    @Test
    void aUnitOfWordsIsCounted() {
        assertEquals("1 working day", say("en-GB", ValueKind.QUANTITY, "1 wd"));
        assertEquals("3 Arbeitstage", say("de", ValueKind.QUANTITY, "3 wd"));
    }

    @Test
    void aQuotientWithAWordIsSaidWithIt() {
        assertEquals("2 TB a month", say("en-GB", ValueKind.QUANTITY, "2 TB/month"));
        assertEquals("1,5 TB im Monat", say("de", ValueKind.QUANTITY, "1.5 TB/month"));
        assertEquals("95 GB/h", say("en-GB", ValueKind.QUANTITY, "95 GB/h"));
    }

    @Test
    void signsOfDataAreThoseOfTheLanguage() {
        assertEquals("440 To", say("fr", ValueKind.QUANTITY, "440 TB"));
        assertEquals("95 Go/h", say("fr", ValueKind.QUANTITY, "95 GB/h"));
        assertEquals("2 To par mois", say("fr", ValueKind.QUANTITY, "2 TB/month"));
        assertEquals("10 Gbit/s", say("fr", ValueKind.QUANTITY, "10 Gbit/s"));
        assertEquals("1,5 jour ouvré", say("fr", ValueKind.QUANTITY, "1.5 wd"));
    }

    @Test
    void whatAFigureRestsOnIsWordsOrAnAmountOrASource() {
        assertEquals("wie angegeben", say("de", ValueKind.PHRASE, "as stated"));
        assertEquals("2,5 TB", say("de", ValueKind.PHRASE, "2.5 TB"));
        assertEquals("3 months", say("en-GB", ValueKind.PHRASE, "3 month"));
        assertEquals("A table; Verlässlichkeit B", say("de", ValueKind.PHRASE, "A table; confidence B"));
    }
}
