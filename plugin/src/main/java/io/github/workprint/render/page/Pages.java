package io.github.workprint.render.page;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateMethodModelEx;
import io.github.workprint.check.ComplianceReport;
import io.github.workprint.diff.Redline;
import io.github.workprint.finding.Finding;
import io.github.workprint.look.RevisionColours;
import io.github.workprint.messages.FindingWords;
import io.github.workprint.messages.Languages;
import io.github.workprint.messages.Messages;
import io.github.workprint.plan.Plan;
import io.github.workprint.progress.RecordBook;
import io.github.workprint.progress.SeenEvent;
import io.github.workprint.progress.StageProgress;
import io.github.workprint.render.data.DataFiles;
import io.github.workprint.render.data.ReadLine;
import io.github.workprint.render.figure.Gantt;
import io.github.workprint.render.figure.Lettering;
import io.github.workprint.render.figure.Sheet;
import io.github.workprint.render.prose.Prose;
import io.github.workprint.spec.production.DocumentType;
import io.github.workprint.spec.value.DateSpan;
import io.github.workprint.view.CatchUp;
import io.github.workprint.view.ChangeLog;
import io.github.workprint.view.Checklist;
import io.github.workprint.view.Document;
import io.github.workprint.view.Holder;
import io.github.workprint.view.KeyDates;
import io.github.workprint.view.Phase;
import io.github.workprint.view.Register;
import io.github.workprint.view.Revision;
import io.github.workprint.view.VersionEntry;
import io.github.workprint.view.VersionEntry.Listed;
import io.github.workprint.view.VersionView;
import io.github.workprint.view.Workflow;
import io.github.workprint.view.WorkflowPages;
import io.github.workprint.view.WorkflowPages.WorkflowPage;
import io.github.workprint.view.figure.Bookings;
import io.github.workprint.view.figure.DateCalendar;
import io.github.workprint.view.figure.StageMap;
import io.github.workprint.view.figure.Timetable;
import io.github.workprint.view.role.NextWork;
import io.github.workprint.view.role.RoleSheet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Prints the documents of versions, and the pages that lead to them, as HTML. */
public final class Pages {
    /** How many dates to come a summary names. */
    private static final int NEXT = 8;

    private final Templates templates;
    private final Languages languages;
    private final Prose prose;
    private final Lettering lettering;
    private final RevisionColours colours;
    private final Set<Output> outputs;
    private final Function<String, Optional<String>> addresses;

    /** The forms that documents come in. */
    public enum Output {
        HTML,
        PDF
    }

    /** Of a site that nobody says the address of. */
    public Pages(
            Templates templates,
            Languages languages,
            Prose prose,
            Lettering lettering,
            RevisionColours colours,
            Set<Output> outputs) {
        this(templates, languages, prose, lettering, colours, outputs, path -> Optional.empty());
    }

    /**
     * Prints in a look.
     *
     * @param outputs the forms that this build makes; links to others are left out
     * @param addresses where a file or folder of the site is published; nothing where nobody says so
     */
    public Pages(
            Templates templates,
            Languages languages,
            Prose prose,
            Lettering lettering,
            RevisionColours colours,
            Set<Output> outputs,
            Function<String, Optional<String>> addresses) {
        this.templates = templates;
        this.languages = languages;
        this.prose = prose;
        this.lettering = lettering;
        this.colours = colours;
        this.outputs = Set.copyOf(outputs);
        this.addresses = addresses;
    }

    private PageValues values(Messages messages) {
        return new PageValues(messages, outputs, colours, addresses);
    }

    /** What the check found in a version, and how it stands against the standard. */
    public String findings(
            VersionView version, Document document, ComplianceReport standing, Consumer<Finding> findings) {
        Messages messages = messages(version);
        EntityLinks links =
                EntityLinks.on(document.file(), "", version.workflow().pages());
        Map<String, Object> values = new HashMap<>(values(messages).of(version, document, "", links));
        values.put("standing", FindingValues.of(standing, version.workflow(), links, new FindingWords(messages)));
        return templates.print(
                document.type().word() + ".ftlh", values, wrapper(version.workflow(), links, messages), findings);
    }

