package io.github.workprint.site;

import io.github.workprint.check.ComplianceReport;
import io.github.workprint.edition.Edition;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.look.RevisionColours.Turn;
import io.github.workprint.messages.Languages;
import io.github.workprint.messages.Messages;
import io.github.workprint.pdf.MissingGlyph;
import io.github.workprint.pdf.PageLabel;
import io.github.workprint.pdf.PdfPrinter;
import io.github.workprint.pdf.Printed;
import io.github.workprint.publish.Cache;
import io.github.workprint.publish.Staging;
import io.github.workprint.render.data.DataFiles;
import io.github.workprint.render.figure.Lettering;
import io.github.workprint.render.page.Pages;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.render.prose.Prose;
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
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** Prints everything that the audiences get into the staging directory, several documents at a time. */
final class DocumentPrinter {
    private final SiteOptions options;
    private final Look look;
    private final Cache cache;
    private final Staging staging;
    private final Map<String, ComplianceReport> standings;
    private final Pages pages;
    private final byte[] printKey;
    private final PdfPrinter printer;
    private final RevisionPacketPrinter packets;
    private final Map<String, LongAdder> spent = new ConcurrentHashMap<>();
    /** Letters without a font, each told of the first file that has it, whichever thread comes to it first. */
    private final Map<String, Finding> unprintable = new ConcurrentSkipListMap<>();

    private final Queue<Finding> findings = new ConcurrentLinkedQueue<>();

    /** @param standings how every version stands, by its {@link ComplianceReport#name} */
    DocumentPrinter(
            SiteOptions options,
            Look look,
            Prose prose,
            Cache cache,
            Staging staging,
            Map<String, ComplianceReport> standings) {
        this.options = options;
        this.standings = Map.copyOf(standings);
        this.look = look;
        this.cache = cache;
        this.staging = staging;
        this.pages = new Pages(
                look.templates(),
                look.languages(),
                prose,
                Lettering.of(look.files()),
                look.colours(),
                options.outputs());
        this.printKey = look.printKey(options.paper().word());
        this.printer = new PdfPrinter(look.files(), options.paper());
        this.packets = new RevisionPacketPrinter(pages, printer, findings::add);
    }

    /**
     * Prints.
     *
     * @param told letters without a font that the readers of findings know of
     * @return what was found on the way
     */
    List<Finding> print(List<AudienceViews> audiences, Set<String> told) {
        List<Runnable> tasks = new ArrayList<>();
        for (AudienceViews audience : audiences) {
            String root = audience.audience().word() + "/";
            for (List<VersionView> workflow : audience.workflows()) {
                Handbooks handbooks = new Handbooks(workflow, this::handbook, this::label, printer, cache);
                workflow.forEach(version -> version(version, handbooks, root, tasks));
                if (options.outputs().contains(Output.PDF)) {
                    IntStream.range(1, workflow.size())
                            .forEach(index -> packet(workflow.get(index), index, handbooks, root, tasks));
                }
                tasks.add(() ->
                        versions(workflow, root + workflow.get(0).edition().workflow() + "/"));
            }
            tasks.add(() -> start(audience, root));
        }
        Parallel.run(tasks, options.threads());
        unprintable.keySet().removeAll(told);
        findings.addAll(unprintable.values());
        return List.copyOf(findings);
    }

    private void version(VersionView version, Handbooks handbooks, String root, List<Runnable> tasks) {
        Edition edition = version.edition();
        String folder = folder(edition, root);
        version.documents().stream()
                .filter(document -> document.kind() != Kind.PACKET)
                .forEach(document ->
                        tasks.add(() -> timed(edition, () -> document(version, document, handbooks, folder))));
        tasks.add(() -> {
            staging.write(folder + "edition.json", DataFiles.edition(version));
            Messages messages = messages(version);
            staging.write(folder + "changes.json", DataFiles.changes(version, messages));
            staging.write(folder + "changes.md", DataFiles.changeLog(version, messages));
            DataFiles.tables(version, messages)
                    .forEach((name, table) -> staging.write(folder + "tables/" + name + ".csv", table));
            staging.write(folder + "search-index.js", pages.searchIndex(version).getBytes(StandardCharsets.UTF_8));
        });
    }

    private Messages messages(VersionView version) {
        return look.languages().of(version.language().orElse(Languages.STANDARD));
    }

    private static String folder(Edition edition, String root) {
        return root + edition.workflow() + "/" + edition.version().folder() + "/";
    }

