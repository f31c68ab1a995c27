package io.github.workprint.site.print;

import io.github.workprint.check.ComplianceReport;
import io.github.workprint.check.rule.Policy;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Outline;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.messages.Languages;
import io.github.workprint.messages.Messages;
import io.github.workprint.pdf.PdfPrinter;
import io.github.workprint.pdf.page.Paper;
import io.github.workprint.plan.Plan;
import io.github.workprint.plan.schedule.Actuals;
import io.github.workprint.progress.ItemAnswer;
import io.github.workprint.progress.RecordBook;
import io.github.workprint.progress.StageProgress;
import io.github.workprint.render.data.DataFiles;
import io.github.workprint.render.figure.Lettering;
import io.github.workprint.render.page.Pages;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.render.page.PlacesOnPages;
import io.github.workprint.render.prose.Prose;
import io.github.workprint.render.subscription.Bulletin;
import io.github.workprint.render.subscription.Bulletins;
import io.github.workprint.render.subscription.CalendarFile;
import io.github.workprint.render.subscription.NewsFeed;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.site.project.Look;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.production.DocumentType;
import io.github.workprint.spec.value.Address;
import io.github.workprint.store.Cache;
import io.github.workprint.view.CatchUp;
import io.github.workprint.view.Document;
import io.github.workprint.view.Documents;
import io.github.workprint.view.Holder;
import io.github.workprint.view.VersionEntry;
import io.github.workprint.view.VersionView;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the files of a site, each by itself: whoever prints a site asks for all of them, whoever shows a page for that page. For several threads. */
final class FileMaker {
    /** Leads bookmarks on to the page of a workflow document that has what they name. */
    static final String PLACES = "places.js";

    private final CheckedProject project;
    private final Look look;
    private final Set<Output> outputs;
    private final Map<String, ComplianceReport> standings;
    private final Pages pages;
    private final PagePrinter paper;
    private final HandbookPrinter handbooks;
    private final Function<Readers, Cache> caches;
    private final Optional<PublishedUrl> url;
    private final Optional<LocalDate> asOf;

    /**
     * @param outputs the forms that the site has; pages link to no others
     * @param url where the site is published; prints lead there where somebody says so
     * @param asOf the day as of which it is told where the work stands; the last day that is recorded if empty
     */
    FileMaker(
            CheckedProject project,
            Set<Output> outputs,
            Paper sheet,
            Prose prose,
            Cache cache,
            Optional<PublishedUrl> url,
            Optional<LocalDate> asOf) {
        this.url = url;
        this.asOf = asOf;
        this.project = project;
        this.look = project.sources().house().look();
        this.outputs = Set.copyOf(outputs);
        this.standings = ComplianceReport.all(project.checked()).stream()
                .collect(Collectors.toMap(ComplianceReport::name, Function.identity(), (first, same) -> first));
        this.pages = new Pages(
                look.templates(),
                look.languages(),
                prose,
                Lettering.of(look.files()),
                look.colours(),
                outputs,
                path -> url.map(site -> site.to(path)));
        Policy policy = project.sources().house().policy();
        Cache local = cache.local();
        this.caches = readers -> policy.shares(readers) ? cache : local;
        PdfPrinter printer = new PdfPrinter(look.files(), sheet);
        this.paper = new PagePrinter(printer, () -> look.printKey(sheet.word()), caches);
        this.handbooks = new HandbookPrinter(pages, printer, paper, look.colours(), caches);
    }

    /** Where that is kept which these readers may see. */
    Cache cache(Readers readers) {
        return caches.apply(readers);
    }

    HandbookPrinter handbooks() {
        return handbooks;
    }

    boolean makes(Output output) {
        return outputs.contains(output);
    }

    /** How a version stands for the office. */
    ComplianceReport standing(Outline edition) {
        return standing(name(edition));
    }

    private ComplianceReport standing(String version) {
        return Objects.requireNonNull(standings.get(version), "every version that is printed was checked");
    }

    static String name(Outline edition) {
        return edition.workflow() + " " + edition.version();
    }

    private static String name(Edition edition) {
        return edition.workflow() + " " + edition.version();
    }

    /** A document that stands by itself, as a page; empty where it has nothing to show. */
    String page(VersionView version, Document document, PrintFindings findings) {
        return document.type() == DocumentType.FINDINGS
                ? pages.findings(version, document, standing(name(version.edition())), findings::add)
                : pages.print(version, document, findings::add);
    }

