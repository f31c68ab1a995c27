package io.github.workprint.render.page;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Leaf;
import io.github.workprint.look.RevisionColours;
import io.github.workprint.look.RevisionColours.Turn;
import io.github.workprint.messages.Messages;
import io.github.workprint.messages.ValueFormat;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.production.DocumentType;
import io.github.workprint.spec.value.Address;
import io.github.workprint.view.Bundle;
import io.github.workprint.view.CatchUp;
import io.github.workprint.view.ChangeLog;
import io.github.workprint.view.Document;
import io.github.workprint.view.Holder;
import io.github.workprint.view.Holder.Held;
import io.github.workprint.view.KeyDates;
import io.github.workprint.view.PartsOf;
import io.github.workprint.view.PromisedDays;
import io.github.workprint.view.Revision;
import io.github.workprint.view.VersionEntry;
import io.github.workprint.view.VersionEntry.Listed;
import io.github.workprint.view.VersionView;
import io.github.workprint.view.Workflow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The values that every template reads: about the page, its edition, and the documents beside it. */
final class PageValues {
    /** The folder of a workflow whose addresses lead to the version that people work from, whichever that is. */
    private static final String NEWEST = "newest/";

    private final Messages messages;
    private final ValueFormat format;
    private final PartWords names;
    private final Set<Output> outputs;
    private final RevisionColours colours;
    private final Function<String, Optional<String>> addresses;

    /** @param addresses where a file or folder of the site is published; nothing where nobody says so */
    PageValues(
            Messages messages,
            Set<Output> outputs,
            RevisionColours colours,
            Function<String, Optional<String>> addresses) {
        this.messages = messages;
        this.format = new ValueFormat(messages);
        this.names = new PartWords(messages);
        this.outputs = outputs;
        this.colours = colours;
        this.addresses = addresses;
    }

    Map<String, Object> of(VersionView version, Document document, String root, EntityLinks links) {
        return of(
                version,
                document,
                root,
                links,
                title(document.type(), document.file(), document.subject().map(Redline::title)));
    }

    Map<String, Object> ofCatchUp(CatchUp catchUp, Document document, String root, EntityLinks links) {
        Revision from = catchUp.view().previous().orElseThrow();
        String title = messages.get("catch-up.title", colour(from), from.version());
        Map<String, Object> values = of(catchUp.view(), document, root, links, title);
        values.put("shares", catchUp.shares());
        return values;
    }

    /** A document that belongs to the latest version and stands beside all of them. */
    Map<String, Object> besideVersions(VersionView latest, Document document, String root, EntityLinks links) {
        Map<String, Object> page = page(latest, root, root + "../../");
        if (outputs.contains(Output.PDF)) {
            page.put("pdf", document.file() + ".pdf");
        }
        return of(
                latest,
                document,
                root,
                links,
                messages.get("document." + document.type().word()),
                page);
    }

    private Map<String, Object> of(
            VersionView version, Document document, String root, EntityLinks links, String title) {
        Map<String, Object> page = page(version, root, root + "../../");
        if (document.type().pdf() && outputs.contains(Output.PDF)) {
            page.put("pdf", root + document.file() + ".pdf");
        }
        return of(version, document, root, links, title, page);
    }

