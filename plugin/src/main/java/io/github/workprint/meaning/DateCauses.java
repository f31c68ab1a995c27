package io.github.workprint.meaning;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.diff.RedlineIndex;
import io.github.workprint.diff.RedlineIndex.Mention;
import io.github.workprint.meaning.table.ChangeRule.Reach;
import io.github.workprint.meaning.table.ChangeSubject;
import io.github.workprint.spec.value.Address;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Follows a planned date back to what moved it, along what holds it: a stage begins when the last of what it waits for is done, and
 * must be done when the first of what waits for it has to begin (the critical path method). A date that is later is held by what
 * holds it now; one that is earlier was let go by what held it before. What holds it not has not moved it, however near it stands.
 */
final class DateCauses {
    private static final Set<String> ORDER = Set.of("after", "takes", "needs", "begins");
    private static final String STARTS = "starts";
    private static final String FINISHES = "finishes";
    private static final String LATEST_START = "latest-start";
    private static final String LATEST_FINISH = "latest-finish";

    /** What makes a stage longer or shorter. */
    private static final Set<String> LENGTH = Set.of(
            "",
            "lasts",
            "quantity",
            "footage",
            "throughput",
            "verification",
            "hash",
            "calendar",
            "each",
            "only",
            "except",
            "for",
            "at-once");

    /** What decides how much there is to do, where a stage takes as long as its work does. */
    private static final Set<String> WORK = Set.of("kind", "makes", "takes");

    /** What a stage names and its dates do not rest on. */
    private static final Set<String> UNTIMED = Set.of("stage", "budget-line", "volume", "role", "person", "risk");

    /** What is weighed to say how much work there is. */
    private static final Set<String> WEIGHED = Set.of("format", "deliverable");

    /** What the workflow as a whole says that dates rest on. */
    private static final List<String> ALL_STAGES = List.of(
            "production.shoot",
            "production.runtime",
            "defaults.calendar",
            "defaults.hours-per-day",
            "defaults.picture",
            "defaults.audio");

    /** Fields that say for which parts something is, and when for each. */
    private static final Set<String> OF_PARTS = Set.of("finish-by", "for", "each", "only", "except");

    private static final Set<String> DAYS_OF_PARTS = Set.of("", "dates", "kind", "of");

    /**
     * One thing after another.
     *
     * @param by the links that say so
     */
    private record Step(Redline stage, List<Mention> by) {
        /** Whether the order itself came or went. */
        boolean isNews() {
            return by.stream().allMatch(Mention::isNews);
        }
    }

    private final RedlineIndex links;
    private final ConcernedStages work;
    /** The changes of a thing that can move dates. */
    private final Function<Redline, List<Meaning>> changes;

    private final Set<Redline> seenForward = new HashSet<>();
    private final Set<Redline> seenBackward = new HashSet<>();
    private final Set<Meaning> found = new LinkedHashSet<>();

    private DateCauses(RedlineIndex links, ConcernedStages work, Function<Redline, List<Meaning>> changes) {
        this.links = links;
        this.work = work;
        this.changes = changes;
    }

    /** Whether the figure is a date of the schedule, or the slack between two of them. */
    static boolean isDate(Meaning planned) {
        return Set.of(
                        STARTS,
                        FINISHES,
                        LATEST_START,
                        LATEST_FINISH,
                        "slack",
                        "free-slack",
                        "critical",
                        "ready",
                        "expected",
                        "earliest",
                        "notes-by",
                        "time")
                .contains(planned.node().key());
    }

    /** Whether somebody works by it; a latest date only bounds what is planned. */
    static boolean isPlannedDate(Meaning planned) {
        return isDate(planned) && !planned.node().key().startsWith("latest");
    }

    /** In the order in which they are met on the way back; empty where nothing that is seen moved it. */
    static List<Meaning> of(
            Meaning planned, RedlineIndex links, ConcernedStages work, Function<Redline, List<Meaning>> changes) {
        return of(planned.entity(), planned.node().key(), links, work, changes);
    }

    /** @param key the date of the thing that moved */
    static List<Meaning> of(
            Redline thing,
            String key,
            RedlineIndex links,
            ConcernedStages work,
            Function<Redline, List<Meaning>> changes) {
        DateCauses causes = new DateCauses(links, work, changes);
        causes.trace(thing, key);
        return List.copyOf(causes.found);
    }

