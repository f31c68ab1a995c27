package io.github.workprint.site;

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

    @Test
    void print() {
        Sentences sentences = new Sentences(ENGLISH);
        List<ChangeItem> items = internal.log().bundles().stream()
                .flatMap(b -> b.matters().stream())
                .toList();
        for (ChangeItem item : items) {
            System.out.println("ITEM " + item.rated() + " "
                    + item.cause()
                            .map(cause -> sentences.ended(cause, new PlainVoice(ENGLISH, internal.workflow())))
                            .orElse("UNSEEN")
                    + "\n   parts "
                    + item.parts().stream()
                            .map(part -> sentences.of(part, new PlainVoice(ENGLISH, internal.workflow())))
                            .toList()
                    + "\n   effects " + item.effects().size() + " figures "
                    + item.consequences().size() + " with "
                    + item.with().stream().map(w -> w.change().path()).toList()
                    + "\n   basis " + item.basis()
                    + "\n   act " + item.acts().stream().map(Redline::key).toList() + " know "
                    + item.knows().stream().map(Redline::key).toList());
            if (item.cause().isEmpty())
                System.out.println("   "
                        + item.consequences().stream()
                                .map(m -> m.change().path())
                                .toList());
        }
    }
}
