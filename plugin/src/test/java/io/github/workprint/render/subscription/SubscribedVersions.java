package io.github.workprint.render.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.audience.Pruning;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.finding.Findings;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.look.LookFiles;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.messages.Languages;
import io.github.workprint.messages.Messages;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.view.VersionView;
import java.util.ArrayList;
import java.util.List;

/** Versions of a small workflow, as the subscribers of an audience are told of them. */
final class SubscribedVersions {
    static final Messages ENGLISH = new Languages(LookFiles.standard()).of("en-GB");

    private final List<VersionText> texts = new ArrayList<>();

    /**
     * @param head number and date, with a status where it is not issued: {@code 1.0.0 2026-03-02 draft}
     * @param body of the spec, without its head
     */
    SubscribedVersions version(String head, String body) {
        String[] words = head.split(" ", -1);
        String text = "workprint: 1\nversion: " + words[0] + "\nas-of: " + words[1] + "\n"
                + (words.length > 2 ? "status: " + words[2] + "\n" : "") + body;
        texts.add(new VersionText("film", words[0] + ".yaml", text));
        return this;
    }

    Bulletins seenBy(Readers audience) {
        Histories histories =
                Histories.read(new VersionTexts(List.copyOf(texts), Findings.NONE), new SpecReader(Vocabulary.load()));
        assertEquals(List.of(), histories.findings().all());
        List<Edition> whole = Editions.of(histories.all().get(0), FormatLibrary.load());
        MarkedHistory history = MarkedHistory.of(Pruning.of(whole, audience));
        return Bulletins.of(
                VersionView.all(history).stream()
                        .map(version -> Bulletin.of(version, ENGLISH))
                        .toList(),
                VersionView.latest(history.outlines()));
    }
}
