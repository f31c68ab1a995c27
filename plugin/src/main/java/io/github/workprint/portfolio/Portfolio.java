package io.github.workprint.portfolio;

import io.github.workprint.check.ComplianceReport;
import io.github.workprint.check.ComplianceReport.State;
import io.github.workprint.check.rule.PartNames;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.meaning.table.ChangeClass;
import io.github.workprint.messages.Languages;
import io.github.workprint.plan.PlannedHistory;
import io.github.workprint.plan.schedule.DeliverableFigures;
import io.github.workprint.plan.schedule.DeliverablePartFigures;
import io.github.workprint.portfolio.Shared.SharedLine;
import io.github.workprint.portfolio.Shared.SharedVolume;
import io.github.workprint.portfolio.Show.Event;
import io.github.workprint.portfolio.Show.Issue;
import io.github.workprint.portfolio.Show.Lateness;
import io.github.workprint.progress.RecordBook;
import io.github.workprint.site.Build;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.site.project.Look;
import io.github.workprint.site.project.ProjectFolder;
import io.github.workprint.spec.History;
import io.github.workprint.spec.Slate;
import io.github.workprint.spec.Slate.SetUse;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.event.EventKind;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.view.ChangeLog;
import io.github.workprint.view.KeyDates;
import io.github.workprint.view.VersionView;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All productions of a house on one day.
 *
 * @param day on which they are looked at: as given, else the latest date of a version
 * @param shows by name
 * @param sets each set in use, with the productions that use it
 * @param faults of reading, on which the page does not rest
 * @param language of the productions where they share one, else English
 * @param look of the first folder
 */
