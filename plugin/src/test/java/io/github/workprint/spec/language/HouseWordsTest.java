package io.github.workprint.spec.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.spec.media.Loudness;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A house adds words to the open lists; what it writes wrongly is told by row, and a slip is held to its words too. */
final class HouseWordsTest {
    private static final String HEAD = "list,word,spellings\n";

    private final List<Finding> findings = new ArrayList<>();

    private Vocabulary with(String rows) {
        return Vocabulary.load().with("specs/_words.csv", HEAD + rows, findings::add);
    }

    @Test
    void wordsOfTheHouseAreReadInAllTheirSpellings() {
        Vocabulary house = with("volume-media,lto-11,LTO 11|LTO11\nloudness-by,ITU-R BS.1770-6\n");
        assertEquals(List.of(), findings);
        assertEquals(Optional.of("lto-11"), house.standard("volume-media", "lto 11"));
        assertEquals(Optional.of("lto-11"), house.standard("volume-media", "LTO11"));
        assertTrue(house.words("loudness-by").contains("ITU-R BS.1770-6"));
        assertEquals(Optional.empty(), Vocabulary.load().standard("volume-media", "lto-11"));
    }

    @Test
    void whatCannotBeReadIsToldByRow() {
        with(
                """
                stage-kind,colour-clinic
                volume-media,LTO-9
                volume-media
                hash,blake3,a|
                no-such-list,word
                """);
        assertEquals(
                List.of(
                        "specs/_words.csv:2:1 this row is no word: there is no open list 'stage-kind'",
                        "specs/_words.csv:3:1 this row is no word: the list 'volume-media' already has 'LTO-9'",
                        "specs/_words.csv:4:1 this row is no word: it has 1 column where 3 are needed",
                        "specs/_words.csv:5:1 this row is no word: '' is no word of at most 64 characters",
                        "specs/_words.csv:6:1 this row is no word: there is no open list 'no-such-list'"),
                findings.stream()
                        .map(finding ->
                                finding.place() + " " + finding.message().replaceAll("; open are .*", ""))
                        .toList());
    }

    @Test
    void anotherHeadingIsTold() {
        Vocabulary.load().with("_words.csv", "word,list\n", findings::add);
        assertEquals(1, findings.size());
    }

    @Test
    void aSlipLeadsToTheNearestWordOfTheHouse() {
        Scalars scalars = new Scalars(with("loudness-by,Fjord Loudness Rule\n"));
        FieldShape by = RecordShape.of(Loudness.class).field("by").orElseThrow();
        Scalar slip = new Scalar(new Place("x.yaml", 1, 1, 1), "Fjord Loudnes Rule");
        assertTrue(scalars.read(slip, by).help().english().contains("Fjord Loudness Rule"));
        assertTrue(
                new Scalars(Vocabulary.load()).read(slip, by).help().english().contains("_words.csv"));
    }
}
