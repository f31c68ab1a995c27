package io.github.workprint.site;

import io.github.workprint.disk.Territory;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.history.SourceFolder;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.pdf.page.Paper;
import io.github.workprint.publish.CacheFolder;
import io.github.workprint.publish.CacheOptions;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.render.prose.Prose;
import io.github.workprint.render.prose.ProseStyle;
import io.github.workprint.site.print.AudienceHistories;
import io.github.workprint.site.print.LiveSite;
import io.github.workprint.site.project.CachedProse;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.site.project.ProjectFolder;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.value.Version;
import io.github.workprint.store.Cache;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A project that somebody works on, by the steps of {@link Build}: read again as its files are saved, in one process that stays warm.
 * Nothing is written to the folder of specs.
 */
public final class LiveProject implements AutoCloseable {
    private final ProjectFolder folder;
    private final List<Readers> readers;
    private final Paper paper;
    private final Cache cache;
    private final String code;
    private final Prose prose;
    private Optional<LiveSite> lastGood = Optional.empty();

    /**
     * What came of reading the folder.
     *
     * @param site as it stands; where {@code current} is false, as it was when it could last be made
     * @param findings of the folder as it is now
     * @param current whether the site is that of the folder as it is now
     */
    public record State(Optional<LiveSite> site, Findings findings, boolean current) {}

    /**
     * @param readers for whom there are pages
     * @param cacheFolder where what is costly is kept; made where it is missing, left alone where it is not Workprint's
     * @throws IOException where the disk fails
     */
    public LiveProject(ProjectFolder folder, List<Readers> readers, Paper paper, Path cacheFolder) throws IOException {
        this.folder = folder;
        this.readers = List.copyOf(readers);
        this.paper = paper;
        // A folder that is in the way only makes this slower; the goals that write say so.
        this.cache = CacheFolder.in(
                        new Territory(folder.base(), folder.source(), ignored -> {}),
                        new CacheOptions(cacheFolder),
                        ignored -> {},
                        ignored -> {})
                .orElseGet(Cache::none);
        this.code = OwnCode.key();
        this.prose = new Prose(ProseStyle.plain(), new CachedProse(cache, code));
    }

    public ProjectFolder folder() {
        return folder;
    }

    /**
     * Reads the folder again.
     *
     * @throws IOException where the disk fails; faults of the user are findings
     */
    public synchronized State read() throws IOException {
        State state = of(SourceFolder.read(folder.base(), folder.source(), folder.tags(), folder.sets()));
        if (state.current()) {
            lastGood = state.site();
            cache.trim(CacheOptions.LARGEST);
            return state;
        }
        return new State(lastGood, state.findings(), false);
    }

    /**
     * The folder with all that is wrong, as if some files held other texts, such as those of an editor that were not saved.
     *
     * @param unsaved texts by file, as findings name it
     * @throws IOException where the disk fails; faults of the user are findings
     */
    public synchronized CheckedProject check(Map<String, String> unsaved) throws IOException {
        return Build.check(
                Build.read(folder, Build.texts(folder, unsaved), cache, code), Optional.empty(), readers, prose);
    }

    /**
     * What the folder would be, were the newest version of a workflow issued under a number.
     *
     * @return a state without a site where that cannot be made, and none where there is no such workflow, or nothing to issue so
     * @throws IOException where the disk fails; faults of the user are findings
     */
    public synchronized Optional<State> as(String workflow, Version version) throws IOException {
        VersionTexts texts = SourceFolder.read(folder.base(), folder.source(), folder.tags(), folder.sets());
        Optional<VersionTexts> renumbered = new NextIssue(folder, workflow, version).in(texts);
        return renumbered.isEmpty() ? Optional.empty() : Optional.of(of(renumbered.get()));
    }

    private State of(VersionTexts texts) throws IOException {
        CheckedProject project = Build.check(Build.read(folder, texts, cache, code), Optional.empty(), readers, prose);
        List<Finding> nobody = new ArrayList<>();
        List<AudienceHistories> seeing = RequestedAudiences.of(readers, project);
        nobody.addAll(RequestedAudiences.nobody(readers, seeing).all());
        Findings findings = project.findings().and(Findings.of(nobody));
        if (project.faults().hasErrors() || seeing.isEmpty()) {
            return new State(Optional.empty(), findings, false);
        }
        String form =
                BuildInputs.ofForm(folder, Set.of(Output.values()), paper, code).digestOfForm();
        return new State(
                Optional.of(new LiveSite(seeing, project, form, paper, prose, cache, lastGood)), findings, true);
    }

    @Override
    public void close() {
        prose.close();
    }
}