    /** What made a stage take longer or shorter; nothing where it only lies on other days. */
    static List<Meaning> ofLength(
            Redline stage, RedlineIndex links, ConcernedStages work, Function<Redline, List<Meaning>> changes) {
        DateCauses causes = new DateCauses(links, work, changes);
        if (days(stage, true) != days(stage, false)) {
            causes.length(stage, false);
            if (causes.found.isEmpty()) {
                causes.start(stage);
            }
        }
        return List.copyOf(causes.found);
    }

    private void trace(Redline entity, String key) {
        boolean slack = key.equals("slack") || key.equals("free-slack") || key.equals("critical");
        if (!work.isStage(entity)) {
            held(entity, slack);
        } else if (key.equals("slack")) {
            between(entity);
        } else if (key.equals("free-slack")) {
            forward(entity);
            work.downstream(entity).forEach(this::start);
        } else if (slack) {
            forward(entity);
            backward(entity);
        } else if (key.equals(LATEST_START) || key.equals(LATEST_FINISH)) {
            backward(entity);
        } else if (key.equals(STARTS)) {
            start(entity);
        } else {
            forward(entity);
        }
    }

    /** What moves the earliest and the latest day alike leaves the slack between them as it is. */
    private void between(Redline stage) {
        DateCauses early = new DateCauses(links, work, changes);
        if (direction(stage.at(ChangeSubject.PLANNED, FINISHES)) != 0) {
            early.forward(stage);
        }
        DateCauses late = new DateCauses(links, work, changes);
        late.backward(stage);
        Set<Meaning> both = new LinkedHashSet<>(early.found);
        both.retainAll(late.found);
        found.addAll(early.found);
        found.addAll(late.found);
        if (found.size() > both.size()) {
            found.removeAll(both);
        }
    }

    /** A deliverable, a milestone or a review: as late as the last of the stages that it waits for. */
    private void held(Redline entity, boolean slack) {
        int moves = entity.at(ChangeSubject.PLANNED).stream()
                .flatMap(planned -> planned.children().stream())
                .mapToInt(date -> direction(Optional.of(date)))
                .filter(direction -> direction != 0)
                .findFirst()
                .orElse(0);
        boolean now = moves >= 0;
        latest(work.on(entity), stage -> date(stage, FINISHES, now)).forEach(this::forward);
        own(entity, Set.of("stage", "of", "on"));
        links.to(entity).stream()
                .filter(link -> link.isNews() && Set.of("makes", "takes").contains(link.field()))
                .forEach(link -> changes.apply(link.from()).stream()
                        .filter(change -> isAbout(change, link))
                        .forEach(found::add));
        if (slack) {
            own(entity, Set.of("due", "date", "decide-by"));
        }
    }

    /** What moved the end of a stage: what moved its beginning, or what makes it longer or shorter. */
    private void forward(Redline stage) {
        int finish = direction(stage.at(ChangeSubject.PLANNED, FINISHES));
        int start = direction(stage.at(ChangeSubject.PLANNED, STARTS));
        if (start != 0 && (finish == 0 || Integer.signum(start) == Integer.signum(finish))) {
            start(stage);
        }
        if (finish != 0 && (start == 0 || days(stage, true) != days(stage, false))) {
            // A length that only spans another weekend is the same length.
            length(stage, start == 0);
        }
    }

    private void start(Redline stage) {
        int moved = direction(stage.at(ChangeSubject.PLANNED, STARTS));
        if (moved == 0 || !seenForward.add(stage)) {
            return;
        }
        boolean now = moved > 0;
        List<Step> steps = steps(stage, now, true);
        List<Step> binding = latest(steps, step -> date(step.stage(), FINISHES, now));
        String bound = binding.stream()
                .findFirst()
                .flatMap(step -> date(step.stage(), FINISHES, now))
                .orElse("");
        int before = found.size();
        for (Step step : binding) {
            if (step.isNews()) {
                order(step, stage);
            } else if (direction(step.stage().at(ChangeSubject.PLANNED, FINISHES)) * moved > 0) {
                forward(step.stage());
            }
        }
        boolean ownDate = stage.child("not-before")
                .flatMap(date -> now ? date.value() : date.formerValue())
                .filter(date -> date.compareTo(bound) > 0)
                .isPresent();
        if (ownDate) {
            own(stage, Set.of("not-before"));
        }
        if (found.size() == before) {
            waited(stage);
        }
        if (found.size() == before) {
            own(stage, Set.of("not-before", "starts-on", "lag", "calendar", "after"));
            besides(stage);
        }
    }

