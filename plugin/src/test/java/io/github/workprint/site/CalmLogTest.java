package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.audience.Pruning;
import io.github.workprint.diff.Redline;
import io.github.workprint.look.LookFiles;
import io.github.workprint.meaning.ChangeItem;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.messages.Languages;
import io.github.workprint.messages.Messages;
import io.github.workprint.render.wording.PlainVoice;
import io.github.workprint.render.wording.Sentences;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.view.VersionView;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A series for two clients, in two versions with fifteen edits that a post supervisor would make in one go. */
class CalmLogTest {
    private static final Messages ENGLISH = new Languages(LookFiles.standard()).of(Languages.STANDARD);

    private final VersionView internal = view(Readers.INTERNAL);

    private static VersionView view(Readers readers) {
        return VersionView.of(
                MarkedHistory.of(Pruning.of(
                        Specs.of(Workspace.specs(Path.of("src", "test", "resources", "series")))
                                .editions(),
                        readers)),
                1);
    }

    private static List<ChangeItem> items(VersionView view) {
        return view.log().bundles().stream()
                .flatMap(bundle -> bundle.matters().stream())
                .toList();
    }

    /** Each edit is one item, with one sentence, and none stands for figures alone. */
    @Test
    void oneEditIsToldOnce() {
        Sentences sentences = new Sentences(ENGLISH);
        PlainVoice voice = new PlainVoice(ENGLISH, internal.workflow());
        assertEquals(
                List.of(
                        "Ines Duarte is away 24 May to 28 May 2027.",
                        "Freya Holm is now Composer.",
                        "VFX: throughput now 6 shots a working day, was 8 shots a working day.",
                        "Track lay is now called Sound edit.",
                        "ADR: owner now Re-recording mixer, was Sound supervisor.",
                        "New stage: Titles and captions.",
                        "Hand-off “Turnover to sound”: carrier now Signiant, was Aspera.",
                        "Hand-off “Plates to VFX”: hand over with 12 frames of handles, was 8 frames.",
                        "Kestrel masters 101 to 106: due earlier, on 22 October 2027, was 29 October 2027.",
                        "New requirement: Kestrel masters 101 to 106, R-005 “Clean covers behind every lower third”.",
                        "Nordlys IMF 101 to 106, loudness: tolerance now only 1 LU, was 2 LU.",
                        "Requirement withdrawn: Nordlys IMF 101 to 106, R-102 “No burnt-in captions”.",
                        "Review “Producers' cut of block 2”: now later, on 16 June 2027, was 14 June 2027."),
                items(internal).stream()
                        .map(item -> item.cause()
                                .map(cause -> sentences.ended(cause, voice))
                                .orElse("no cause"))
                        .toList());
    }

    /** What each role has to do and is told beside it: those act whose own work it is. */
    @Test
    void thoseActWhoseWorkItIs() {
        Map<String, String> counts = new TreeMap<>();
        for (Redline role : internal.workflow().root().at("roles").orElseThrow().children()) {
            long acts = items(internal).stream().filter(item -> item.asks(role)).count();
            long told = items(internal).stream()
                    .filter(item -> item.concerns(role) && !item.asks(role))
                    .count();
            if (acts + told > 0) {
                counts.put(role.key(), acts + " to act, " + told + " to know");
            }
        }
        assertEquals(
                Map.ofEntries(
                        Map.entry("assistant-editor", "1 to act, 4 to know"),
                        Map.entry("colourist", "0 to act, 2 to know"),
                        Map.entry("composer", "1 to act, 0 to know"),
                        Map.entry("editor-2", "2 to act, 0 to know"),
                        Map.entry("mixer", "1 to act, 2 to know"),
                        Map.entry("online-editor", "4 to act, 3 to know"),
                        Map.entry("post-supervisor", "0 to act, 7 to know"),
                        Map.entry("qc-operator", "2 to act, 4 to know"),
                        Map.entry("sound-supervisor", "2 to act, 1 to know"),
                        Map.entry("vfx-producer", "1 to act, 0 to know"),
                        Map.entry("vfx-supervisor", "2 to act, 0 to know")),
                counts);
    }

    /** The dates that slower VFX, a new stage and an earlier due date move together are laid to these and to nothing else. */
    @Test
    void whatFollowsNamesWhatItFollowsFrom() {
        Set<String> moved = Set.of(
                "stage/vfx/throughput", "stage/titles", "deliverable/kestrel-master/due", "review/block-2-cut/on");
        for (ChangeItem item : items(internal)) {
            String cause = item.cause().orElseThrow().change().path();
            assertEquals(moved.contains(cause), !item.consequences().isEmpty(), cause);
            item.with()
                    .forEach(other -> assertTrue(moved.contains(other.change().path()), other.change()::path));
        }
    }
}