    private Map<String, Object> of(
            VersionView version,
            Document document,
            String root,
            EntityLinks links,
            String title,
            Map<String, Object> page) {
        page.put("title", title);
        page.put("kind", document.type().word());
        page.put("file", document.file() + ".html");
        newest(version, document).ifPresent(code -> page.put("newest", code));
        Map<String, Object> values = common(page);
        values.put("edition", edition(version));
        values.put("at", (TemplateMethodModelEx) arguments -> links.to(text(arguments.get(0))));
        values.put("changes", version.log().size());
        values.put("partsOf", (TemplateMethodModelEx)
                arguments -> parts(version.workflow(), (TemplateModel) arguments.get(0)));
        values.put("lengthsOf", (TemplateMethodModelEx) arguments ->
                lengths(version.workflow(), text(arguments.get(0)), (TemplateSequenceModel) arguments.get(1)));
        values.put("haveOtherParts", (TemplateMethodModelEx) arguments -> version.workflow()
                .entity(text(arguments.get(0)))
                .filter(new PartsOf(version.workflow())::haveChanged)
                .isPresent());
        values.put("titleOf", (TemplateMethodModelEx) arguments -> version.workflow()
                .entity(text(arguments.get(0)))
                .map(Redline::title)
                .orElse(""));
        values.put("titled", (TemplateMethodModelEx) arguments -> version.workflow()
                .entity(text(arguments.get(0)))
                .flatMap(part -> part.child("title"))
                .isPresent());
        values.put("documents", documents(VersionEntry.of(version), root));
        return values;
    }

    /**
     * The code that leads from paper to the newest version of a document; to that version where the document has no page of its own, or
     * stands beside the versions.
     */
    private Optional<Map<String, Object>> newest(VersionView version, Document document) {
        boolean first = document.file().equals(DocumentType.WORKFLOW.file());
        boolean own = !first
                && document.type().html()
                && version.documents().stream().anyMatch(other -> other.file().equals(document.file()));
        String file = own ? document.file() + ".html" : "";
        return addresses
                .apply(version.edition().audience().word() + "/"
                        + version.edition().workflow() + "/" + NEWEST + file)
                .map(NewestCode::of)
                .map(code -> Map.of(
                        "address", code.address(),
                        "words", code.words(),
                        "size", code.size(),
                        "drawing", code.drawing()));
    }

    /** The page that a code on paper leads to. */
    Map<String, Object> ofNewest(VersionEntry latest, Listed document, VersionView version) {
        String up = document.file().contains("/") ? "../" : "";
        Map<String, Object> page = page(version, up, up + "../../");
        String root = up + "../" + latest.version().folder() + "/";
        boolean there =
                latest.documents().stream().anyMatch(listed -> listed.file().equals(document.file()));
        String title = title(document.type(), document.file(), document.subject());
        page.put("title", title);
        page.put("kind", "newest");
        page.put("there", there);
        page.put("href", root + (there ? document.file() : DocumentType.WORKFLOW.file()) + ".html");
        Map<String, Object> values = common(page);
        values.put("latest", revision(latest.revision()));
        values.put("workflowTitle", version.title());
        return values;
    }

    /** A page of the records of a workflow. */
    Map<String, Object> ofRecords(VersionView latest, DocumentType type) {
        Map<String, Object> page = page(latest, "", "../");
        page.put("title", messages.get("document." + type.word()));
        page.put("kind", type.word());
        page.put("workflowTitle", latest.title());
        Map<String, Object> values = common(page);
        values.put("latest", version(VersionEntry.of(latest), true, ""));
        return values;
    }

    Map<String, Object> ofVersions(
            List<VersionEntry> versions, VersionView latest, List<CatchUp> catchUps, List<DocumentType> beside) {
        Map<String, Object> page = page(latest, "", "../");
        page.put("title", latest.title());
        page.put("kind", "versions");
        List<Map<String, Object>> newestFirst = new ArrayList<>();
        for (int i = versions.size() - 1; i >= 0; i--) {
            VersionEntry entry = versions.get(i);
            Map<String, Object> version =
                    version(entry, entry.version().equals(latest.edition().version()), "");
            catchUps.stream()
                    .filter(catchUp -> catchUp.from().equals(entry.version()))
                    .forEach(catchUp -> version.put("catchUp", catchUp(catchUp)));
            newestFirst.add(version);
        }
        Map<String, Object> values = common(page);
        values.put("versions", newestFirst);
        values.put(
                "beside",
                beside.stream()
                        .map(type ->
                                Map.of("href", type.file() + ".html", "title", messages.get("document." + type.word())))
                        .toList());
        return values;
    }