    /** Any other document of a version; of a workflow document that has several pages, one. */
    public String print(VersionView version, Document document, Consumer<Finding> findings) {
        return document.type() == DocumentType.WORKFLOW
                ? workflow(version, List.of(document), findings).getOrDefault(document.file(), "")
                : alone(version, document, findings);
    }

    /** All pages of the workflow document, by file without extension. */
    public Map<String, String> workflow(VersionView version, Consumer<Finding> findings) {
        return workflow(
                version,
                version.documents().stream()
                        .filter(document -> document.type() == DocumentType.WORKFLOW)
                        .toList(),
                findings);
    }

    private Map<String, String> workflow(VersionView version, List<Document> documents, Consumer<Finding> findings) {
        Messages messages = messages(version);
        WorkflowPages pages = version.workflow().pages();
        DocumentFigures figures = new DocumentFigures(version.workflow(), lettering, messages, Sheet.SCREEN);
        Map<String, Object> shared = whole(version, messages, figures);
        Map<String, String> made = new LinkedHashMap<>();
        for (Document document : documents) {
            WorkflowPage page = pages.at(document.file());
            String root = root(document);
            EntityLinks links = EntityLinks.on(document.file(), root, pages);
            Map<String, Object> values = new HashMap<>(values(messages).of(version, document, root, links));
            values.putAll(shared);
            values.putAll(figures.on(page, pages.isOne()));
            values.putAll(contents(pages, page));
            made.put(
                    document.file(),
                    templates.print("workflow.ftlh", values, wrapper(version.workflow(), links, messages), findings));
        }
        return made;
    }

    private String alone(VersionView version, Document document, Consumer<Finding> findings) {
        Workflow workflow = version.workflow();
        String root = root(document);
        boolean paper = document.type() == DocumentType.HANDBOOK;
        WorkflowPages pages = workflow.pages();
        EntityLinks links = paper ? EntityLinks.within() : EntityLinks.on(document.file(), root, pages);
        Messages messages = messages(version);
        Map<String, Object> values = new HashMap<>(values(messages).of(version, document, root, links));
        if (paper) {
            DocumentFigures figures = new DocumentFigures(workflow, lettering, messages, Sheet.PAPER);
            values.putAll(whole(version, messages, figures));
            values.putAll(figures.on(WorkflowPages.whole(), true));
            values.putAll(contents(pages, WorkflowPages.whole()));
            values.put("parts", parts(pages));
            values.put("register", Register.of(workflow));
            values.put("calendar", CalendarValues.of(DateCalendar.of(workflow), messages));
        } else {
            values.putAll(content(version));
        }
        if (document.type() == DocumentType.CALENDAR) {
            values.put("calendar", CalendarValues.of(DateCalendar.of(workflow), messages));
        }
        if (document.type() == DocumentType.BOOKINGS) {
            values.put("bookings", bookings(Bookings.of(workflow), messages));
        }
        document.subject().ifPresent(subject -> subject(values, subject, document.type(), version, messages));
        return templates.print(document.type().word() + ".ftlh", values, wrapper(workflow, links, messages), findings);
    }

    private static Map<String, Object> bookings(Bookings bookings, Messages messages) {
        return Map.of(
                "groups",
                bookings.groups(),
                "title",
                bookings.whole()
                        .map(days -> messages.get(
                                "format.span",
                                messages.date(days.first(), "format.date"),
                                messages.date(days.last(), "format.date")))
                        .orElse(""),
                "months",
                bookings.months());
    }

    private static String root(Document document) {
        return document.file().contains("/") ? "../" : "";
    }

    private static Map<String, Object> content(VersionView version) {
        Workflow workflow = version.workflow();
        return Map.of(
                "doc", workflow.root(),
                "log", log(version.log()),
                "dates", KeyDates.next(workflow, version.edition().asOf(), NEXT),
                "checklists", checklists(workflow),
                "standing", standing(workflow));
    }

    /** What a document that holds a whole workflow tells, but for what its pages draw. */
    private static Map<String, Object> whole(VersionView version, Messages messages, DocumentFigures figures) {
        Map<String, Object> values = new HashMap<>(content(version));
        values.put("omitted", version.omitted());
        values.put("tables", DataFiles.tableNames(version, messages));
        values.putAll(figures.shared());
        return values;
    }