public record Portfolio(
        LocalDate day,
        List<Show> shows,
        List<SharedVolume> volumes,
        List<SharedLine> lines,
        List<Booking> bookings,
        Map<String, List<String>> sets,
        Findings faults,
        String language,
        Look look) {
    private static final int WEEK = 7;
    /** How many dates of a production are told. */
    static final int NEXT = 5;

    private static final String NEWER = "WF-RS03";

    /** A production that is read, before there is a day to look at it on. */
    private record Read(
            CheckedProject project,
            MarkedHistory seen,
            History history,
            int position,
            PlannedShow planned,
            String folder) {
        Slate slate() {
            return history.versions().get(position).slate();
        }
    }

    /**
     * Reads the productions of all folders.
     *
     * @param day on which they are looked at; empty for the latest date of a version, so that no clock is asked
     * @throws IOException where the disk fails; faults of the user are findings
     */
    public static Portfolio of(List<ProjectFolder> folders, Optional<LocalDate> day) throws IOException {
        List<Read> reads = new ArrayList<>();
        Findings faults = Findings.NONE;
        Look look = Look.standard();
        for (ProjectFolder folder : folders) {
            CheckedProject project = Build.check(folder, day);
            look = folder.equals(folders.get(0)) ? project.sources().house().look() : look;
            faults = faults.and(project.faults());
            reads.addAll(read(project, folder, day));
        }
        reads.sort(Comparator.comparing((Read read) -> read.planned().name()).thenComparing(Read::folder));
        LocalDate on = day.or(
                        () -> reads.stream().map(read -> read.slate().asOf()).max(LocalDate::compareTo))
                .orElse(LocalDate.EPOCH);
        List<Show> shows = reads.stream().map(read -> show(read, on)).toList();
        List<PlannedShow> planned = reads.stream().map(Read::planned).toList();
        Map<String, List<String>> sets = new TreeMap<>();
        shows.forEach(show -> show.sets().forEach(set -> sets.computeIfAbsent(set, first -> new ArrayList<>())
                .add(show.name())));
        return new Portfolio(
                on,
                shows,
                Shared.volumes(planned),
                Shared.lines(planned),
                Booking.of(planned),
                sets,
                faults,
                language(reads),
                look);
    }

    private static String language(List<Read> reads) {
        List<String> languages = reads.stream()
                .map(read ->
                        VersionView.of(read.seen(), read.position()).language().orElse(Languages.STANDARD))
                .distinct()
                .toList();
        return languages.size() == 1 ? languages.get(0) : Languages.STANDARD;
    }

    private static List<Read> read(CheckedProject project, ProjectFolder folder, Optional<LocalDate> day) {
        List<History> histories = project.sources().histories().all();
        List<PlannedHistory> planned = Build.plan(histories, project.sources().house());
        List<MarkedHistory> seen = project.seenBy(Readers.INTERNAL);
        List<Read> reads = new ArrayList<>();
        for (int i = 0; i < histories.size(); i++) {
            History history = histories.get(i);
            int position = current(history, day);
            reads.add(new Read(
                    project,
                    seen.get(i),
                    history,
                    position,
                    new PlannedShow(
                            history.workflow(),
                            history.versions().get(position).spec(),
                            planned.get(i).plans().get(position)),
                    folder.base().relativize(folder.source()).toString().replace('\\', '/')));
        }
        return reads;
    }

    /** The latest version that was issued by the day; the first where none was. */
    private static int current(History history, Optional<LocalDate> day) {
        for (int i = history.versions().size() - 1; i >= 0; i--) {
            History.Entry version = history.versions().get(i);
            if (!version.isDraft()
                    && day.filter(on -> version.slate().asOf().isAfter(on)).isEmpty()) {
                return i;
            }
        }
        return 0;
    }

    private static Show show(Read read, LocalDate day) {
        Slate slate = read.slate();
        VersionView view = VersionView.of(read.seen(), read.position());
        ComplianceReport standing = ComplianceReport.all(read.project().checked()).stream()
                .filter(report -> report.name().equals(read.history().workflow() + " " + slate.version()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("every version was checked"));
        return new Show(
                read.history().workflow(),
                view.title(),
                read.folder(),
                slate.version().toString(),
                slate.status(),
                slate.asOf(),
                changed(read, day),
                KeyDates.next(view.workflow(), day, Integer.MAX_VALUE).stream()
                        .map(line -> new Event(
                                LocalDate.parse(line.date().value().orElseThrow()),
                                line.entity().title()))
                        .distinct()
                        .limit(NEXT)
                        .toList(),
                late(read, day),
                count(standing, State.MET),
                count(standing, State.FINDINGS),
                count(standing, State.NOT_ADDRESSED),
                List.copyOf(new TreeSet<>(slate.sets().stream().map(SetUse::set).toList())),
                newer(read));
    }

    private static int count(ComplianceReport standing, State state) {
        return (int)
                standing.rows().stream().filter(row -> row.state() == state).count();
    }

    private static List<Issue> changed(Read read, LocalDate day) {
        List<Issue> issues = new ArrayList<>();
        List<History.Entry> versions = read.history().versions();
        for (int i = 0; i < versions.size(); i++) {
            LocalDate on = versions.get(i).slate().asOf();
            if (!versions.get(i).isDraft() && on.isAfter(day.minusDays(WEEK)) && !on.isAfter(day)) {
                issues.add(issue(versions.get(i).version().toString(), on, read.seen(), i));
            }
        }
        return issues;
    }

    private static Issue issue(String version, LocalDate on, MarkedHistory seen, int position) {
        ChangeLog log = VersionView.of(seen, position).log();
        Map<ChangeClass, Integer> changes = new EnumMap<>(ChangeClass.class);
        for (ChangeClass rated : ChangeClass.values()) {
            int size = log.of(rated).size();
            if (size > 0) {
                changes.put(rated, size);
            }
        }
        return new Issue(version, on, position == 0, changes, log.toDo(), log.toKnow());
    }

    /** What is delivered is not late any more, whether the spec says so or a record does. */
    private static List<Lateness> late(Read read, LocalDate day) {
        Set<String> delivered = RecordBook.seen(
                        read.project().sources().records().of(read.history().workflow()), read.seen(), read.position())
                .stream()
                .filter(event -> event.event().kind() == EventKind.DELIVERED
                        && !event.event().on().isAfter(day))
                .flatMap(event -> event.what().stream())
                .collect(Collectors.toSet());
        List<Lateness> late = new ArrayList<>();
        for (Deliverable deliverable : read.planned().spec().deliverables().values()) {
            String path = "deliverable/" + deliverable.id();
            if (deliverable.delivered() == null && deliverable.withdrawn() == null && !delivered.contains(path)) {
                read.planned()
                        .plan()
                        .figures(path)
                        .filter(DeliverableFigures.class::isInstance)
                        .ifPresent(figures -> late(read, deliverable, (DeliverableFigures) figures, day)
                                .forEach(late::add));
            }
        }
        return late;
    }

    private static Stream<Lateness> late(
            Read read, Deliverable deliverable, DeliverableFigures figures, LocalDate day) {
        String name = Objects.requireNonNullElse(deliverable.name(), deliverable.id());
        if (figures.parts().isEmpty()) {
            return lateness(name, deliverable.due(), figures.ready(), day).stream();
        }
        Set<String> gone = deliverable.for_().stream()
                .filter(part -> part.delivered() != null)
                .flatMap(part -> Stream.ofNullable(part.part()))
                .map(Ref::id)
                .collect(Collectors.toSet());
        return figures.parts().stream()
                .filter(part -> !gone.contains(part.part().id()))
                .flatMap(part -> lateness(name + ", " + name(read, part), part.due(), part.ready(), day).stream());
    }

    private static String name(Read read, DeliverablePartFigures figures) {
        return PartNames.of(read.planned().spec(), List.of(figures.part().id())).english();
    }

    private static Optional<Lateness> lateness(
            String name, @Nullable LocalDate due, @Nullable LocalDate ready, LocalDate day) {
        if (due == null) {
            return Optional.empty();
        }
        return due.isBefore(day)
                ? Optional.of(new Lateness(name, due, Optional.empty()))
                : Optional.ofNullable(ready)
                        .filter(due::isBefore)
                        .map(late -> new Lateness(name, due, Optional.of(late)));
    }

    private static List<String> newer(Read read) {
        String file = read.history().versions().get(read.position()).file();
        return read.project().findings().all().stream()
                .filter(finding ->
                        finding.rule().equals(NEWER) && finding.place().file().equals(file))
                .map(Finding::message)
                .toList();
    }
}