    private static Map<String, Object> catchUp(CatchUp catchUp) {
        return Map.of(
                "href", catchUp.document().file() + ".html",
                "todo", catchUp.view().log().toDo(),
                "toknow", catchUp.view().log().toKnow());
    }

    /** @param workflows the version of each that people work from */
    Map<String, Object> ofStart(List<VersionView> workflows) {
        Map<String, Object> page = page(workflows.get(0), "", "");
        page.put("title", messages.get("start.title"));
        page.put("kind", "start");
        List<Map<String, Object>> all = new ArrayList<>();
        for (VersionView latest : workflows) {
            String name = latest.edition().workflow();
            Map<String, Object> workflow = new HashMap<>();
            workflow.put("name", name);
            workflow.put("title", latest.title());
            workflow.put("href", name + "/index.html");
            Map<String, Object> version = version(VersionEntry.of(latest), true, name + "/");
            workflow.put("latest", version);
            workflow.put("poster", poster(latest));
            latest.previous().ifPresent(previous -> workflow.put("previous", revision(previous)));
            workflow.put("log", tally(latest.log()));
            workflow.put(
                    "dates",
                    dates(latest, name + "/" + latest.edition().version().folder() + "/"));
            if (latest.edition().audience().audience() == Audience.INTERNAL) {
                PromisedDays days = PromisedDays.of(latest.workflow());
                workflow.put("late", titles(days.late()));
                workflow.put("tight", titles(days.tight()));
            }
            latest.workflow().root().at("production", "description").ifPresent(about -> workflow.put("about", about));
            all.add(workflow);
        }
        Map<String, Object> values = common(page);
        values.put("workflows", all);
        values.put(
                "people",
                Holder.of(workflows).stream()
                        .map(holder ->
                                Map.of("name", holder.name(), "href", holder.file() + ".html", "roles", holder.roles()))
                        .toList());
        return values;
    }

    /** The page of somebody who holds several roles. */
    Map<String, Object> ofHolder(Holder holder) {
        Map<String, Object> page = page(holder.roles().get(0).version(), "", "../");
        page.put("title", holder.name());
        page.put("kind", "person");
        List<Map<String, Object>> roles = new ArrayList<>();
        for (Held held : holder.roles()) {
            VersionView version = held.version();
            String folder = "../" + version.edition().workflow() + "/";
            String root = folder + version.edition().version().folder() + "/";
            List<Bundle> told = version.log().concerning(held.role());
            long toDo = told.stream().filter(bundle -> bundle.asks(held.role())).count();
            Map<String, Object> role = new HashMap<>(Map.of(
                    "title",
                    held.role().title(),
                    "href",
                    root + "roles/" + held.role().key() + ".html",
                    "production",
                    version.title(),
                    "home",
                    folder + "index.html",
                    "revision",
                    revision(version.revision()),
                    "toDo",
                    toDo,
                    "toKnow",
                    told.size() - toDo,
                    "dates",
                    work(held, root)));
            version.previous().ifPresent(previous -> role.put("previous", revision(previous)));
            roles.add(role);
        }
        Map<String, Object> values = common(page);
        values.put("roles", roles);
        values.put(
                "productions",
                roles.stream().map(role -> role.get("home")).distinct().count());
        return values;
    }

    /** The stages of a role, by the day on which each is planned to be done. */
    private List<Map<String, Object>> work(Held held, String root) {
        EntityLinks links = EntityLinks.on("", root, held.version().workflow().pages());
        return held.stages().stream()
                .flatMap(stage -> stage.at("planned", "finishes").flatMap(Redline::value).stream()
                        .map(LocalDate::parse)
                        .map(day -> Map.<String, Object>of(
                                "day", day.toString(),
                                "date", format.date(day),
                                "title", stage.title(),
                                "href", links.to(stage.path()))))
                .sorted(Comparator.comparing(line -> (String) line.get("day")))
                .toList();
    }

    private static List<String> titles(List<Redline> things) {
        return things.stream().map(Redline::title).toList();
    }