    /** The pages of the workflow document, by the names of their files; none that has nothing to show. */
    Map<String, String> chapters(VersionView version, PrintFindings findings) {
        Map<String, String> made = new LinkedHashMap<>();
        pages.workflow(version, findings::add).forEach((file, page) -> {
            if (!page.isEmpty()) {
                made.put(file + ".html", page);
            }
        });
        return made;
    }

    static byte[] places(Map<String, String> chapters) {
        return bytes(PlacesOnPages.script(chapters));
    }

    /**
     * The same as a PDF.
     *
     * @param readers who may see it
     * @param file that it is published in
     */
    byte[] pdf(String page, Readers readers, String file, PrintFindings findings) {
        return paper.pdf(page, readers, file, findings);
    }

    /** What stands beside the documents of a version, by its name in the version's folder. */
    Map<String, Supplier<byte[]>> data(VersionView version) {
        Messages messages = messages(version);
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        files.put("edition.json", () -> DataFiles.edition(version));
        files.put("changes.json", () -> DataFiles.changes(version, messages));
        files.put("changes.md", () -> DataFiles.changeLog(version, messages));
        DataFiles.tables(version, messages).forEach((name, table) -> files.put("tables/" + name + ".csv", () -> table));
        if (makes(Output.HTML)) {
            files.put(PLACES, () -> places(chapters(version, new PrintFindings())));
        }
        files.put("workbook.xlsx", () -> DataFiles.workbook(version, messages));
        files.put("omc.json", () -> DataFiles.omc(version));
        files.put("search-index.js", () -> bytes(pages.searchIndex(version)));
        return files;
    }

    /** What the subscribers of a version are told. */
    Bulletin bulletin(VersionView version) {
        return Bulletin.of(version, messages(version));
    }

    /**
     * What people subscribe to, by its name in the workflow's folder.
     *
     * @param published where that folder is published; none where nobody said so
     */
    Map<String, byte[]> subscriptions(Bulletins bulletins, Optional<String> published, Readers audience) {
        String language = bulletins.latest().language();
        Messages messages = look.languages().of(language.isEmpty() ? Languages.STANDARD : language);
        Map<String, byte[]> files = new LinkedHashMap<>(CalendarFile.all(bulletins, published, messages));
        files.putAll(NewsFeed.all(bulletins, published, makes(Output.HTML), audience.word(), messages));
        return files;
    }

    /**
     * What stands beside the versions of a workflow, by its name in the workflow's folder.
     *
     * @param catchUps up to the version that people work from
     * @param entries of all versions
     */
    Map<String, Supplier<byte[]>> workflow(
            MarkedHistory history,
            VersionView latest,
            List<CatchUp> catchUps,
            Supplier<List<VersionEntry>> entries,
            PrintFindings findings) {
        VersionView newest = VersionView.of(history, history.size() - 1);
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        for (CatchUp catchUp : catchUps) {
            String file = catchUp.document().file();
            if (makes(Output.HTML)) {
                files.put(file + ".html", () -> bytes(pages.catchUp(catchUp, findings::add)));
                catchUp.shares().stream()
                        .filter(share -> !share.told().isEmpty())
                        .forEach(share -> files.put(
                                catchUp.address(share), () -> bytes(pages.catchUp(catchUp, share, findings::add))));
            }
            files.put(file + ".md", () -> DataFiles.changeLog(catchUp.view(), messages(catchUp.view())));
        }
        List<CatchUp> linked = makes(Output.HTML) ? catchUps : List.of();
        RecordBook book = book(history, latest);
        List<DocumentType> beside = Stream.of(
                        DocumentType.WHERE_IT_STANDS, DocumentType.CHECKLIST_STATE, DocumentType.CONFIRMATIONS)
                .filter(type -> !book.isEmpty() && Documents.has(latest, type))
                .filter(type ->
                        type != DocumentType.CHECKLIST_STATE || !book.answers().isEmpty())
                .toList();
        List<ItemAnswer> answers = beside.contains(DocumentType.CHECKLIST_STATE) ? book.answers() : List.of();
        files.put(
                "versions.js",
                () -> DataFiles.versions(
                        entries.get(),
                        linked,
                        look.colours(),
                        version -> pages.introduction(version, newest),
                        (toDo, toKnow) -> pages.tally(toDo, toKnow, newest),
                        answers,
                        beside.contains(DocumentType.WHERE_IT_STANDS)
                                ? pages.readLines(latest, book, linked, newest)
                                : List.of()));
        if (beside.contains(DocumentType.CHECKLIST_STATE)) {
            VersionView clean = VersionView.clean(history, VersionView.latest(history.outlines()));
            String file = DocumentType.CHECKLIST_STATE.file();
            if (makes(Output.HTML)) {
                files.put(file + ".html", () -> bytes(pages.checklistState(clean, book, findings::add)));
            }
            if (makes(Output.PDF)) {
                files.put(
                        file + ".pdf",
                        () -> pdf(
                                pages.checklistState(clean, book, findings::add),
                                clean.edition().audience(),
                                clean.edition().workflow() + "/" + file + ".pdf",
                                findings));
            }
        }
        if (makes(Output.HTML)) {
            files.putAll(newest(latest, entries, findings));
            files.put(
                    "index.html", () -> bytes(pages.versions(entries.get(), latest, catchUps, beside, findings::add)));
            if (beside.contains(DocumentType.WHERE_IT_STANDS)) {
                files.put(
                        DocumentType.WHERE_IT_STANDS.file() + ".html",
                        () -> bytes(pages.standing(
                                VersionView.clean(history, VersionView.latest(history.outlines())),
                                book,
                                catchUps,
                                atThisRate(latest, book),
                                findings::add)));
            }
            if (beside.contains(DocumentType.CONFIRMATIONS)) {
                files.put(
                        DocumentType.CONFIRMATIONS.file() + ".html",
                        () -> bytes(pages.confirmations(latest, book, catchUps, findings::add)));
            }
        }
        return files;
    }

