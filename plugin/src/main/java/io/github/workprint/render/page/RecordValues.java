package io.github.workprint.render.page;

import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.messages.Messages;
import io.github.workprint.messages.ValueFormat;
import io.github.workprint.plan.Plan;
import io.github.workprint.plan.amount.DataAmount;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.plan.schedule.DeliverableFigures;
import io.github.workprint.plan.schedule.MilestoneFigures;
import io.github.workprint.progress.ApprovalState;
import io.github.workprint.progress.CopiedRoll;
import io.github.workprint.progress.CopyPlan;
import io.github.workprint.progress.ItemAnswer;
import io.github.workprint.progress.RecordBook;
import io.github.workprint.progress.SeenEvent;
import io.github.workprint.progress.StageProgress;
import io.github.workprint.spec.event.EventKind;
import io.github.workprint.spec.event.RecordedEvent;
import io.github.workprint.spec.event.Tick;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.work.StageKind;
import io.github.workprint.view.CatchUp;
import io.github.workprint.view.Checklist;
import io.github.workprint.view.KeyDates;
import io.github.workprint.view.VersionView;
import io.github.workprint.view.Workflow;
import io.github.workprint.view.figure.WorkCalendars;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the pages say that stand beside the versions of a workflow and tell what has become of it. */
final class RecordValues {
    /** How many dates to come are named. */
    private static final int NEXT = 10;

    private final VersionView latest;
    private final RecordBook book;
    private final ValueFormat format;
    private final PartWords names;
    private final EntityLinks links;

    /**
     * @param latest the version that people work from
     * @param links from the page to its pages
     */
    RecordValues(VersionView latest, RecordBook book, Messages messages, EntityLinks links) {
        this.latest = latest;
        this.book = book;
        this.format = new ValueFormat(messages);
        this.names = new PartWords(messages);
        this.links = links;
    }

    /** For the office: who has confirmed what. */
    Map<String, Object> confirmations(List<CatchUp> catchUps) {
        Map<String, Object> values = new HashMap<>();
        values.put("asOf", format.date(book.asOf()));
        values.put(
                "readers",
                LastRead.of(latest, book, catchUps).stream().map(this::reader).toList());
        values.put("approvals", book.approvals().stream().map(this::approval).toList());
        values.put(
                "events",
                events(
                        EventKind.DELIVERED,
                        EventKind.RECEIVED,
                        EventKind.QC_PASSED,
                        EventKind.QC_FAILED,
                        EventKind.NOTED,
                        EventKind.COPIED,
                        EventKind.WIPE_PERMITTED,
                        EventKind.TICKED));
        values.put("stages", stages());
        return values;
    }

    /**
     * For whoever decides: where the work stands.
     *
     * @param readers what the roles have confirmed to have read
     */
    Map<String, Object> standing(Optional<Plan> atThisRate, List<LastRead> readers) {
        Map<String, Object> values = new HashMap<>();
        values.put(
                "readers",
                readers.stream()
                        .filter(reader -> reader.read().isPresent())
                        .map(this::reader)
                        .toList());
        values.put("forecast", atThisRate.map(this::forecast).orElse(List.of()));
        values.put("asOf", format.date(book.asOf()));
        values.put("stages", stages());
        values.put("rolls", rolls());
        values.put("done", events(EventKind.DELIVERED, EventKind.RECEIVED, EventKind.QC_PASSED, EventKind.QC_FAILED));
        values.put("approvals", book.approvals().stream().map(this::approval).toList());
        values.put("needed", needed());
        values.put("asksClient", latest.edition().audience().isClient());
        values.put("next", next());
        values.put("agreements", agreements());
        return values;
    }

