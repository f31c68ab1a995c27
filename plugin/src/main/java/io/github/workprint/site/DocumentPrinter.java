package io.github.workprint.site;

import io.github.workprint.check.ComplianceReport;
import io.github.workprint.edition.Edition;
import io.github.workprint.messages.Languages;
import io.github.workprint.messages.Messages;
import io.github.workprint.pdf.PdfPrinter;
import io.github.workprint.publish.Cache;
import io.github.workprint.publish.SiteRecord.Part;
import io.github.workprint.publish.Staging;
import io.github.workprint.render.data.DataFiles;
import io.github.workprint.render.figure.Lettering;
import io.github.workprint.render.page.Pages;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.render.prose.Prose;
import io.github.workprint.site.HandbookPrinter.Plain;
import io.github.workprint.site.SiteResult.Line;
import io.github.workprint.view.CatchUp;
import io.github.workprint.view.Document;
import io.github.workprint.view.Document.Kind;
import io.github.workprint.view.VersionView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints everything that the audiences get into the staging directory, several documents at a time. What is made from the same as in
 * the last build is taken over from there. First comes what stands by itself, with the handbooks as they are; then, as all sheets of
 * a workflow's handbooks are known, the numbers on them, and the packets.
 */
final class DocumentPrinter {
    private final SiteOptions options;
    private final Look look;
    private final Staging staging;
    private final String form;
    private final Map<String, ComplianceReport> standings;
    private final Pages pages;
    private final PagePrinter paper;
    private final HandbookPrinter handbooks;
    /** What is found beside the documents of a version. */
    private final PrintFindings aside = new PrintFindings();

    private DocumentPrinter(
            CheckedProject project, SiteOptions options, String form, Prose prose, Cache cache, Staging staging) {
        this.options = options;
        this.standings = ComplianceReport.all(project.checked()).stream()
                .collect(Collectors.toMap(ComplianceReport::name, Function.identity(), (first, same) -> first));
        this.look = project.sources().house().look();
        this.staging = staging;
        this.form = form;
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

    /** @param form stands for what all pages are made with, whatever their specs say */
    static PrintedSite print(
            List<AudienceDocuments> audiences,
            CheckedProject project,
            SiteOptions options,
            String form,
            Prose prose,
            Cache cache,
            Staging staging) {
        DocumentPrinter printer = new DocumentPrinter(project, options, form, prose, cache, staging);
        List<VersionPrint> prints;
        try (Parallel workers = new Parallel(options.threads())) {
            prints = printer.audiences(audiences, workers);
        }
        List<PrintFindings> findings = Stream.concat(
                        prints.stream().map(VersionPrint::findings), Stream.of(printer.aside))
                .toList();
        Map<String, Part> parts = new TreeMap<>();
        prints.forEach(print -> parts.put(print.key(), print.part()));
        return new PrintedSite(PrintFindings.all(findings, project.unprintable()), lines(prints), parts);
    }

    private static List<Line> lines(List<VersionPrint> prints) {
        Map<String, List<VersionPrint>> versions = new LinkedHashMap<>();
        prints.forEach(print -> versions.computeIfAbsent(name(print.version().edition()), name -> new ArrayList<>())
                .add(print));
        return versions.values().stream().map(VersionPrint::line).toList();
    }

    private static String name(Edition edition) {
        return edition.workflow() + " " + edition.version();
    }

    /**
     * A workflow whose sheets are to be numbered.
     *
     * @param prints up to the last whose handbook somebody gets: its numbers follow from all before it
     * @param plain of those whose binder is not known
     */
    private record Numbering(List<VersionPrint> prints, Map<Integer, Future<Plain>> plain) {}

    private List<VersionPrint> audiences(List<AudienceDocuments> audiences, Parallel workers) {
        List<VersionPrint> all = new ArrayList<>();
        List<Future<?>> tasks = new ArrayList<>();
        List<Numbering> numberings = new ArrayList<>();
        for (AudienceDocuments audience : audiences) {
            String root = audience.audience().word() + "/";
            for (WorkflowDocuments workflow : audience.workflows()) {
                List<VersionPrint> prints = prints(workflow, root);
                all.addAll(prints);
                numberings.add(numbering(prints, workers));
                prints.stream().filter(print -> !print.isKept()).forEach(print -> tasks.addAll(alone(print, workers)));
                tasks.add(workers.run(() -> versions(workflow, root)));
            }
            tasks.add(workers.run(() -> start(audience, root)));
        }
        for (Numbering numbering : numberings) {
            tasks.addAll(numbered(numbering, workers));
        }
        Parallel.results(tasks);
        return all;
    }

    private List<VersionPrint> prints(WorkflowDocuments workflow, String root) {
        List<String> keys = VersionKeys.of(form, workflow.history().editions(), this::standing);
        List<VersionPrint> prints = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            prints.add(new VersionPrint(workflow.versions().get(i), keys.get(i), root, staging));
        }
        return prints;
    }

    private ComplianceReport standing(Edition edition) {
        return Objects.requireNonNull(standings.get(name(edition)), "every version that is printed was checked");
    }