    /** Pages whose addresses stay, for each document that any version has; none where no print can lead to them. */
    private Map<String, Supplier<byte[]>> newest(
            VersionView latest, Supplier<List<VersionEntry>> entries, PrintFindings findings) {
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        if (url.isPresent()) {
            List<VersionEntry> all = entries.get();
            VersionEntry now = VersionEntry.of(latest);
            Stream.concat(all.stream(), Stream.of(now))
                    .flatMap(entry -> entry.documents().stream())
                    .filter(document -> document.type().html())
                    .forEach(document -> files.put(
                            "newest/" + document.file() + ".html",
                            () -> bytes(pages.newest(now, document, latest, findings::add))));
        }
        return files;
    }

    /** The records that an audience sees. Approvals are held to what those see for whom they are written. */
    private RecordBook book(MarkedHistory history, VersionView latest) {
        String workflow = latest.edition().workflow();
        return RecordBook.of(
                project.sources().records().of(workflow),
                history,
                VersionView.latest(history.outlines()),
                readers -> project.seen().stream()
                        .filter(seen -> seen.name().equals(workflow))
                        .map(seen -> seen.by(readers))
                        .findFirst()
                        .orElseThrow(),
                asOf);
    }

    /**
     * The plan as it comes about by what is recorded. It is the office's: it would tell others of work whose records they do not see, or
     * count that as not begun.
     */
    private Optional<Plan> atThisRate(VersionView latest, RecordBook book) {
        List<StageProgress> stages = StageProgress.of(latest.edition(), book);
        if (stages.isEmpty() || !latest.edition().audience().equals(Readers.INTERNAL)) {
            return Optional.empty();
        }
        Map<String, LocalDate> begun = new LinkedHashMap<>();
        Map<String, LocalDate> finished = new LinkedHashMap<>();
        for (StageProgress stage : stages) {
            String id = Address.of(stage.path()).id();
            stage.begun().ifPresent(day -> begun.put(id, day));
            stage.finished().ifPresent(day -> finished.put(id, day));
        }
        return project.sources().histories().all().stream()
                .filter(history -> history.workflow().equals(latest.edition().workflow()))
                .flatMap(history -> history.versions().stream())
                .filter(version -> version.version().equals(latest.edition().version()))
                .findFirst()
                .flatMap(version -> Plan.atThisRate(
                        version.spec(),
                        project.sources().house().library(),
                        new Actuals(book.asOf(), begun, finished)));
    }

    /** What stands beside the workflows of an audience, by its name in the audience's folder. */
    Map<String, Supplier<byte[]>> start(List<MarkedHistory> workflows, PrintFindings findings) {
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        if (makes(Output.HTML)) {
            List<VersionView> latest =
                    workflows.stream().map(VersionView::latest).toList();
            files.put("index.html", () -> bytes(pages.start(latest, findings::add)));
            Holder.of(latest)
                    .forEach(holder ->
                            files.put(holder.file() + ".html", () -> bytes(pages.holder(holder, findings::add))));
        }
        for (String asset : look.pageAssets()) {
            files.put("assets/" + asset, () -> look.files().read(asset));
        }
        files.put("assets/revisions.css", () -> bytes(look.colours().screenStyle()));
        return files;
    }

    private Messages messages(VersionView version) {
        return look.languages().of(version.language().orElse(Languages.STANDARD));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