    /** The checklists as far as they are answered: what the item says to whom of what was ticked and written. */
    Map<String, Object> checklists() {
        Map<String, Map<String, Object>> answers = new HashMap<>();
        for (ItemAnswer answer : book.answers()) {
            answers.computeIfAbsent(answer.deliverable(), deliverable -> new HashMap<>())
                    .put(answer.item(), answer(answer));
        }
        List<Checklist> checklists = workflow().root().all("deliverables").stream()
                .map(deliverable -> Checklist.of(deliverable, workflow()))
                .filter(Checklist::isOpen)
                .toList();
        return Map.of(
                "asOf",
                format.date(book.asOf()),
                "answers",
                answers,
                "checklists",
                checklists,
                "counts",
                checklists.stream()
                        .collect(Collectors.toMap(list -> list.deliverable().key(), this::counts)));
    }

    private Map<String, Object> counts(Checklist list) {
        Set<String> asked = list.groups().stream()
                .flatMap(group -> group.items().stream())
                .filter(Checklist.Item::open)
                .map(item -> item.requirement().key())
                .collect(Collectors.toSet());
        List<ItemAnswer> answers = book.answers().stream()
                .filter(answer -> answer.deliverable().equals(list.deliverable().key())
                        && asked.contains(answer.tick().requirement()))
                .toList();
        long done = count(answers, ItemAnswer.State.DONE);
        long again = count(answers, ItemAnswer.State.RECHECK);
        return Map.of("done", done, "again", again, "open", Math.max(0, list.size() - done - again));
    }

    private static long count(List<ItemAnswer> answers, ItemAnswer.State state) {
        return answers.stream().filter(answer -> answer.state() == state).count();
    }

    private Map<String, Object> answer(ItemAnswer answer) {
        Map<String, Object> values = new HashMap<>();
        boolean good = answer.state() != ItemAnswer.State.RECHECK;
        values.put("state", answer.state().word());
        // What was answered to something else stands for the record, not in the boxes.
        values.put("filled", good);
        values.put("ticked", good && Boolean.TRUE.equals(answer.tick().done()));
        put(values, "initials", answer.tick().initials());
        put(values, "date", answer.tick().date());
        put(values, "note", answer.tick().note());
        answer.event().by().ifPresent(by -> values.put("by", by));
        values.put("on", format.date(answer.event().event().on()));
        values.put("version", answer.event().event().version().toString());
        values.put("changes", answer.changes().stream().map(this::change).toList());
        return values;
    }

    private Workflow workflow() {
        return latest.workflow();
    }

    private List<Map<String, Object>> events(EventKind... kinds) {
        List<Map<String, Object>> events = new ArrayList<>();
        book.of(kinds).forEach(event -> events.add(0, event(event)));
        return events;
    }

    private Map<String, Object> event(SeenEvent event) {
        RecordedEvent said = event.event().said();
        Map<String, Object> values = new HashMap<>();
        values.put("kind", event.event().kind().word());
        values.put("title", event.title());
        event.what()
                .filter(what ->
                        workflow().entity(what).filter(Redline::isPresent).isPresent())
                .ifPresent(what -> values.put("href", links.to(what)));
        event.by().ifPresent(by -> values.put("by", by));
        values.put("on", format.date(event.event().on()));
        values.put("version", event.event().version().toString());
        values.put("audience", event.event().readers().word());
        put(values, "remarks", said.remarks());
        put(values, "reason", said.reason());
        put(values, "manifest", said.manifest());
        put(values, "roll", said.roll());
        if (said.roll() != null && said.files() != null && said.size() != null) {
            values.put(
                    "copied",
                    List.of(
                            said.files(),
                            format.quantity(DataAmount.of(said.size().inBase()).toString())));
            values.put("verified", Boolean.TRUE.equals(said.verified()));
        }
        if (said.round() != null) {
            values.put("round", said.round());
        }
        if (!said.items().isEmpty()) {
            List<Tick> items = event.items();
            values.put(
                    "ticked",
                    items.stream()
                            .filter(tick -> Boolean.TRUE.equals(tick.done()))
                            .count());
            values.put("items", items.size());
        }
        return values;
    }

