package io.github.workprint.site.print;

import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.publish.SiteRecord.Part;
import io.github.workprint.publish.Staging;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.render.prose.Prose;
import io.github.workprint.render.subscription.Bulletins;
import io.github.workprint.site.print.HandbookPrinter.Plain;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.production.DocumentType;
import io.github.workprint.store.Cache;
import io.github.workprint.view.CatchUp;
import io.github.workprint.view.Document;
import io.github.workprint.view.VersionView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Prints everything that the audiences get into the staging directory, several documents at a time. What is made from the same as in
 * the last build is taken over from there. First comes what stands by itself, with the handbooks as they are; then, as all sheets of
 * a workflow's handbooks are known, the numbers on them, and the packets.
 */
public final class DocumentPrinter {
    /** Documents that are not printed each by itself. */
    private static final Set<DocumentType> TOGETHER =
            Set.of(DocumentType.WORKFLOW, DocumentType.HANDBOOK, DocumentType.PACKET);

    private final SiteOptions options;
    private final Staging staging;
    private final String form;
    private final FileMaker files;
    /** What is found beside the documents of a version. */
    private final PrintFindings aside = new PrintFindings();

    private DocumentPrinter(SiteOptions options, String form, FileMaker files, Staging staging) {
        this.options = options;
        this.form = form;
        this.files = files;
        this.staging = staging;
    }

    /**
     * @param form stands for what all pages are made with, whatever their specs say
     * @param formNow the same when all is printed: the look is read page by page, and where it was edited meanwhile, nobody knows
     *     which page was made with which, so that no later build may take one over
     */
    public static PrintedSite print(
            List<AudienceHistories> audiences,
            CheckedProject project,
            SiteOptions options,
            String form,
            Supplier<String> formNow,
            Prose prose,
            Cache cache,
            Staging staging) {
        FileMaker files =
                new FileMaker(project, options.outputs(), options.paper(), prose, cache, options.url(), options.asOf());
        DocumentPrinter printer = new DocumentPrinter(options, form, files, staging);
        List<VersionPrint> prints;
        List<VersionPrint> taken;
        try (Parallel workers = new Parallel(options.threads())) {
            prints = printer.audiences(audiences, workers);
            taken = form.equals(formNow.get()) ? prints : List.of();
            Parallel.results(taken.stream()
                    .filter(print -> !print.isKept())
                    .map(print -> workers.run(print::keep))
                    .toList());
        }
        List<PrintFindings> findings = Stream.concat(
                        prints.stream().map(VersionPrint::findings), Stream.of(printer.aside))
                .toList();
        Map<String, Part> parts = new TreeMap<>();
        taken.forEach(print -> parts.put(print.key(), print.part()));
        return new PrintedSite(PrintFindings.all(findings, project.unprintable()), lines(prints), parts);
    }

    private static List<PrintedVersion> lines(List<VersionPrint> prints) {
        Map<String, List<VersionPrint>> versions = new LinkedHashMap<>();
        prints.forEach(print -> versions.computeIfAbsent(FileMaker.name(print.outline()), name -> new ArrayList<>())
                .add(print));
        return versions.values().stream().map(VersionPrint::line).toList();
    }

    /**
     * A workflow whose sheets are to be numbered.
     *
     * @param prints up to the last whose handbook somebody gets: its numbers follow from all before it
     * @param plain of those whose binder is not known
     */
    private record Numbering(List<VersionPrint> prints, Map<Integer, Future<Plain>> plain) {}

    private List<VersionPrint> audiences(List<AudienceHistories> audiences, Parallel workers) {
        OpenVersions open = new OpenVersions(workers, options.threads() + 1);
        List<VersionPrint> all = new ArrayList<>();
        List<Numbering> numberings = new ArrayList<>();
        List<Runnable> subscriptions = new ArrayList<>();
        for (AudienceHistories audience : audiences) {
            for (MarkedHistory history : audience.workflows()) {
                List<VersionPrint> prints = prints(history, audience.audience(), audience.root());
                all.addAll(prints);
                numberings.add(print(prints, open));
                subscriptions.add(() -> subscriptions(history, prints, audience));
                open.add(() -> versions(history, prints, audience.root()));
            }
            open.add(() -> start(audience));
        }
        for (Numbering numbering : numberings) {
            number(numbering, open);
        }
        open.finish();
        subscriptions.forEach(Runnable::run);
        return all;
    }