    private static Map<String, Object> tally(ChangeLog log) {
        return Map.of("size", log.size(), "todo", log.toDo(), "toknow", log.toKnow(), "editorial", log.editorial());
    }

    /** What a poster says of a production below its title: what it is, whose, how long. */
    private List<String> poster(VersionView version) {
        Workflow workflow = version.workflow();
        List<String> words = new ArrayList<>();
        for (String field : List.of("kind", "company", "runtime")) {
            workflow.root()
                    .at("production", field)
                    .flatMap(Redline::now)
                    .filter(Leaf.class::isInstance)
                    .map(Leaf.class::cast)
                    .map(leaf -> leaf.kind() == ValueKind.REFERENCE
                            ? workflow.entity(leaf.value()).map(Redline::title).orElse("")
                            : format.of(leaf))
                    .filter(said -> !said.isEmpty())
                    .ifPresent(words::add);
        }
        return words;
    }

    /** The dates from the day of the version on; a script shows those that come next on the day on which they are read. */
    private List<Map<String, Object>> dates(VersionView version, String root) {
        EntityLinks links = EntityLinks.on("", root, version.workflow().pages());
        List<Map<String, Object>> dates = new ArrayList<>();
        for (KeyDates.Line line :
                KeyDates.next(version.workflow(), version.edition().asOf(), Integer.MAX_VALUE)) {
            LocalDate day = LocalDate.parse(line.date().value().orElseThrow());
            dates.add(Map.of(
                    "day", day.toString(),
                    "date", format.date(day),
                    "title", names.withThing(line.entity().title(), line.parts()),
                    "kind",
                            messages.get(
                                    "date." + Address.of(line.entity().path()).kind()),
                    "href", links.to(line.entity().path())));
        }
        return dates;
    }

    /** A part by its kind and number, {@code Episode 3}; of something that is for parts all of them; empty where it is for none. */
    private String parts(Workflow workflow, TemplateModel asked) throws TemplateModelException {
        if (asked instanceof TemplateSequenceModel several) {
            return names.named(entities(workflow, several));
        }
        String address = text(asked);
        return names.counted(workflow.entity(address)
                .map(entity -> Address.of(address).isOf("part") ? List.of(entity) : new PartsOf(workflow).of(entity))
                .orElse(List.of()));
    }

    /**
     * How long the parts of a stage take, those together that take equally long, each with the address of what says it.
     *
     * @param asked the addresses of those that it is asked for; none for all of them
     */
    private List<Map<String, Object>> lengths(Workflow workflow, String stage, TemplateSequenceModel asked)
            throws TemplateModelException {
        Optional<Redline> declared = workflow.entity(stage);
        List<Redline> parts = asked.size() > 0
                ? entities(workflow, asked)
                : declared.map(new PartsOf(workflow)::of).orElse(List.of());
        List<Map<String, Object>> lengths = new ArrayList<>();
        for (PartsOf.Length length :
                declared.map(one -> PartsOf.lengths(one, parts)).orElse(List.of())) {
            Map<String, Object> values = new HashMap<>();
            values.put("parts", names.named(length.parts()));
            values.put("several", length.parts().size() > 1);
            values.put("changed", length.changed());
            length.lasts().ifPresent(lasts -> values.put("said", lasts.path()));
            lengths.add(values);
        }
        return lengths;
    }