    private Numbering numbering(List<VersionPrint> prints, Parallel workers) {
        int count = prints.size();
        while (count > 0
                && (!isMade(Output.PDF)
                        || document(prints.get(count - 1), Kind.HANDBOOK).isEmpty())) {
            count--;
        }
        Map<Integer, Future<Plain>> plain = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            VersionPrint print = prints.get(i);
            if (!print.isKept() || print.ledger().isEmpty()) {
                plain.put(i, workers.make(print.timed(() -> handbooks.plain(print.version(), print.findings()))));
            }
        }
        return new Numbering(prints.subList(0, count), plain);
    }

    private static Optional<Document> document(VersionPrint print, Kind kind) {
        return print.version().documents().stream()
                .filter(document -> document.kind() == kind)
                .findFirst();
    }

    private List<Future<?>> numbered(Numbering numbering, Parallel workers) {
        List<Future<?>> tasks = new ArrayList<>();
        SheetLedger before = SheetLedger.EMPTY;
        for (int i = 0; i < numbering.prints().size(); i++) {
            VersionPrint print = numbering.prints().get(i);
            Future<Plain> future = numbering.plain().get(i);
            if (future == null) {
                before = print.ledger().orElseThrow();
            } else {
                Plain plain = Parallel.results(List.of(future)).get(0);
                SheetLedger ledger = before.next(plain.texts());
                print.bind(ledger);
                if (!print.isKept()) {
                    tasks.add(workers.run(print.timed(() -> bound(print, plain, ledger))));
                }
                before = ledger;
            }
        }
        return tasks;
    }

    /** What bears the numbers of sheets. */
    private void bound(VersionPrint print, Plain plain, SheetLedger ledger) {
        Optional<Document> handbook = document(print, Kind.HANDBOOK);
        Optional<Document> packet = document(print, Kind.PACKET);
        if (handbook.isEmpty() && packet.isEmpty()) {
            return;
        }
        byte[] numbered = handbooks.numbered(print.version(), plain, ledger);
        handbook.ifPresent(document -> print.write(document.file() + ".pdf", numbered));
        packet.ifPresent(document -> print.write(
                document.file() + ".pdf",
                handbooks.packet(print.version(), document, numbered, ledger, print.findings())));
    }

    /** All that a version has, but for what bears the numbers of sheets. */
    private List<Future<?>> alone(VersionPrint print, Parallel workers) {
        List<Future<?>> tasks = new ArrayList<>();
        print.version().documents().stream()
                .filter(document -> document.kind() != Kind.HANDBOOK && document.kind() != Kind.PACKET)
                .forEach(document -> tasks.add(workers.run(print.timed(() -> document(print, document)))));
        tasks.add(workers.run(print.timed(() -> data(print))));
        return tasks;
    }

    private void data(VersionPrint print) {
        VersionView version = print.version();
        print.write("edition.json", DataFiles.edition(version));
        Messages messages = messages(version);
        print.write("changes.json", DataFiles.changes(version, messages));
        print.write("changes.md", DataFiles.changeLog(version, messages));
        DataFiles.tables(version, messages).forEach((name, table) -> print.write("tables/" + name + ".csv", table));
        print.write("search-index.js", pages.searchIndex(version).getBytes(StandardCharsets.UTF_8));
    }

    private Messages messages(VersionView version) {
        return look.languages().of(version.language().orElse(Languages.STANDARD));
    }

    private boolean isMade(Output output) {
        return options.outputs().contains(output);
    }

    private void document(VersionPrint print, Document document) {
        boolean html = document.kind().html() && isMade(Output.HTML);
        boolean pdf = document.kind().pdf() && isMade(Output.PDF);
        if (!html && !pdf) {
            return;
        }
        VersionView version = print.version();
        PrintFindings findings = print.findings();
        String page = document.kind() == Kind.FINDINGS
                ? pages.findings(version, document, standing(version.edition()), findings::add)
                : pages.print(version, document, findings::add);
        if (page.isEmpty()) {
            return;
        }
        if (html) {
            print.write(document.file() + ".html", page.getBytes(StandardCharsets.UTF_8));
        }
        if (pdf) {
            String name = document.file() + ".pdf";
            print.write(name, paper.pdf(page, print.file(name), findings));
        }
    }

    private void versions(WorkflowDocuments workflow, String root) {
        List<VersionView> versions = workflow.versions();
        VersionView newest = versions.get(versions.size() - 1);
        String folder = root + newest.edition().workflow() + "/";
        List<CatchUp> catchUps = CatchUp.of(workflow.history(), versions);
        for (CatchUp catchUp : catchUps) {
            String file = folder + catchUp.document().file();
            html(file + ".html", pages.catchUp(catchUp, aside::add));
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
        html(folder + "index.html", pages.versions(versions, catchUps, aside::add));
    }

    private void start(AudienceDocuments audience, String root) {
        html(
                root + "index.html",
                pages.start(
                        audience.workflows().stream()
                                .map(WorkflowDocuments::versions)
                                .toList(),
                        aside::add));
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