    /** What a page of the workflow document holds, and what the others hold. */
    private static Map<String, Object> contents(WorkflowPages pages, WorkflowPage page) {
        return Map.of(
                "sectionIds", page.sections(),
                "phase", page.phase().map(Phase::word).orElse(""),
                "places", places(pages, page));
    }

    /** The pages of the workflow document, as the way around lists them. */
    private static List<Map<String, Object>> places(WorkflowPages pages, WorkflowPage here) {
        return pages.isOne()
                ? List.of()
                : pages.all().stream()
                        .map(page -> Map.<String, Object>of(
                                "file", page.file(),
                                "chapter", page.chapters().get(0).file(),
                                "phase", page.phase().map(Phase::word).orElse(""),
                                "here", page.file().equals(here.file())))
                        .toList();
    }

    /** The parts of what is bound; a small workflow is one. */
    private static List<Map<String, Object>> parts(WorkflowPages pages) {
        return pages.isOne()
                ? List.of(Map.of(
                        "name", "workflow", "sections", WorkflowPages.whole().sections()))
                : pages.parts().stream()
                        .map(chapter -> Map.<String, Object>of("name", chapter.file(), "sections", chapter.sections()))
                        .toList();
    }

    /** The page for the readers of an older version. */
    public String catchUp(CatchUp catchUp, Consumer<Finding> findings) {
        return catchUp(
                catchUp, catchUp.document(), Map.of("log", log(catchUp.view().log())), findings);
    }

    /** The page of what one of them has to catch up on. */
    public String catchUp(CatchUp catchUp, CatchUp.Share share, Consumer<Finding> findings) {
        return catchUp(catchUp, catchUp.document(share), Map.of("share", share), findings);
    }

    private String catchUp(CatchUp catchUp, Document document, Map<String, Object> told, Consumer<Finding> findings) {
        VersionView version = catchUp.view();
        Workflow workflow = version.workflow();
        String up = "../"
                .repeat((int) document.file().chars().filter(one -> one == '/').count());
        String root = up + version.edition().version().folder() + "/";
        EntityLinks links = EntityLinks.between(
                up + catchUp.from().folder() + "/", catchUp.before(), root, workflow, catchUp.now());
        Messages messages = messages(version);
        Map<String, Object> values = new HashMap<>(values(messages).ofCatchUp(catchUp, document, root, links));
        values.putAll(told);
        return templates.print("catch-up.ftlh", values, wrapper(workflow, links, messages), findings);
    }

    /**
     * The cover of a revision packet.
     *
     * @param whole what is in the binder after it, by revision, oldest first
     */
    public String packet(
            VersionView version,
            Document packet,
            List<SheetReplacement> swaps,
            List<SheetsOfRevision> whole,
            Consumer<Finding> findings) {
        Messages messages = messages(version);
        PageValues page = values(messages);
        Map<String, Object> values = new HashMap<>(page.of(version, packet, "", EntityLinks.within()));
        values.put("swaps", swaps);
        values.put("sheets", whole.stream().map(page::sheets).toList());
        return templates.print(
                packet.type().word() + ".ftlh",
                values,
                wrapper(version.workflow(), EntityLinks.within(), messages),
                findings);
    }

    /**
     * What a sheet of a binder says of its place.
     *
     * @param revision the version that it was last changed in, by its place in the history
     */
    public String sheetLabel(VersionView version, String number, int revision) {
        Revision from = version.history().get(revision);
        Messages messages = messages(version);
        String colour = values(messages).colour(from);
        return messages.get("packet.sheet", number, colour, from.version());
    }

    private static Map<String, Object> log(ChangeLog log) {
        return Map.of(
                "size", log.size(),
                "todo", log.toDo(),
                "toknow", log.toKnow(),
                "editorial", log.editorial(),
                "sections",
                        log.sections().stream()
                                .map(section -> Map.of(
                                        "rated", section.rated().word(),
                                        "size", section.size(),
                                        "groups", section.groups()))
                                .toList());
    }