    private static List<Redline> entities(Workflow workflow, TemplateSequenceModel addresses)
            throws TemplateModelException {
        List<Redline> entities = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            workflow.entity(text(addresses.get(i))).ifPresent(entities::add);
        }
        return entities;
    }

    private Map<String, Object> common(Map<String, Object> page) {
        Map<String, Object> values = new HashMap<>();
        values.put("page", page);
        values.put("msg", new MessageMethod(messages));
        values.put("label", (TemplateMethodModelEx) arguments -> messages.label(text(arguments.get(0)), ""));
        values.put("term", (TemplateMethodModelEx) arguments -> format.term(text(arguments.get(0))));
        return values;
    }

    private Map<String, Object> page(VersionView version, String root, String assetsRoot) {
        Map<String, Object> page = new HashMap<>();
        page.put("root", root);
        page.put("assets", assetsRoot + "assets/");
        page.put("home", assetsRoot + "index.html");
        Readers readers = version.edition().audience();
        page.put("audience", readers.audience().word());
        page.put(
                "audienceWords",
                readers.isOne()
                        ? messages.get("audience.organisation", version.organisation())
                        : messages.get("audience." + readers.word()));
        page.put("lang", messages.tag());
        page.put("dir", messages.direction());
        return page;
    }

    private Map<String, Object> edition(VersionView version) {
        Edition edition = version.edition();
        Map<String, Object> values = revision(version.revision());
        values.put("workflow", edition.workflow());
        values.put("workflowTitle", version.title());
        version.previous().ifPresent(previous -> values.put("previous", revision(previous)));
        values.put("history", version.history().stream().map(this::revision).toList());
        return values;
    }

    private Map<String, Object> revision(Revision revision) {
        Map<String, Object> values = new HashMap<>();
        values.put("version", revision.version());
        values.put("status", revision.status());
        values.put("asOf", format.date(revision.asOf()));
        values.put("asOfIso", revision.asOf().toString());
        values.put("revision", revision.number());
        values.put("colour", colour(revision));
        values.put("colourClass", colours.of(revision.number()).swatch().name());
        return values;
    }

    Map<String, Object> sheets(SheetsOfRevision sheets) {
        Map<String, Object> values = revision(sheets.revision());
        values.put("numbers", sheets.numbers());
        return values;
    }

    String colour(Revision revision) {
        Turn turn = colours.of(revision.number());
        String name = turn.swatch().name();
        String colour = messages.find("colour." + name).orElseGet(() -> spelled(name));
        return turn.round() == 1 ? colour : messages.get("colour.again", turn.round(), colour);
    }

    /** A colour that no language has a word for: {@code double-white} is {@code Double white}. */
    private static String spelled(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
    }

    /** A line in which a version introduces itself in a menu: {@code Second Blue 1.9.0, 3 June 2026}. */
    String introduction(Revision revision) {
        return messages.get("version.entry", colour(revision), revision.version(), format.date(revision.asOf()));
    }

    private Map<String, Object> version(VersionEntry version, boolean latest, String prefix) {
        Map<String, Object> values = revision(version.revision());
        String root = prefix + version.version().folder() + "/";
        values.put("href", root + "index.html");
        values.put("root", root);
        values.put("workflow", version.workflow());
        values.put("latest", latest);
        values.put("changes", version.changes());
        values.put("documents", documents(version, root));
        return values;
    }

    private List<Map<String, Object>> documents(VersionEntry version, String root) {
        List<Map<String, Object>> documents = new ArrayList<>();
        for (Listed document : version.documents()) {
            Map<String, Object> values = new HashMap<>();
            values.put("kind", document.type().word());
            values.put("menu", document.type().menu().word());
            values.put("title", title(document.type(), document.file(), document.subject()));
            if (document.type().html() && outputs.contains(Output.HTML)) {
                values.put("href", root + document.file() + ".html");
            }
            if (document.type().pdf() && outputs.contains(Output.PDF)) {
                values.put("pdf", root + document.file() + ".pdf");
            }
            if (values.containsKey("href") || values.containsKey("pdf")) {
                documents.add(values);
            }
        }
        return documents;
    }

    private String title(DocumentType kind, String file, Optional<String> subject) {
        boolean inside = kind == DocumentType.WORKFLOW && !file.equals(kind.file());
        return subject.orElseGet(() -> messages.get(inside ? chapter(file) : "document." + kind.word()));
    }

    /** What says how a page of the workflow document is called. */
    private static String chapter(String file) {
        int folder = file.indexOf('/');
        return folder < 0 ? "chapter." + file : "phase." + file.substring(folder + 1);
    }

    private static String text(Object argument) throws TemplateModelException {
        return ((TemplateScalarModel) argument).getAsString();
    }
}
