package io.github.workprint.site;

import io.github.workprint.check.Checked;
import io.github.workprint.check.Checker;
import io.github.workprint.disk.Territory;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.history.RecordFolder;
import io.github.workprint.history.RecordText;
import io.github.workprint.history.SourceFolder;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.plan.PlannedHistory;
import io.github.workprint.publish.CacheFolder;
import io.github.workprint.publish.CacheOptions;
import io.github.workprint.publish.OutputFolder;
import io.github.workprint.publish.Staging;
import io.github.workprint.release.Lock;
import io.github.workprint.render.prose.Prose;
import io.github.workprint.render.prose.ProseStyle;
import io.github.workprint.site.print.AudienceHistories;
import io.github.workprint.site.print.DocumentPrinter;
import io.github.workprint.site.print.PrintedSite;
import io.github.workprint.site.print.SiteOptions;
import io.github.workprint.site.project.CachedProse;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.site.project.CopyCheck;
import io.github.workprint.site.project.House;
import io.github.workprint.site.project.NumberCheck;
import io.github.workprint.site.project.ProjectFolder;
import io.github.workprint.site.project.ProjectSources;
import io.github.workprint.site.project.RecordCheck;
import io.github.workprint.site.project.SeenWorkflow;
import io.github.workprint.site.project.SourceCheck;
import io.github.workprint.site.project.TextCheck;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.History;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.event.EventReader;
import io.github.workprint.spec.event.Records;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.store.Cache;
import io.github.workprint.store.Kept;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The pipeline. Each step makes a value from those of the steps before: read, plan, check, edition, prune and mark, documents, print,
 * publish. A goal takes the steps that it needs.
 */
public final class Build {
    private Build() {}

