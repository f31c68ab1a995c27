package io.github.workprint.audience;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.finding.Findings;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A part that is withheld leaves no name and no day behind, wherever parts are told of. */
final class HiddenPartsTest {
    private static final String SPEC =
            """
            workprint: 1
            version: 1.0.0
            as-of: 2026-03-02
            production: { title: A Series, shoot: { start: 2026-03-02 } }
            parts: { ep-01: episode, ep-07: { kind: episode, title: The Return, audience: internal }, ep-03: episode }
            organisations: { net: { kind: broadcaster } }
            stages: { edit: { each: episode, makes: film, lasts: 3 wd, for: { ep-07: { lasts: 9 wd } } } }
            deliverables: { film: { to: net, each: episode, except: [ep-03], due: 2026-06-01, for: { ep-07: { due: 2026-07-01 } } } }
            schedule: { milestones: { lock: { stage: edit, date: 2026-05-01, for: { ep-07: { date: 2026-06-05 } } } } }
            """;

    private static String seenBy(Readers readers) {
        return seenBy(SPEC, readers);
    }

    private static String seenBy(String spec, Readers readers) {
        Histories histories = Histories.read(
                new VersionTexts(List.of(new VersionText("film", "film.yaml", spec)), Findings.NONE),
                new SpecReader(Vocabulary.load()));
        List<Edition> editions = Pruning.of(Editions.of(histories.all().get(0), FormatLibrary.load()), readers);
        StringBuilder text = new StringBuilder();
        write(editions.get(0).root(), text);
        return text.toString();
    }

    private static void write(Node node, StringBuilder text) {
        text.append(node.path()).append('\n');
        if (node instanceof Leaf leaf) {
            text.append(leaf.value()).append('\n');
        } else {
            ((Branch) node).children().forEach(child -> write(child, text));
        }
    }

    @Test
    void aVendorThatHasOneEpisodeSeesTheStage() {
        String text = SPEC.replace(
                        "organisations: { net: { kind: broadcaster } }",
                        "organisations: { net: { kind: broadcaster }, house: { kind: post }, other: { kind: post } }\n"
                                + "roles: { in: { title: Editor, org: other }, out: { title: Editor away, org: house } }")
                .replace("edit: { each", "edit: { owner: in, each")
                .replace("lasts: 9 wd", "owner: out, lasts: 9 wd")
                .replace(", audience: internal", "");
        String vendor = seenBy(text, Readers.of("vendor-house").orElseThrow());
        assertTrue(vendor.contains("stage/edit/planned/parts/ep-07"), vendor);
        assertFalse(seenBy(text, Readers.of("vendor-net").orElseThrow()).contains("stage/edit"));
    }

    @Test
    void crewSeesNothingOfAnInternalPart() {
        assertTrue(seenBy(Readers.INTERNAL).contains("stage/edit/planned/parts/ep-07"));
        String crew = seenBy(Readers.CREW);
        assertTrue(crew.contains("stage/edit/planned/parts/ep-01"), crew);
        assertFalse(crew.contains("ep-07"), crew);
        assertFalse(crew.contains("Return"), crew);
        assertFalse(crew.contains("2026-06-05"), crew);
        assertFalse(seenBy(Readers.CLIENT).contains("ep-07"));
    }
}