    private static void put(Map<String, Object> values, String key, @Nullable String text) {
        if (text != null) {
            values.put(key, text);
        }
    }

    private Map<String, Object> approval(ApprovalState approval) {
        Map<String, Object> values = event(approval.event());
        values.put("state", approval.state().word());
        values.put("changes", approval.changes().stream().map(this::change).toList());
        return values;
    }

    private Map<String, Object> change(Redline node) {
        Map<String, Object> values = new HashMap<>();
        values.put("label", node.isEntity() ? node.title() : node.node().label());
        values.put("mark", node.mark().word());
        node.was().filter(Leaf.class::isInstance).ifPresent(was -> values.put("was", said(was)));
        node.now().filter(Leaf.class::isInstance).ifPresent(now -> values.put("now", said(now)));
        return values;
    }

    private String said(Node node) {
        Leaf leaf = (Leaf) node;
        return leaf.kind() == ValueKind.REFERENCE
                ? workflow().entity(leaf.value()).map(Redline::title).orElseGet(() -> Address.of(leaf.value())
                        .id())
                : format.of(leaf);
    }

    /** Each role, with the newest version that it, or whoever holds it, has confirmed to have read. */
    private Map<String, Object> reader(LastRead reader) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", reader.role().title());
        values.put("href", links.to(reader.role().path()));
        reader.holder().ifPresent(person -> values.put("holder", person.title()));
        values.put("state", reader.read().isEmpty() ? "never" : reader.current() ? "current" : "behind");
        reader.read().ifPresent(event -> {
            values.put("version", event.event().version().toString());
            values.put("on", format.date(event.event().on()));
        });
        reader.toCatchUp().ifPresent(page -> {
            values.put("todo", page.toDo());
            values.put("toknow", page.toKnow());
            values.put("catchUp", page.address());
        });
        return values;
    }

    /** Rolls with their copies, beside where an offload of the workflow copies them to; those that lack something first. */
    private List<Map<String, Object>> rolls() {
        CopyPlan plan = copies();
        return CopiedRoll.of(book.of(EventKind.COPIED).stream()
                        .flatMap(event -> event.what().stream()
                                .map(volume -> new CopiedRoll.Copy(
                                        event.event(),
                                        volume,
                                        Optional.ofNullable(event.event().said().material())
                                                .map(material -> "material/" + material.id())
                                                .filter(address -> workflow()
                                                        .entity(address)
                                                        .isPresent()))))
                        .toList())
                .stream()
                .sorted(Comparator.comparing(roll -> roll.unverified(plan).isEmpty()))
                .map(roll -> roll(roll, plan))
                .toList();
    }

    private CopyPlan copies() {
        Map<String, Set<String>> volumes = new HashMap<>();
        for (Redline stage : workflow().stages()) {
            if (stage.isPresent()
                    && stage.child("kind")
                            .flatMap(Redline::value)
                            .filter(StageKind.OFFLOAD.word()::equals)
                            .isPresent()) {
                CopyPlan.add(volumes, addresses(stage, "takes", "material/"), addresses(stage, "copies", "volume/"));
            }
        }
        return new CopyPlan(volumes);
    }

    /** What a field of a stage names now, of one kind. */
    private List<String> addresses(Redline stage, String field, String kind) {
        return stage.all(field).stream()
                .filter(Redline::isPresent)
                .flatMap(item -> item.value().stream())
                .flatMap(address -> workflow().entity(address).stream())
                .map(Redline::path)
                .filter(path -> path.startsWith(kind))
                .toList();
    }

    private Map<String, Object> roll(CopiedRoll roll, CopyPlan plan) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", roll.name());
        roll.material().flatMap(workflow()::entity).ifPresent(material -> {
            values.put("material", material.title());
            values.put("href", links.to(material.path()));
        });
        values.put(
                "copies",
                roll.copies().entrySet().stream()
                        .map(copy -> Map.of(
                                "volume",
                                title(copy.getKey()),
                                "on",
                                format.date(copy.getValue().on()),
                                "verified",
                                roll.isVerified(copy.getKey())))
                        .toList());
        // Others do not see all records: what none of theirs says may stand in one of the office.
        boolean seesAll = seesAll();
        values.put(
                "missing",
                seesAll ? roll.missing(plan).stream().map(this::title).toList() : List.of());
        return values;
    }

    private String title(String address) {
        return workflow().entity(address).map(Redline::title).orElseGet(() -> Address.of(address)
                .id());
    }

    private List<Map<String, Object>> stages() {
        List<Map<String, Object>> stages = new ArrayList<>();
        for (StageProgress stage : StageProgress.of(latest.edition(), book)) {
            Map<String, Object> values = new HashMap<>();
            values.put("title", stage.title());
            values.put("href", links.to(stage.path()));
            values.put("state", stage.state().word());
            stage.begun().ifPresent(day -> values.put("begun", format.date(day)));
            stage.finished().ifPresent(day -> values.put("finished", format.date(day)));
            stage.due().ifPresent(day -> values.put("due", format.date(day)));
            stages.add(values);
        }
        return stages;
    }

    /** When milestones and deliverables come, where the rest takes as long as planned, beside when they were planned to. */
    private List<Map<String, Object>> forecast(Plan plan) {
        WorkingDays calendar = new WorkCalendars(workflow()).standard();
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Redline milestone : workflow().root().all("schedule", "milestones")) {
            plan.figures(milestone.path())
                    .map(figures -> ((MilestoneFigures) figures).expected())
                    .flatMap(day -> forecast(milestone, "expected", "date", day, calendar))
                    .ifPresent(lines::add);
        }
        for (Redline deliverable : workflow().root().all("deliverables")) {
            plan.figures(deliverable.path())
                    .flatMap(figures -> Optional.ofNullable(((DeliverableFigures) figures).ready()))
                    .flatMap(day -> forecast(deliverable, "ready", "due", day, calendar))
                    .ifPresent(lines::add);
        }
        return lines;
    }

    private Optional<Map<String, Object>> forecast(
            Redline thing, String figure, String promise, LocalDate day, WorkingDays calendar) {
        return thing.at("planned", figure)
                .flatMap(Redline::value)
                .map(LocalDate::parse)
                .map(planned -> {
                    Map<String, Object> values = new HashMap<>();
                    long late = calendar.between(planned, day);
                    values.put("title", thing.title());
                    values.put("href", links.to(thing.path()));
                    values.put("day", format.date(day));
                    values.put("planned", format.date(planned));
                    values.put("late", late);
                    thing.child(promise)
                            .flatMap(Redline::value)
                            .map(LocalDate::parse)
                            .filter(day::isAfter)
                            .ifPresent(missed -> values.put("missed", format.date(missed)));
                    return values;
                });
    }

    /** The decisions and notes that are still owed, by the day by which they help; of those of others a client is not asked. */
    private List<Map<String, Object>> needed() {
        Redline whole = workflow().root();
        Stream<Map<String, Object>> decisions = whole.all("agreements").stream()
                .filter(agreement -> isAsked(agreement.child("client")))
                .flatMap(agreement -> agreement.all("approvals").stream()
                        .filter(this::isOpen)
                        .flatMap(approval -> owed(
                                "decision",
                                approval,
                                approval.child("by").flatMap(Redline::value).or(() -> workflow()
                                        .now(agreement, "client")
                                        .map(Redline::title)),
                                approval.child("before"))
                                .stream()));
        Stream<Map<String, Object>> notes = whole.all("schedule", "reviews").stream()
                .filter(review -> isAsked(review.child("who")))
                .filter(review -> book.last(EventKind.NOTED, review.path()).isEmpty())
                .flatMap(review -> owed(
                        "notes",
                        review,
                        workflow().now(review, "who").map(Redline::title),
                        review.child("decide-by").or(() -> review.at("planned", "notes-by")))
                        .stream());
        return Stream.concat(decisions, notes)
                .sorted(Comparator.comparing(line -> (String) line.get("day")))
                .toList();
    }

    /** Whether what is not recorded may be held against anybody: others than the office do not see every record. */
    private boolean seesAll() {
        return latest.edition().audience().equals(Readers.INTERNAL);
    }

    private boolean isOpen(Redline approval) {
        return approval.child("result")
                        .flatMap(Redline::value)
                        .filter(result -> !result.equals("open"))
                        .isEmpty()
                && book.approvals().stream()
                        .noneMatch(
                                given -> given.stands() && given.event().what().equals(Optional.of(approval.path())));
    }

    /** Whether the readers are to be told of what somebody owes: a client of its own, all others of everybody's. */
    private boolean isAsked(Optional<Redline> who) {
        Readers readers = latest.edition().audience();
        Optional<Redline> organisation = who.flatMap(Redline::value).flatMap(workflow()::entity);
        return !readers.isClient()
                || organisation
                        .filter(one -> readers.isOne()
                                ? one.path().equals("organisation/" + readers.organisation())
                                : one.child("kind")
                                        .flatMap(Redline::value)
                                        .filter("client"::equals)
                                        .isPresent())
                        .isPresent();
    }

    private Optional<Map<String, Object>> owed(String kind, Redline thing, Optional<String> who, Optional<Redline> by) {
        return by.filter(date -> thing.isPresent())
                .flatMap(Redline::value)
                .map(LocalDate::parse)
                .map(day -> Map.of(
                        "kind", kind,
                        "day", day.toString(),
                        "date", format.date(day),
                        "who", who.orElse(""),
                        "title", thing.title(),
                        "href", links.to(thing.path()),
                        "overdue", seesAll() && book.asOf().isAfter(day)));
    }

    private List<Map<String, Object>> next() {
        return KeyDates.next(workflow(), book.asOf(), NEXT).stream()
                .map(line -> Map.<String, Object>of(
                        "date", format.date(LocalDate.parse(line.date().value().orElseThrow())),
                        "title", names.withThing(line.entity().title(), line.parts()),
                        "kind", Address.of(line.entity().path()).kind(),
                        "href", links.to(line.entity().path())))
                .toList();
    }

    /** What was agreed of looking and deciding, and how much of it is used. */
    private List<Map<String, Object>> agreements() {
        List<Map<String, Object>> agreements = new ArrayList<>();
        for (Redline agreement : workflow().root().all("agreements")) {
            Optional<String> rounds = agreement.child("cut-reviews").flatMap(Redline::value);
            if (!agreement.isPresent() || rounds.isEmpty()) {
                continue;
            }
            int agreed = Integer.parseInt(rounds.get());
            int used = rounds(agreement);
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("title", agreement.title());
            values.put("href", links.to(agreement.path()));
            values.put("agreed", agreed);
            values.put("used", used);
            values.put("left", Math.max(0, agreed - used));
            values.put("over", used > agreed);
            agreement
                    .child("notes-within")
                    .flatMap(Redline::now)
                    .ifPresent(within -> values.put("within", said(within)));
            agreements.add(values);
        }
        return agreements;
    }

    /** Rounds of notes by the client of an agreement, or at its reviews; notes that name one round are one. */
    private int rounds(Redline agreement) {
        Optional<String> client = agreement.child("client").flatMap(Redline::value);
        Set<String> rounds = new TreeSet<>();
        for (SeenEvent event : book.of(EventKind.NOTED)) {
            boolean theirs = client.filter(event.who()::equals).isPresent()
                    || event.what()
                            .flatMap(workflow()::entity)
                            .flatMap(review -> review.child("who"))
                            .flatMap(Redline::value)
                            .equals(client);
            Integer round = event.event().said().round();
            if (theirs) {
                rounds.add(event.what().orElse("") + " "
                        + (round == null ? event.event().id() : String.valueOf(round)));
            }
        }
        return rounds.size();
    }
}