    /** What is shown of the stages before waits for notes, and the stages behind with it. */
    private void waited(Redline stage) {
        Stream.of(true, false)
                .flatMap(now -> steps(stage, now, true).stream())
                .map(Step::stage)
                .distinct()
                .flatMap(earlier -> links.to(earlier).stream())
                .filter(link -> link.field().equals("of")
                        && Address.of(link.from().path()).isOf("review"))
                .map(Mention::from)
                .distinct()
                .forEach(review -> {
                    own(review, Set.of("", "of", "on", "decide-by", "who", "for"));
                    links.named(review, "who").forEach(client -> {
                        own(client, Set.of("notes-within"));
                        links.naming(client, "agreement", "client")
                                .forEach(agreed -> own(agreed, Set.of("notes-within")));
                    });
                });
    }

    /** What moved the day by which a stage must be done or begun. */
    private void backward(Redline stage) {
        int finish = direction(stage.at(ChangeSubject.PLANNED, LATEST_FINISH));
        int start = direction(stage.at(ChangeSubject.PLANNED, LATEST_START));
        boolean bound = isNews(stage, LATEST_FINISH);
        if ((finish == 0 && start == 0 && !bound) || !seenBackward.add(stage)) {
            return;
        }
        if (bound) {
            bound(stage);
            return;
        }
        if (finish == 0) {
            length(stage, true);
            return;
        }
        boolean now = finish < 0;
        List<Step> steps = steps(stage, now, false);
        List<Redline> dues = Stream.of("makes", "takes")
                .flatMap(field ->
                        links.from(stage).stream().filter(link -> link.field().equals(field) && link.holds(now)))
                .map(Mention::to)
                .filter(thing -> Address.of(thing.path()).isOf("deliverable"))
                .toList();
        Optional<String> limit = Stream.concat(
                        steps.stream().flatMap(step -> latestStart(step.stage(), now).stream()),
                        dues.stream().flatMap(due -> value(due.child("due"), now).stream()))
                .min(Comparator.naturalOrder());
        int before = found.size();
        dues.stream()
                .filter(due -> value(due.child("due"), now).equals(limit))
                .forEach(due -> own(due, Set.of("due", "")));
        dues.forEach(due -> own(due, OF_PARTS));
        for (Step step : steps) {
            // The days of parts that bind each other are not those of the stages as a whole.
            boolean binds = isForParts(stage) || latestStart(step.stage(), now).equals(limit);
            if (binds && step.isNews()) {
                order(step, stage);
            } else if (binds && isNews(step.stage(), LATEST_FINISH)) {
                backward(step.stage());
            } else if (binds && direction(latestStart(step.stage())) * finish > 0) {
                int itsFinish = direction(step.stage().at(ChangeSubject.PLANNED, LATEST_FINISH));
                backward(step.stage());
                if (itsFinish != 0 && latestDays(step.stage(), true) != latestDays(step.stage(), false)) {
                    length(step.stage(), false);
                }
            }
        }
        own(stage, Set.of("by", "calendar", "finish-by"));
        if (found.size() == before) {
            ofParts(stage);
        }
        if (found.size() == before && steps.isEmpty() && limit.isEmpty()) {
            lastDay();
        }
    }

    /** What made a stage have a day by which it must be done, or have none any more. */
    private void bound(Redline stage) {
        Stream.of(true, false).flatMap(now -> steps(stage, now, false).stream()).forEach(step -> {
            if (step.isNews()) {
                order(step, stage);
            } else if (isNews(step.stage(), LATEST_FINISH)) {
                backward(step.stage());
            }
        });
        for (Mention link : links.from(stage)) {
            if (Set.of("makes", "takes").contains(link.field())
                    && Address.of(link.to().path()).isOf("deliverable")) {
                own(link.to(), Set.of("due", ""));
                changes.apply(stage).stream()
                        .filter(change -> link.isNews() && isAbout(change, link))
                        .forEach(found::add);
            }
        }
        links.to(stage).stream()
                .map(Mention::from)
                .filter(from -> Address.of(from.path()).isOf("milestone"))
                .forEach(milestone -> own(milestone, Set.of("", "stage", "date", "hard")));
        own(stage, Set.of("finish-by", ""));
    }