    private static List<Checklist> checklists(Workflow workflow) {
        return workflow.root().all("deliverables").stream()
                .map(deliverable -> Checklist.of(deliverable, workflow))
                .toList();
    }

    private static List<Checklist> standing(Workflow workflow) {
        return workflow.root().all("organisations").stream()
                .map(organisation -> Checklist.standing(organisation, workflow))
                .filter(asked -> !asked.groups().isEmpty())
                .toList();
    }

    private static void subject(
            Map<String, Object> values, Redline subject, DocumentType type, VersionView version, Messages messages) {
        if (type == DocumentType.ROLE_SHEET) {
            RoleSheet sheet = RoleSheet.of(subject, version.workflow(), version.log());
            values.put("sheet", sheet);
            NextWork.of(sheet.duties(), version.workflow(), version.edition().asOf())
                    .ifPresent(next -> values.put(
                            "next",
                            Map.of(
                                    "stage", next.stage(),
                                    "part", next.part().map(Redline::path).orElse(""),
                                    "day", messages.date(next.starts(), "format.weekday-and-day"))));
            values.put(
                    "calendar",
                    CalendarValues.of(DateCalendar.of(version.workflow(), sheet::dates, sheet::parts), messages));
        } else {
            values.put("checklist", Checklist.of(subject, version.workflow()));
        }
    }

    /**
     * The page of all versions of a workflow.
     *
     * @param versions oldest first
     * @param latest the one that people work from
     * @param catchUps for the readers of some of the older ones
     * @param beside pages that stand beside the versions
     */
    public String versions(
            List<VersionEntry> versions,
            VersionView latest,
            List<CatchUp> catchUps,
            List<DocumentType> beside,
            Consumer<Finding> findings) {
        Map<String, Object> values =
                new HashMap<>(values(messages(latest)).ofVersions(versions, latest, catchUps, beside));
        return templates.print("versions.ftlh", values, wrapper(latest), findings);
    }

    /**
     * The page that a code on paper leads to: it leads on to where a document stands in the version that people work from, or says that
     * it is there no more.
     */
    public String newest(VersionEntry latest, Listed document, VersionView version, Consumer<Finding> findings) {
        return templates.print(
                "newest.ftlh",
                values(messages(version)).ofNewest(latest, document, version),
                wrapper(version),
                findings);
    }

    /** The page of who has confirmed what. */
    public String confirmations(
            VersionView latest, RecordBook book, List<CatchUp> catchUps, Consumer<Finding> findings) {
        return besideVersions(
                latest, DocumentType.CONFIRMATIONS, records(latest, book).confirmations(catchUps), findings);
    }

    /**
     * The page of what is done and what comes next.
     *
     * @param latest the version that people work from, without marks
     * @param catchUps up to it
     * @param atThisRate the plan as it comes about by what is recorded; empty for those who are not told of it
     */
    public String standing(
            VersionView latest,
            RecordBook book,
            List<CatchUp> catchUps,
            Optional<Plan> atThisRate,
            Consumer<Finding> findings) {
        Map<String, Object> told =
                new HashMap<>(records(latest, book).standing(atThisRate, LastRead.of(latest, book, catchUps)));
        Timetable planned = Timetable.of(latest.workflow(), StageMap.of(latest.workflow()));
        Map<String, DateSpan> actual = ActualDates.of(StageProgress.of(latest.edition(), book), book, atThisRate);
        Messages messages = messages(latest);
        if (!actual.isEmpty() && !planned.isEmpty()) {
            told.put("gantt", Gantt.of(planned.with(actual), Sheet.SCREEN, lettering, messages));
            told.put("ganttKey", Gantt.legendOfActuals(lettering, messages));
        }
        return besideVersions(latest, DocumentType.WHERE_IT_STANDS, told, findings);
    }

    /**
     * The checklists as far as they are answered, to read and to go on with.
     *
     * @param latest the version that people work from, without marks
     */
    public String checklistState(VersionView latest, RecordBook book, Consumer<Finding> findings) {
        Document document = Document.of(DocumentType.CHECKLIST_STATE);
        String root = latest.edition().version().folder() + "/";
        EntityLinks links = fromBeside(latest);
        Messages messages = messages(latest);
        Map<String, Object> values = new HashMap<>(values(messages).besideVersions(latest, document, root, links));
        values.putAll(records(latest, book).checklists());
        return templates.print(
                document.type().word() + ".ftlh", values, wrapper(latest.workflow(), links, messages), findings);
    }

