package io.github.workprint.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.audience.Pruning;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.finding.Findings;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.look.LookFiles;
import io.github.workprint.messages.Languages;
import io.github.workprint.messages.Messages;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.view.VersionView;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a request costs is told to those who may know it, in every form of the log. */
class PriceOfRequestsTest {
    private static final String PRICE = "Cost: **1,200 GBP**. Working days added: **3**.";
    private static final Messages WORDS = new Languages(LookFiles.standard()).of(Languages.STANDARD);
    private static final String HEAD = "workprint: 1\nproduction: { title: A Film }\nroles: { editor: { name: Jo } }\n";
    private static final String BODY = "stages: { edit: { owner: editor, lasts: 3 wd, steps: [Cut.] } }\n";

    private static VersionView read(Readers audience) {
        String later = BODY.replace("[Cut.]", "[Cut., Show it.]")
                + "changes: { cr-1: { about: [stage/edit], why: So that all know., cost: 1200 GBP, days: 3 } }\n";
        VersionTexts texts = new VersionTexts(
                List.of(
                        new VersionText("film", "1.0.0.yaml", HEAD + "version: 1.0.0\nas-of: 2026-02-16\n" + BODY),
                        new VersionText("film", "1.1.0.yaml", HEAD + "version: 1.1.0\nas-of: 2026-02-20\n" + later)),
                Findings.NONE);
        Histories histories = Histories.read(texts, new SpecReader(Vocabulary.load()));
        assertEquals(List.of(), histories.findings().all());
        List<Edition> whole = Editions.of(histories.all().get(0), FormatLibrary.load());
        return VersionView.of(Pruning.of(whole, audience), 1);
    }

    private static String text(VersionView view) {
        return new String(DataFiles.changeLog(view, WORDS), StandardCharsets.UTF_8);
    }

    @Test
    void theOfficeReadsIt() {
        String text = text(read(Readers.INTERNAL));
        assertTrue(text.contains(PRICE), text);
    }

    @Test
    void theCrewDoesNot() {
        String text = text(read(Readers.CREW));
        assertTrue(text.contains("So that all know") && !text.contains("Cost:") && !text.contains("1,200"), text);
    }
}
