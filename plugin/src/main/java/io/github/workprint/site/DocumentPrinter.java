package io.github.workprint.site;

import io.github.workprint.check.ComplianceReport;
import io.github.workprint.edition.Edition;
import io.github.workprint.finding.Findings;
import io.github.workprint.messages.Languages;
import io.github.workprint.messages.Messages;
import io.github.workprint.pdf.PdfPrinter;
import io.github.workprint.publish.Cache;
import io.github.workprint.publish.Staging;
import io.github.workprint.render.data.DataFiles;
import io.github.workprint.render.figure.Lettering;
import io.github.workprint.render.page.Pages;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.render.prose.Prose;
import io.github.workprint.site.NumberedHandbooks.PrintedHandbook;
import io.github.workprint.view.CatchUp;
import io.github.workprint.view.Document;
import io.github.workprint.view.Document.Kind;
import io.github.workprint.view.VersionView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Prints everything that the audiences get into the staging directory, several documents at a time: first what stands by itself, with
 * the handbooks as they are; then, as all sheets of a workflow's handbooks are known, the numbers on them, and the packets.
 */
final class DocumentPrinter {
    private final SiteOptions options;
    private final Look look;
    private final Staging staging;
    private final Map<String, ComplianceReport> standings;
    private final Pages pages;
    private final PagePrinter paper;
    private final HandbookPrinter handbooks;
    private final PrintTimes times = new PrintTimes();

    private DocumentPrinter(CheckedProject project, SiteOptions options, Prose prose, Cache cache, Staging staging) {
        this.options = options;
        this.standings = ComplianceReport.all(project.checked()).stream()
                .collect(Collectors.toMap(ComplianceReport::name, Function.identity(), (first, same) -> first));
        this.look = project.sources().house().look();
        this.staging = staging;
        this.pages = new Pages(
                look.templates(),
                look.languages(),
                prose,
                Lettering.of(look.files()),
                look.colours(),
                options.outputs());
        PdfPrinter printer = new PdfPrinter(look.files(), options.paper());
        this.paper = new PagePrinter(printer, look.printKey(options.paper().word()), cache);
        this.handbooks = new HandbookPrinter(pages, printer, paper, look.colours(), cache);
    }

    static PrintedSite print(
            List<AudienceDocuments> audiences,
            CheckedProject project,
            SiteOptions options,
            Prose prose,
            Cache cache,
            Staging staging) {
        DocumentPrinter printer = new DocumentPrinter(project, options, prose, cache, staging);
        try (Parallel workers = new Parallel(options.threads())) {
            printer.audiences(audiences, workers);
        }
        return new PrintedSite(
                Findings.of(printer.paper.findings(project.unprintable())), printer.times.lines(audiences));
    }

    /** @param plain the handbooks of a workflow, as they will be without numbers */
    private record Numbering(WorkflowDocuments workflow, String root, List<Future<PrintedHandbook>> plain) {}

    private void audiences(List<AudienceDocuments> audiences, Parallel workers) {
        List<Future<?>> tasks = new ArrayList<>();
        List<Numbering> numberings = new ArrayList<>();
        for (AudienceDocuments audience : audiences) {
            String root = audience.audience().word() + "/";
            for (WorkflowDocuments workflow : audience.workflows()) {
                numberings.add(new Numbering(workflow, root, plainHandbooks(workflow, workers)));
                workflow.versions().forEach(version -> tasks.addAll(version(version, root, workers)));
                tasks.add(workers.run(() -> versions(workflow, root)));
            }
            tasks.add(workers.run(() -> start(audience, root)));
        }
        for (Numbering numbering : numberings) {
            tasks.addAll(numbered(numbering, workers));
        }
        Parallel.results(tasks);
    }

    /** Those up to the last that somebody gets: its numbers follow from all before it. */
    private List<Future<PrintedHandbook>> plainHandbooks(WorkflowDocuments workflow, Parallel workers) {
        List<VersionView> versions = workflow.versions();
        int count = versions.size();
        while (count > 0
                && (!isMade(Output.PDF)
                        || document(versions.get(count - 1), Kind.HANDBOOK).isEmpty())) {
            count--;
        }
        return versions.subList(0, count).stream()
                .map(version -> workers.make(times.of(version, () -> handbooks.plain(version))))
                .toList();
    }

    private static Optional<Document> document(VersionView version, Kind kind) {
        return version.documents().stream()
                .filter(document -> document.kind() == kind)
                .findFirst();
    }