    private RecordValues records(VersionView latest, RecordBook book) {
        return new RecordValues(latest, book, messages(latest), fromBeside(latest));
    }

    private static EntityLinks fromBeside(VersionView latest) {
        return EntityLinks.on(
                "", latest.edition().version().folder() + "/", latest.workflow().pages());
    }

    private String besideVersions(
            VersionView latest, DocumentType type, Map<String, Object> told, Consumer<Finding> findings) {
        Map<String, Object> values = new HashMap<>(values(messages(latest)).ofRecords(latest, type));
        values.putAll(told);
        EntityLinks links = fromBeside(latest);
        values.put("at", (TemplateMethodModelEx) arguments -> links.to(String.valueOf(arguments.get(0))));
        return templates.print(
                type.word() + ".ftlh",
                values,
                wrapper(latest.workflow(), fromBeside(latest), messages(latest)),
                findings);
    }

    /**
     * The page of all workflows.
     *
     * @param workflows the version of each that people work from
     */
    public String start(List<VersionView> workflows, Consumer<Finding> findings) {
        VersionView first = workflows.get(0);
        Map<String, Object> values = values(messages(first)).ofStart(workflows);
        return templates.print("start.ftlh", values, wrapper(first), findings);
    }

    /** The page of somebody who holds several roles. */
    public String holder(Holder holder, Consumer<Finding> findings) {
        VersionView first = holder.roles().get(0).version();
        Map<String, Object> values = values(messages(first)).ofHolder(holder);
        return templates.print("person.ftlh", values, wrapper(first), findings);
    }

    /** What the search of a version's pages reads. */
    public String searchIndex(VersionView version) {
        return SearchIndex.script(version, messages(version));
    }

    /** A line in which a version introduces itself, in the language of the newest. */
    public String introduction(VersionEntry version, VersionView newest) {
        return values(messages(newest)).introduction(version.revision());
    }

    /** How much a role, or everybody, has to catch up on, in the language of the newest version. */
    public String tally(long toDo, long toKnow, VersionView newest) {
        return messages(newest).get(toDo + toKnow == 0 ? "catch-up.nothing" : "log.yours", toDo, toKnow);
    }

    /**
     * What roles are told on their sheets of what they last confirmed, in the language of the newest version; of roles that have confirmed
     * nothing, nothing.
     *
     * @param latest the version that people work from
     * @param catchUps up to it, as far as there are pages of them
     */
    public List<ReadLine> readLines(VersionView latest, RecordBook book, List<CatchUp> catchUps, VersionView newest) {
        Messages messages = messages(newest);
        return LastRead.of(latest, book, catchUps).stream()
                .flatMap(reader -> reader.read().stream()
                        .map(read -> new ReadLine(
                                reader.role().key(),
                                words(reader, read, newest, messages),
                                reader.toCatchUp().map(LastRead.ToCatchUp::address))))
                .toList();
    }

    private String words(LastRead reader, SeenEvent read, VersionView newest, Messages messages) {
        String version = read.event().version().toString();
        String day = messages.date(read.event().on(), "format.date");
        return reader.current()
                ? messages.get("reading.you-current", version, day)
                : reader.toCatchUp()
                        .map(page -> messages.get(
                                "reading.you-since", version, day, tally(page.toDo(), page.toKnow(), newest)))
                        .orElseGet(() -> messages.get("reading.you", version, day));
    }

    private ObjectWrapper wrapper(VersionView version) {
        return wrapper(version.workflow(), EntityLinks.within(), messages(version));
    }

    private ObjectWrapper wrapper(Workflow workflow, EntityLinks links, Messages messages) {
        return new RedlineWrapper(new RedlineHtmlWriter(workflow, links, messages, prose), messages);
    }

    private Messages messages(VersionView version) {
        return languages.of(version.language().orElse(Languages.STANDARD));
    }
}