    private static boolean isNews(Redline stage, String key) {
        return stage.at(ChangeSubject.PLANNED, key)
                .filter(date -> date.mark() == Mark.ADDED || date.mark() == Mark.REMOVED)
                .isPresent();
    }

    /** Where nothing is due, work may last until the last stage is done. */
    private void lastDay() {
        List<Redline> stages = links.root()
                .walk()
                .filter(node -> node.isEntity() && !node.hasLeft() && work.isStage(node))
                .toList();
        DateCauses end = new DateCauses(links, work, changes);
        Stream.of(true, false)
                .flatMap(now -> latest(stages, stage -> date(stage, FINISHES, now)).stream())
                .distinct()
                .forEach(end::forward);
        found.addAll(end.found);
    }

    /** The day by which a stage must begin; one that works on every shooting day has only one by which it must be done. */
    private static Optional<Redline> latestStart(Redline stage) {
        return stage.at(ChangeSubject.PLANNED, LATEST_START).or(() -> stage.at(ChangeSubject.PLANNED, LATEST_FINISH));
    }

    private static Optional<String> latestStart(Redline stage, boolean now) {
        return value(latestStart(stage), now);
    }

    private static boolean isForParts(Redline stage) {
        return !stage.all(ChangeSubject.PLANNED, "parts").isEmpty();
    }

    /** A part more or less, and the days of one: what is held against the days of parts has others then. */
    private void ofParts(Redline thing) {
        links.from(thing).stream()
                .map(Mention::to)
                .filter(to -> Address.of(to.path()).isOf("part"))
                .distinct()
                .flatMap(part -> changes.apply(part).stream())
                .filter(change -> DAYS_OF_PARTS.contains(root(change.subject().field())))
                .forEach(found::add);
    }

    /** The stages right before a stage, or right behind it, in one of the two editions. */
    private List<Step> steps(Redline stage, boolean now, boolean before) {
        List<Step> steps = new ArrayList<>();
        Set<Redline> near = new LinkedHashSet<>(before ? work.upstream(stage) : work.downstream(stage));
        links.to(stage).stream()
                .filter(link -> Address.of(link.from().path()).isOf("interface"))
                .filter(link -> link.field().equals(before ? "to" : "from"))
                .flatMap(link -> links.from(link.from()).stream())
                .filter(link -> link.field().equals(before ? "from" : "to"))
                .map(Mention::to)
                .filter(work::isStage)
                .forEach(near::add);
        for (Redline other : near) {
            Redline earlier = before ? other : stage;
            Redline later = before ? stage : other;
            List<List<Mention>> ways = ways(earlier, later).stream()
                    .filter(way -> way.stream().allMatch(link -> link.holds(now)))
                    .toList();
            // A way that is old makes the order no news.
            ways.stream()
                    .min(Comparator.comparing(way -> way.stream().anyMatch(Mention::isNews)))
                    .ifPresent(way -> steps.add(new Step(other, news(way))));
        }
        return steps;
    }

    private static List<Mention> news(List<Mention> way) {
        List<Mention> news = way.stream().filter(Mention::isNews).toList();
        return news.isEmpty() ? way : news;
    }

    /** Why one stage comes before another: it is waited for, or what it makes is taken, or it hands over. */
    private List<List<Mention>> ways(Redline earlier, Redline later) {
        List<List<Mention>> ways = new ArrayList<>();
        for (Mention link : links.from(later)) {
            if (!ORDER.contains(root(link.field()))) {
                continue;
            }
            if (link.to().equals(earlier)) {
                ways.add(List.of(link));
            }
            links.from(earlier).stream()
                    .filter(made -> made.field().equals("makes") && made.to().equals(link.to()))
                    .forEach(made -> ways.add(List.of(link, made)));
        }
        for (Mention from : links.to(earlier)) {
            if (from.field().equals("from") && Address.of(from.from().path()).isOf("interface")) {
                links.from(from.from()).stream()
                        .filter(to -> to.field().equals("to") && to.to().equals(later))
                        .forEach(to -> ways.add(List.of(from, to)));
            }
        }
        return ways;
    }

