package io.github.workprint.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import io.github.workprint.edition.Editions;
import io.github.workprint.finding.Findings;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.look.LookFiles;
import io.github.workprint.messages.Languages;
import io.github.workprint.messages.Messages;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.render.prose.Prose;
import io.github.workprint.render.prose.ProseStyle;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.view.VersionView;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What FreeMarker may ask of the values of a page, and that pages share what it has learnt of their classes. */
final class RedlineWrapperTest {
    private static final String SPEC =
            """
            workprint: 1
            version: 1.0.0
            as-of: 2026-02-16
            production: { title: A Film }
            stages: { edit: { lasts: 3 wd } }
            """;

    private final VersionView version = read();

    private static VersionView read() {
        VersionTexts texts = new VersionTexts(List.of(new VersionText("film", "1.0.0.yaml", SPEC)), Findings.NONE);
        Histories histories = Histories.read(texts, new SpecReader(Vocabulary.load()));
        return VersionView.of(Editions.of(histories.all().get(0), FormatLibrary.load()), 0);
    }

    private RedlineWrapper page() {
        Messages messages = new Languages(LookFiles.standard()).of(Languages.STANDARD);
        return new RedlineWrapper(
                new RedlineHtmlWriter(
                        version.workflow(), EntityLinks.within(), messages, new Prose(ProseStyle.plain())),
                messages);
    }

    @Test
    void pagesShareWhatIsKnownOfClasses() {
        assertTrue(page().isClassIntrospectionCacheRestricted(), "each page learns the classes of its values anew");
    }

    @Test
    void aTemplateReadsWhatARecordSaysAndNotItsClass() throws TemplateModelException {
        TemplateHashModel revision = assertInstanceOf(TemplateHashModel.class, page().wrap(version.revision()));
        assertEquals("1.0.0", String.valueOf(revision.get("version")));
        assertNull(revision.get("class"));
        assertNull(revision.get("hashCode"));
    }
}