    private List<VersionPrint> prints(MarkedHistory history, Readers readers, String root) {
        List<String> keys = VersionKeys.of(form, history.outlines(), files::standing);
        List<VersionPrint> prints = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            prints.add(new VersionPrint(history, i, keys.get(i), root, staging, files.cache(readers)));
        }
        return prints;
    }

    /** All that the versions of a workflow have, but for what bears the numbers of sheets. */
    private Numbering print(List<VersionPrint> prints, OpenVersions open) {
        Map<Integer, Future<Plain>> plain = new TreeMap<>();
        int numbered = 0;
        // The newest first: what its people wait for is told first where something is in the way.
        for (int i = prints.size() - 1; i >= 0; i--) {
            VersionPrint print = prints.get(i);
            boolean bound = files.makes(Output.PDF) && (numbered > i || hasHandbook(print));
            numbered = Math.max(numbered, bound ? i + 1 : 0);
            try (OpenVersions.Work work = open.open(print)) {
                if (bound && !(print.isKept() && print.ledger().isPresent())) {
                    plain.put(i, work.make(() -> files.handbooks().plain(print.version(), print.findings())));
                }
                if (!print.isKept()) {
                    alone(print, work);
                }
            }
        }
        return new Numbering(prints.subList(0, numbered), plain);
    }

    private static Optional<Document> document(VersionPrint print, DocumentType kind) {
        return print.version().documents().stream()
                .filter(document -> document.type() == kind)
                .findFirst();
    }

    private static boolean hasHandbook(VersionPrint print) {
        return print.entry().documents().stream().anyMatch(document -> document.type() == DocumentType.HANDBOOK);
    }

    private void number(Numbering numbering, OpenVersions open) {
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
                    try (OpenVersions.Work work = open.open(print)) {
                        work.run(() -> bound(print, plain, ledger));
                    }
                }
                before = ledger;
            }
        }
    }

    /** What bears the numbers of sheets. */
    private void bound(VersionPrint print, Plain plain, SheetLedger ledger) {
        Optional<Document> handbook = document(print, DocumentType.HANDBOOK);
        Optional<Document> packet = document(print, DocumentType.PACKET);
        if (handbook.isEmpty() && packet.isEmpty()) {
            return;
        }
        byte[] numbered = files.handbooks().numbered(print.version(), plain, ledger);
        handbook.ifPresent(document -> print.write(document.file() + ".pdf", numbered));
        packet.ifPresent(document -> print.write(
                document.file() + ".pdf",
                files.handbooks().packet(print.version(), document, numbered, ledger, print.findings())));
    }

    private void alone(VersionPrint print, OpenVersions.Work work) {
        print.version().documents().stream()
                .filter(document -> !TOGETHER.contains(document.type()))
                .forEach(document -> work.run(() -> document(print, document)));
        work.run(() -> workflow(print));
        work.run(() -> data(print));
    }

    /** The pages of the workflow document, and what says which of them has what the first does not have. */
    private void workflow(VersionPrint print) {
        if (files.makes(Output.HTML)) {
            Map<String, String> pages = files.chapters(print.version(), print.findings());
            pages.forEach((file, page) -> print.write(file, FileMaker.bytes(page)));
            print.write(FileMaker.PLACES, FileMaker.places(pages));
        }
    }

    private void data(VersionPrint print) {
        print.tell(files.bulletin(print.version()));
        files.data(print.version()).forEach((name, data) -> {
            if (!name.equals(FileMaker.PLACES)) {
                print.write(name, data.get());
            }
        });
    }

    private void document(VersionPrint print, Document document) {
        boolean html = document.type().html() && files.makes(Output.HTML);
        boolean pdf = document.type().pdf() && files.makes(Output.PDF);
        if (!html && !pdf) {
            return;
        }
        String page = files.page(print.version(), document, print.findings());
        if (page.isEmpty()) {
            return;
        }
        if (html) {
            print.write(document.file() + ".html", FileMaker.bytes(page));
        }
        if (pdf) {
            String name = document.file() + ".pdf";
            print.write(name, files.pdf(page, print.outline().audience(), print.file(name), print.findings()));
        }
    }

    private void versions(MarkedHistory history, List<VersionPrint> prints, String root) {
        String folder = root + history.outlines().get(0).workflow() + "/";
        VersionView latest = VersionView.latest(history);
        files.workflow(
                        history,
                        latest,
                        CatchUp.of(history, latest),
                        () -> prints.stream().map(VersionPrint::entry).toList(),
                        aside)
                .forEach((name, file) -> staging.write(folder + name, file.get()));
    }

    /** What people subscribe to, which keeps its address when a version is added; made when the data of all versions is. */
    private void subscriptions(MarkedHistory history, List<VersionPrint> prints, AudienceHistories audience) {
        Bulletins bulletins = Bulletins.of(
                prints.stream().map(VersionPrint::bulletin).toList(), VersionView.latest(history.outlines()));
        String folder = audience.root() + bulletins.latest().workflow() + "/";
        files.subscriptions(bulletins, options.url().map(url -> url.to(folder)), audience.audience())
                .forEach((name, content) -> staging.write(folder + name, content));
    }

    private void start(AudienceHistories audience) {
        files.start(audience.workflows(), aside)
                .forEach((name, file) -> staging.write(audience.root() + name, file.get()));
    }
}