    /** Behind all handbooks, which are in the cache by then. */
    private void packet(VersionView version, int index, Handbooks handbooks, String root, List<Runnable> tasks) {
        String file = folder(version.edition(), root) + "packet.pdf";
        version.documents().stream()
                .filter(document -> document.kind() == Kind.PACKET)
                .forEach(packet -> tasks.add(() -> timed(
                        version.edition(),
                        () -> staging.write(file, packets.print(version, index, packet, handbooks)))));
    }

    private byte[] handbook(VersionView version) {
        Document handbook = RevisionPacketPrinter.handbook(version);
        return pdf(pages.print(version, handbook, findings::add), handbook.file() + ".pdf");
    }

    private PageLabel label(VersionView version, SheetLedger.Sheet sheet) {
        Turn turn = look.colours().of(version.history().get(sheet.revision()).number());
        return new PageLabel(
                pages.sheetLabel(version, sheet.number(), sheet.revision()),
                turn.swatch().colour());
    }

    private void timed(Edition edition, Runnable work) {
        long start = System.nanoTime();
        work.run();
        spent.computeIfAbsent(name(edition), name -> new LongAdder()).add(System.nanoTime() - start);
    }

    private static String name(Edition edition) {
        return edition.workflow() + " " + edition.version();
    }

    /** Time spent on the documents of a version, in milliseconds, summed over the threads. */
    long millis(Edition edition) {
        return spent.getOrDefault(name(edition), new LongAdder()).sum() / 1_000_000;
    }

    private void document(VersionView version, Document document, Handbooks handbooks, String folder) {
        boolean html = document.kind().html() && options.outputs().contains(Output.HTML);
        boolean pdf = document.kind().pdf() && options.outputs().contains(Output.PDF);
        if (!html && !pdf) {
            return;
        }
        if (document.kind() == Kind.HANDBOOK) {
            staging.write(folder + document.file() + ".pdf", handbooks.print(version));
            return;
        }
        String page = document.kind() == Kind.FINDINGS
                ? pages.findings(version, document, standing(version.edition()), findings::add)
                : pages.print(version, document, findings::add);
        if (page.isEmpty()) {
            return;
        }
        if (html) {
            staging.write(folder + document.file() + ".html", page.getBytes(StandardCharsets.UTF_8));
        }
        if (pdf) {
            String file = folder + document.file() + ".pdf";
            staging.write(file, pdf(page, file));
        }
    }

    private ComplianceReport standing(Edition edition) {
        return Objects.requireNonNull(standings.get(name(edition)), "every version that is printed was checked");
    }

    private byte[] pdf(String page, String file) {
        String key = Cache.key(List.of(printKey, page.getBytes(StandardCharsets.UTF_8)));
        Optional<byte[]> kept = cache.get(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        Printed printed = printer.print(page);
        for (MissingGlyph glyph : printed.missing()) {
            Finding finding = Finding.warn(
                    LetterCheck.RULE,
                    Place.of(file),
                    "",
                    "no font has the character '" + glyph.character() + "' (" + glyph.codePoint() + ") of \""
                            + glyph.context() + "\"; it is printed as #",
                    "write it with other characters, or give the look a font that has it");
            unprintable.merge(glyph.character(), finding, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
        if (printed.missing().isEmpty()) {
            cache.put(key, printed.pdf());
        }
        return printed.pdf();
    }

    private void versions(List<VersionView> versions, String folder) {
        VersionView newest = versions.get(versions.size() - 1);
        List<CatchUp> catchUps = CatchUp.of(versions);
        for (CatchUp catchUp : catchUps) {
            String file = folder + catchUp.document().file();
            html(file + ".html", pages.catchUp(catchUp, findings::add));
            staging.write(file + ".md", DataFiles.changeLog(catchUp.view(), messages(catchUp.view())));
        }
        List<CatchUp> linked = options.outputs().contains(Output.HTML) ? catchUps : List.of();
        staging.write(
                folder + "versions.js",
                DataFiles.versions(
                        versions,
                        linked,
                        look.colours(),
                        version -> pages.introduction(version, newest),
                        (toDo, toKnow) -> pages.tally(toDo, toKnow, newest)));
        html(folder + "index.html", pages.versions(versions, catchUps, findings::add));
    }

    private void start(AudienceViews audience, String root) {
        html(root + "index.html", pages.start(audience.workflows(), findings::add));
        for (String asset : look.pageAssets()) {
            staging.write(root + "assets/" + asset, look.files().read(asset));
        }
        staging.write(
                root + "assets/revisions.css", look.colours().screenStyle().getBytes(StandardCharsets.UTF_8));
    }

    private void html(String file, String page) {
        if (options.outputs().contains(Output.HTML)) {
            staging.write(file, page.getBytes(StandardCharsets.UTF_8));
        }
    }
}
