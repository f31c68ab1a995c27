package io.github.workprint.portfolio;

import io.github.workprint.check.ComplianceReport;
import io.github.workprint.check.ComplianceReport.State;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.meaning.table.ChangeClass;
import io.github.workprint.plan.PlannedHistory;
import io.github.workprint.plan.schedule.DeliverableFigures;
import io.github.workprint.portfolio.Shared.SharedLine;
import io.github.workprint.portfolio.Shared.SharedVolume;
import io.github.workprint.portfolio.Show.Event;
import io.github.workprint.portfolio.Show.Issue;
import io.github.workprint.site.Build;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.site.project.ProjectFolder;
import io.github.workprint.spec.History;
import io.github.workprint.spec.Slate;
import io.github.workprint.spec.Slate.SetUse;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.view.KeyDates;
import io.github.workprint.view.VersionView;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All productions of a house on one day.
 *
 * @param day on which they are looked at: as given, else the latest date of a version
 * @param shows by name
 * @param sets each set in use, with the productions that use it
 * @param faults of reading, on which the page does not rest
 */
public record Portfolio(
        LocalDate day,
        List<Show> shows,
        List<SharedVolume> volumes,
        List<SharedLine> lines,
        List<Booking> bookings,
        Map<String, List<String>> sets,
        Findings faults) {
    private static final int WEEK = 7;
    private static final int NEXT = 5;
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
        for (ProjectFolder folder : folders) {
            CheckedProject project = Build.check(folder, day);
            faults = faults.and(project.faults());
            reads.addAll(read(project, folder));
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
                on, shows, Shared.volumes(planned), Shared.lines(planned), Booking.of(planned), sets, faults);
    }

    private static List<Read> read(CheckedProject project, ProjectFolder folder) {
        List<History> histories = project.sources().histories().all();
        List<PlannedHistory> planned = Build.plan(histories, project.sources().house());
        List<MarkedHistory> seen = project.seenBy(Readers.INTERNAL);
        List<Read> reads = new ArrayList<>();
        for (int i = 0; i < histories.size(); i++) {
            History history = histories.get(i);
            int position = current(history);
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

    /** The latest version that is no draft; the first draft where all are. */
    private static int current(History history) {
        for (int i = history.versions().size() - 1; i >= 0; i--) {
            if (!history.versions().get(i).isDraft()) {
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
                KeyDates.next(view.workflow(), day, NEXT).stream()
                        .map(line -> new Event(
                                LocalDate.parse(line.date().value().orElseThrow()),
                                line.entity().title()))
                        .toList(),
                late(read.planned(), day),
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
                issues.add(new Issue(
                        versions.get(i).version().toString(), on, i == 0 ? "first version" : words(read.seen(), i)));
            }
        }
        return issues;
    }

    private static String words(MarkedHistory seen, int position) {
        VersionView view = VersionView.of(seen, position);
        List<String> counts = new ArrayList<>();
        for (ChangeClass rated : ChangeClass.values()) {
            int size = view.log().of(rated).size();
            if (size > 0) {
                counts.add(size + " " + rated.word());
            }
        }
        return counts.isEmpty() ? "no changes" : String.join(", ", counts);
    }

    private static List<String> late(PlannedShow show, LocalDate day) {
        List<String> late = new ArrayList<>();
        Spec spec = show.spec();
        for (Deliverable deliverable : spec.deliverables().values()) {
            LocalDate due = deliverable.due();
            if (due == null || deliverable.delivered() != null || deliverable.withdrawn() != null) {
                continue;
            }
            String name = Objects.requireNonNullElse(deliverable.name(), deliverable.id());
            LocalDate ready = show.plan()
                    .figures("deliverable/" + deliverable.id())
                    .filter(DeliverableFigures.class::isInstance)
                    .map(figures -> ((DeliverableFigures) figures).ready())
                    .orElse(null);
            if (due.isBefore(day)) {
                late.add(name + " was due on " + due);
            } else if (ready != null && ready.isAfter(due)) {
                late.add(name + " is due on " + due + " and ready on " + ready);
            }
        }
        return late;
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
