package io.github.workprint.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.audience.Pruning;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.finding.Findings;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OmissionTest {
    /** Each version is told by its stages; the history as one audience sees it. */
    private static List<Edition> history(Readers audience, String... versions) {
        List<VersionText> texts = new ArrayList<>();
        for (int i = 0; i < versions.length; i++) {
            String text = "workprint: 1\nversion: 1." + i + ".0\nstatus: issued\nas-of: 2026-03-0" + (i + 1)
                    + "\nproduction: { title: A Film }\nstages:\n"
                    + versions[i].lines().map(line -> "  " + line + "\n").collect(Collectors.joining());
            texts.add(new VersionText("film", "film/1." + i + ".0.yaml", text));
        }
        Histories histories = Histories.read(new VersionTexts(texts, Findings.NONE), new SpecReader(Vocabulary.load()));
        return Pruning.of(Editions.of(histories.all().get(0), FormatLibrary.load()), audience);
    }

    private static String told(List<Edition> history, int version) {
        return VersionView.of(history, version).omitted().stream()
                .map(gone ->
                        gone.number() + " " + gone.title() + " since " + gone.version() + " behind " + gone.behind())
                .collect(Collectors.joining("; "));
    }

    @Test
    void aStageThatGoesStandsInItsPlaceFromTheNextVersionOn() {
        List<Edition> history =
                history(Readers.INTERNAL, "a: {}\nb: {}\nc: {}", "a: {}\nc: {}", "a: {}\nc: {}", "c: {}", "c: {}");
        assertEquals("", told(history, 0));
        assertEquals("", told(history, 1));
        assertEquals("2 B since 1.1.0 behind 1", told(history, 2));
        assertEquals("2 B since 1.1.0 behind 1", told(history, 3));
        assertEquals("1 A since 1.3.0 behind ; 2 B since 1.1.0 behind ", told(history, 4));
    }

    @Test
    void aStageThatComesBackIsOmittedNoMore() {
        List<Edition> history =
                history(Readers.INTERNAL, "a: {}\nb: {}", "a: {}", "a: {}\nb: {}", "a: {}\nb: {}", "a: {}", "a: {}");
        assertEquals("", told(history, 2));
        assertEquals("", told(history, 3));
        assertEquals("", told(history, 4));
        assertEquals("2 B since 1.4.0 behind 1", told(history, 5));
    }

    @Test
    void aRenamedStageIsNotGone() {
        List<Edition> history =
                history(Readers.INTERNAL, "a: {}\nb: {}", "a: {}\nz: { formerly: [b] }", "a: {}\nz: { formerly: [b] }");
        assertEquals("", told(history, 2));
    }

    @Test
    void whoNeverSawItSeesNothingOfIt() {
        String[] versions = {
            "a: { audience: client }\nb: { audience: internal }", "a: { audience: client }", "a: { audience: client }"
        };
        assertEquals("2 B since 1.1.0 behind 1", told(history(Readers.INTERNAL, versions), 2));
        assertEquals("", told(history(Readers.CLIENT, versions), 2));
    }
}