    private static String root(String field) {
        int dot = field.indexOf('.');
        return dot < 0 ? field : field.substring(0, dot);
    }

    /** What brought an order of work, or took it away. */
    private void order(Step step, Redline stage) {
        List<Meaning> near = Stream.concat(
                        Stream.of(stage, step.stage()), step.by().stream().map(Mention::from))
                .distinct()
                .flatMap(thing -> changes.apply(thing).stream())
                .toList();
        List<Meaning> said = near.stream()
                .filter(change -> step.by().stream().anyMatch(link -> isAbout(change, link)))
                .toList();
        found.addAll(said);
    }

    private static boolean isAbout(Meaning change, Mention link) {
        boolean whole = change.change().kind() == Mark.ADDED || change.change().kind() == Mark.REMOVED;
        return change.node().equals(link.name())
                || (whole && change.node().isEntity() && change.node().equals(link.from()));
    }

    /**
     * What makes a stage longer or shorter: its own fields, its calendar, and how much there is to do.
     *
     * @param somethingMust whether its length is all that can have moved it
     */
    private void length(Redline stage, boolean somethingMust) {
        List<Meaning> own = changes.apply(stage).stream()
                .filter(change -> LENGTH.contains(root(change.subject().field()))
                        || (hasOtherWork(stage)
                                && WORK.contains(root(change.subject().field()))))
                .toList();
        found.addAll(own);
        if (own.isEmpty() && somethingMust) {
            besides(stage);
        }
    }

    /** What the stage works with, its calendar, and the workflow as a whole. */
    private void besides(Redline stage) {
        List<Meaning> things = links.from(stage).stream()
                .map(Mention::to)
                .filter(thing -> !UNTIMED.contains(Address.of(thing.path()).kind()))
                .filter(thing -> hasOtherWork(stage)
                        || !WEIGHED.contains(Address.of(thing.path()).kind()))
                .flatMap(thing -> changes.apply(thing).stream())
                .filter(change -> change.rule().plan() != Reach.NONE)
                .distinct()
                .toList();
        found.addAll(
                things.isEmpty()
                        ? changes.apply(links.root()).stream()
                                .filter(change -> ALL_STAGES.stream()
                                        .anyMatch(field ->
                                                change.subject().field().startsWith(field)))
                                .toList()
                        : things);
    }

    private static boolean hasOtherWork(Redline stage) {
        return stage.at(ChangeSubject.PLANNED, "work").filter(Redline::touched).isPresent();
    }

    /** @param fields keys of the thing's own fields; empty for the thing as a whole */
    private void own(Redline entity, Set<String> fields) {
        changes.apply(entity).stream()
                .filter(change -> fields.contains(root(change.subject().field())))
                .forEach(found::add);
    }

    private static <T> List<T> latest(Collection<T> all, Function<T, Optional<String>> date) {
        Optional<String> last =
                all.stream().flatMap(one -> date.apply(one).stream()).max(Comparator.naturalOrder());
        return all.stream()
                .filter(one -> last.isPresent() && date.apply(one).equals(last))
                .toList();
    }

    private static Optional<String> date(Redline stage, String key, boolean now) {
        return value(stage.at(ChangeSubject.PLANNED, key), now);
    }

    private static Optional<String> value(Optional<Redline> leaf, boolean now) {
        return leaf.flatMap(date -> now ? date.value() : date.formerValue());
    }

    /** Above 0 where a date is later than it was. */
    private static int direction(Optional<Redline> date) {
        return date.filter(
                        node -> node.value().isPresent() && node.formerValue().isPresent())
                .map(node ->
                        node.value().orElseThrow().compareTo(node.formerValue().orElseThrow()))
                .orElse(0);
    }

    private static long days(Redline stage, boolean now) {
        return span(stage, STARTS, FINISHES, now);
    }

    private static long latestDays(Redline stage, boolean now) {
        return span(stage, LATEST_START, LATEST_FINISH, now);
    }

    private static long span(Redline stage, String from, String to, boolean now) {
        Optional<LocalDate> start = date(stage, from, now).map(LocalDate::parse);
        Optional<LocalDate> end = date(stage, to, now).map(LocalDate::parse);
        return start.isPresent() && end.isPresent() ? ChronoUnit.DAYS.between(start.get(), end.get()) : 0;
    }
}