    private List<Future<?>> numbered(Numbering numbering, Parallel workers) {
        NumberedHandbooks numbered = NumberedHandbooks.of(Parallel.results(numbering.plain()));
        List<Future<?>> tasks = new ArrayList<>();
        for (int i = 0; i < numbering.plain().size(); i++) {
            int index = i;
            VersionView version = numbering.workflow().versions().get(index);
            String folder = folder(version, numbering.root());
            document(version, Kind.HANDBOOK)
                    .ifPresent(handbook -> tasks.add(workers.run(times.of(
                            version,
                            () -> staging.write(
                                    folder + handbook.file() + ".pdf",
                                    handbooks.handbook(version, index, numbered))))));
            document(version, Kind.PACKET)
                    .ifPresent(packet -> tasks.add(workers.run(times.of(
                            version,
                            () -> staging.write(
                                    folder + packet.file() + ".pdf",
                                    handbooks.packet(version, index, packet, numbered))))));
        }
        return tasks;
    }

    /** All that a version has, but for what bears the numbers of sheets. */
    private List<Future<?>> version(VersionView version, String root, Parallel workers) {
        String folder = folder(version, root);
        List<Future<?>> tasks = new ArrayList<>();
        version.documents().stream()
                .filter(document -> document.kind() != Kind.HANDBOOK && document.kind() != Kind.PACKET)
                .forEach(document ->
                        tasks.add(workers.run(times.of(version, () -> document(version, document, folder)))));
        tasks.add(workers.run(() -> data(version, folder)));
        return tasks;
    }

    private void data(VersionView version, String folder) {
        staging.write(folder + "edition.json", DataFiles.edition(version));
        Messages messages = messages(version);
        staging.write(folder + "changes.json", DataFiles.changes(version, messages));
        staging.write(folder + "changes.md", DataFiles.changeLog(version, messages));
        DataFiles.tables(version, messages)
                .forEach((name, table) -> staging.write(folder + "tables/" + name + ".csv", table));
        staging.write(folder + "search-index.js", pages.searchIndex(version).getBytes(StandardCharsets.UTF_8));
    }

    private Messages messages(VersionView version) {
        return look.languages().of(version.language().orElse(Languages.STANDARD));
    }

    private static String folder(VersionView version, String root) {
        Edition edition = version.edition();
        return root + edition.workflow() + "/" + edition.version().folder() + "/";
    }

    private boolean isMade(Output output) {
        return options.outputs().contains(output);
    }

    private void document(VersionView version, Document document, String folder) {
        boolean html = document.kind().html() && isMade(Output.HTML);
        boolean pdf = document.kind().pdf() && isMade(Output.PDF);
        if (!html && !pdf) {
            return;
        }
        String page = document.kind() == Kind.FINDINGS
                ? pages.findings(version, document, standing(version.edition()), paper::found)
                : pages.print(version, document, paper::found);
        if (page.isEmpty()) {
            return;
        }
        if (html) {
            staging.write(folder + document.file() + ".html", page.getBytes(StandardCharsets.UTF_8));
        }
        if (pdf) {
            String file = folder + document.file() + ".pdf";
            staging.write(file, paper.pdf(page, file));
        }
    }

    private ComplianceReport standing(Edition edition) {
        return Objects.requireNonNull(
                standings.get(edition.workflow() + " " + edition.version()),
                "every version that is printed was checked");
    }

    private void versions(WorkflowDocuments workflow, String root) {
        List<VersionView> versions = workflow.versions();
        VersionView newest = versions.get(versions.size() - 1);
        String folder = root + newest.edition().workflow() + "/";
        List<CatchUp> catchUps = CatchUp.of(workflow.history(), versions);
        for (CatchUp catchUp : catchUps) {
            String file = folder + catchUp.document().file();
            html(file + ".html", pages.catchUp(catchUp, paper::found));
            staging.write(file + ".md", DataFiles.changeLog(catchUp.view(), messages(catchUp.view())));
        }
        List<CatchUp> linked = isMade(Output.HTML) ? catchUps : List.of();
        staging.write(
                folder + "versions.js",
                DataFiles.versions(
                        versions,
                        linked,
                        look.colours(),
                        version -> pages.introduction(version, newest),
                        (toDo, toKnow) -> pages.tally(toDo, toKnow, newest)));
        html(folder + "index.html", pages.versions(versions, catchUps, paper::found));
    }

    private void start(AudienceDocuments audience, String root) {
        html(
                root + "index.html",
                pages.start(
                        audience.workflows().stream()
                                .map(WorkflowDocuments::versions)
                                .toList(),
                        paper::found));
        for (String asset : look.pageAssets()) {
            staging.write(root + "assets/" + asset, look.files().read(asset));
        }
        staging.write(
                root + "assets/revisions.css", look.colours().screenStyle().getBytes(StandardCharsets.UTF_8));
    }

    private void html(String file, String page) {
        if (isMade(Output.HTML)) {
            staging.write(file, page.getBytes(StandardCharsets.UTF_8));
        }
    }
}
