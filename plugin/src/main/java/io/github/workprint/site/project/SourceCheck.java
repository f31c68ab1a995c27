package io.github.workprint.site.project;

import io.github.workprint.finding.Findings;
import io.github.workprint.history.SourceFolder;
import io.github.workprint.release.LockCheck;
import java.io.IOException;

/** What is wrong with sources by themselves: with locked versions, with the look, the languages that are asked for and requirement sets. */
public final class SourceCheck {
    private SourceCheck() {}

    /** @throws IOException where the disk fails */
    public static Findings of(ProjectSources sources) throws IOException {
        ProjectFolder folder = sources.folder();
        return LockCheck.of(sources.lock(), sources.histories())
                .and(LookCheck.of(folder.base(), folder.source().resolve(SourceFolder.LOOK)))
                .and(LanguageCheck.of(
                        sources.histories(), sources.house().look().languages()))
                .and(SetCheck.of(
                        sources.texts().sets(),
                        sources.histories(),
                        sources.house().vocabulary()));
    }
}