    /**
     * Builds the site, or says what is in the way; then the last good output stays as it is.
     *
     * @param keeping its folder is made where it is missing; where it is not Workprint's, nothing is built, and a finding says so
     * @param told where another build has to be waited for, or a cache fails
     * @throws IOException where the disk fails, or another build does not end
     */
    public static SiteResult site(SiteOptions options, CacheOptions keeping, Consumer<String> told) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Optional<Cache> cache =
                CacheFolder.in(territory(options.folder(), findings::add), keeping, findings::add, told);
        if (cache.isEmpty()) {
            return SiteResult.refused(Findings.of(findings));
        }
        SiteResult result = site(options, cache.get(), told);
        finish(cache.get(), keeping.largest(), told);
        return result;
    }

    private static void finish(Cache cache, long largest, Consumer<String> told) throws IOException {
        cache.trim(largest);
        if (cache.damaged() > 0) {
            told.accept(
                    cache.damaged() == 1
                            ? "1 value in the cache was damaged; it was made again"
                            : cache.damaged() + " values in the cache were damaged; they were made again");
        }
    }

    /** The same with another cache. */
    public static SiteResult site(SiteOptions options, Cache cache) throws IOException {
        return site(options, cache, wait -> {});
    }

    private static SiteResult site(SiteOptions options, Cache cache, Consumer<String> waiting) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Optional<OutputFolder> taken = OutputFolder.take(
                territory(options.folder(), findings::add),
                options.output(),
                options.patience(),
                waiting,
                findings::add);
        if (taken.isEmpty()) {
            return SiteResult.refused(Findings.of(findings));
        }
        try (OutputFolder output = taken.get()) {
            BuildInputs inputs = BuildInputs.of(options);
            Optional<byte[]> told = output.upToDate(inputs.digest());
            return told.isPresent() ? RememberedResult.read(told.get()) : site(options, inputs, output, cache);
        }
    }

    private static Territory territory(ProjectFolder folder, Consumer<Finding> findings) {
        return new Territory(folder.base(), folder.source(), findings);
    }

    private static SiteResult site(SiteOptions options, BuildInputs inputs, OutputFolder output, Cache cache)
            throws IOException {
        ProjectSources sources = read(options.folder(), cache, inputs.code());
        try (Prose prose = prose(sources, inputs.code())) {
            CheckedProject project = check(sources, Optional.empty(), options.audiences(), prose);
            if (project.faults().hasErrors()) {
                return SiteResult.refused(project.findings());
            }
            List<AudienceHistories> audiences = RequestedAudiences.of(options.audiences(), project);
            Findings nobody = RequestedAudiences.nobody(options.audiences(), audiences);
            if (nobody.hasErrors()) {
                return SiteResult.refused(project.findings().and(nobody));
            }
            try (Staging staging = output.stage()) {
                PrintedSite printed = DocumentPrinter.print(
                        audiences, project, options, inputs.digestOfForm(), () -> form(options), prose, cache, staging);
                return printed.findings().hasErrors()
                        ? SiteResult.refused(project.findings().and(printed.findings()))
                        : Publication.of(project, printed, options, inputs, staging);
            }
        }
    }

    private static String form(SiteOptions options) {
        try {
            return BuildInputs.ofForm(options.folder(), options.outputs(), options.paper(), OwnCode.digest())
                    .digestOfForm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Everything that is wrong with a project.
     *
     * @param asOf the day on which the latest versions are looked at; empty for each version's own date
     * @throws IOException where the disk fails; faults of the user are findings
     */
    public static CheckedProject check(ProjectFolder folder, Optional<LocalDate> asOf) throws IOException {
        try (Prose prose = new Prose(ProseStyle.plain())) {
            return check(read(folder), asOf, List.of(), prose);
        }
    }

    /**
     * The same, with what was found in the same versions before.
     *
     * @param keeping its folder is made where it is missing, and told among the faults where it is not Workprint's
     * @param told where a cache fails
     * @throws IOException where the disk fails; faults of the user are findings
     */
    public static CheckedProject check(
            ProjectFolder folder, Optional<LocalDate> asOf, CacheOptions keeping, Consumer<String> told)
            throws IOException {
        List<Finding> findings = new ArrayList<>();
        Cache cache = CacheFolder.in(territory(folder, findings::add), keeping, findings::add, told)
                .orElseGet(Cache::none);
        String code = OwnCode.key();
        ProjectSources sources = read(folder, cache, code);
        try (Prose prose = prose(sources, code)) {
            CheckedProject project = check(sources, asOf, List.of(), prose);
            finish(cache, keeping.largest(), told);
            return project.and(Findings.of(findings));
        }
    }

    /**
     * A project, as if some of its files held other texts.
     *
     * @param unsaved texts by file, as findings name it
     * @throws IOException where the disk fails; faults of the user are findings
     */
    public static ProjectSources read(ProjectFolder folder, Map<String, String> unsaved) throws IOException {
        return read(folder, texts(folder, unsaved), Cache.none(), "");
    }

    /** What the folder holds, as if some of its files held other texts. */
    static VersionTexts texts(ProjectFolder folder, Map<String, String> unsaved) throws IOException {
        VersionTexts saved = SourceFolder.read(folder.base(), folder.source(), folder.tags(), folder.sets());
        return new VersionTexts(
                saved.all().stream()
                        .map(text -> new VersionText(
                                text.workflow(),
                                text.file(),
                                unsaved.getOrDefault(text.file(), text.text()),
                                text.neighbours(),
                                text.standing()))
                        .toList(),
                saved.sets(),
                saved.findings());
    }

    private static Prose prose(ProjectSources sources, String code) {
        return new Prose(ProseStyle.plain(), new CachedProse(sources.kept().cache(), code));
    }

    /** @throws IOException where the disk fails; faults of the user are findings */
    public static ProjectSources read(ProjectFolder folder) throws IOException {
        return read(folder, Cache.none(), "");
    }

    private static ProjectSources read(ProjectFolder folder, Cache cache, String code) throws IOException {
        return read(
                folder, SourceFolder.read(folder.base(), folder.source(), folder.tags(), folder.sets()), cache, code);
    }

    /**
     * The same as if these were the texts of the folder.
     *
     * @param code stands for Workprint itself
     * @throws IOException where the disk fails; faults of the user are findings
     */
    static ProjectSources read(ProjectFolder folder, VersionTexts texts, Cache cache, String code) throws IOException {
        List<Finding> findings = new ArrayList<>();
        House house = House.of(folder, findings::add);
        Cache internal = house.policy().shares(Readers.INTERNAL) ? cache : cache.local();
        Kept byWords = new Kept(internal, List.of(code)).on(house.words());
        Histories histories = Histories.read(texts, new SpecReader(house.vocabulary()), byWords);
        Lock lock = Lock.read(folder.base(), folder.source(), findings::add);
        Records records = records(folder, histories, house, findings::add);
        return new ProjectSources(folder, texts, histories, records, house, lock, byWords, Findings.of(findings));
    }

    private static Records records(ProjectFolder folder, Histories histories, House house, Consumer<Finding> findings)
            throws IOException {
        List<String> workflows = histories.all().stream().map(History::workflow).toList();
        List<RecordText> texts = RecordFolder.read(folder.base(), folder.source(), workflows, findings);
        return texts.isEmpty() ? Records.NONE : new EventReader(house.vocabulary(), histories, findings).read(texts);
    }

    /** @param readers who is going to see the versions */
    static CheckedProject check(ProjectSources sources, Optional<LocalDate> asOf, List<Readers> readers, Prose prose)
            throws IOException {
        House house = sources.house();
        Histories histories = sources.histories();
        Kept byHouse = sources.kept().on(house.digest());
        List<PlannedHistory> planned = plan(histories.all(), house);
        TextCheck.Reader texts = new TextCheck.Reader(prose, house.look(), sources.kept());
        Map<String, SeenWorkflow> seen = new LinkedHashMap<>();
        planned.forEach(history -> seen.put(history.history().workflow(), new SeenWorkflow(history, byHouse)));
        Checked checked = checker(house, asOf, byHouse).check(planned, histories.findings(), (history, version) -> {
            SeenWorkflow workflow =
                    Objects.requireNonNull(seen.get(history.history().workflow()));
            texts.read(history.history().versions().get(workflow.size()));
            workflow.take(version, RequestedAudiences.among(readers, workflow.organisations()));
        });
        List<MarkedHistory> internal =
                seen.values().stream().map(one -> one.by(Readers.INTERNAL)).toList();
        Findings faults = histories
                .findings()
                .and(sources.findings())
                .and(checked.structural())
                .and(NumberCheck.of(histories.all(), internal, checked, sources.lock(), byHouse))
                .and(texts.all().findings())
                .and(SourceCheck.of(sources))
                .and(RecordCheck.of(sources.records(), List.copyOf(seen.values())))
                .and(CopyCheck.of(sources.records(), histories));
        return new CheckedProject(
                sources, checked, List.copyOf(seen.values()), texts.all().characters(), faults);
    }

    public static List<PlannedHistory> plan(List<History> histories, House house) {
        return PlannedHistory.all(histories, house.library());
    }

    /**
     * What the rules find.
     *
     * @param reading what was found on reading, which is not told again
     * @param asOf the day on which the latest versions are looked at; empty for each version's own date
     */
    public static Checked check(List<PlannedHistory> planned, House house, Findings reading, Optional<LocalDate> asOf) {
        return checker(house, asOf, Kept.nothing()).check(planned, reading);
    }

    private static Checker checker(House house, Optional<LocalDate> asOf, Kept kept) {
        return new Checker(house.vocabulary(), house.library(), house.catalogue(), house.policy(), asOf, kept);
    }

    /** What one audience sees of each workflow, and what changed in it. */
    public static List<MarkedHistory> seenBy(Readers audience, List<PlannedHistory> planned, Checked checked) {
        return planned.stream()
                .map(history -> {
                    SeenWorkflow seen = new SeenWorkflow(history, Kept.nothing());
                    checked.versions().stream()
                            .filter(version ->
                                    version.workflow().equals(history.history().workflow()))
                            .forEach(version -> seen.take(version, List.of()));
                    return seen.by(audience);
                })
                .toList();
    }
}
