package io.github.workprint.compare;

import io.github.workprint.check.Checked;
import io.github.workprint.compare.ComparisonSides.Side;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.meaning.table.ChangeClass;
import io.github.workprint.messages.Languages;
import io.github.workprint.plan.PlannedHistory;
import io.github.workprint.render.data.LogScope;
import io.github.workprint.site.Build;
import io.github.workprint.site.project.House;
import io.github.workprint.site.project.ProjectSources;
import io.github.workprint.spec.History;
import io.github.workprint.spec.value.Version;
import io.github.workprint.view.VersionView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What changed from one state of a workflow to another, for one audience.
 *
 * @param from version of the older side
 * @param to version of the newer side
 */
public record Comparison(Version from, Version to, LogScope log) {

    /**
     * Compares; where that cannot be done, a finding says why.
     *
     * @throws IOException where the disk or the repository cannot be read
     */
    public static Optional<Comparison> of(ComparisonRequest question, List<Finding> findings) throws IOException {
        return of(question, Build.read(question.folder()), findings);
    }

    /**
     * Compares what was read; where that cannot be done, a finding says why.
     *
     * @throws IOException where the disk or the repository cannot be read
     */
    public static Optional<Comparison> of(ComparisonRequest question, ProjectSources sources, List<Finding> findings)
            throws IOException {
        ComparisonSides sides = new ComparisonSides(question, sources, findings::add);
        Optional<History> history = sides.history();
        Optional<Side> to = history.isEmpty() ? Optional.empty() : sides.to(history.get());
        Optional<Side> from = to.isEmpty() ? Optional.empty() : sides.from(history.orElseThrow(), to.get());
        return from.isEmpty() || Findings.of(findings).hasErrors()
                ? Optional.empty()
                : Optional.of(between(question, sources.house(), history.orElseThrow(), from.get(), to.orElseThrow()));
    }

    private static Comparison between(ComparisonRequest question, House house, History history, Side from, Side to) {
        List<PlannedHistory> planned = Build.plan(List.of(line(history, from, to)), house);
        Checked checked = Build.check(planned, house, Findings.NONE, Optional.empty());
        MarkedHistory seen = Build.seenBy(question.audience(), planned, checked).get(0);
        VersionView view = VersionView.of(seen, seen.size() - 1);
        return new Comparison(
                from.entry().version(),
                to.entry().version(),
                new LogScope(
                        view.title(),
                        from.name(),
                        view.edition(),
                        view.workflow(),
                        view.log(),
                        house.look().languages().of(view.language().orElse(Languages.STANDARD))));
    }

    /** As if the newer side had been issued right after the older one: stages keep the numbers that earlier versions locked. */
    private static History line(History history, Side from, Side to) {
        List<History.Entry> line = new ArrayList<>(history.versions().stream()
                .filter(entry -> entry.version().compareTo(from.entry().version()) < 0)
                .filter(entry -> entry.version().compareTo(to.entry().version()) < 0)
                .toList());
        line.add(from.entry());
        line.add(to.entry());
        return new History(history.workflow(), line);
    }

    /** How much the strongest change asks; none where nothing changed. */
    public Optional<ChangeClass> strongest() {
        return Arrays.stream(ChangeClass.values())
                .filter(rated -> count(rated) > 0)
                .findFirst();
    }

    public int count(ChangeClass rated) {
        return log.log().of(rated).size();
    }

    /** How many changes ask for as much as this class or more. */
    public int atLeast(ChangeClass gate) {
        return Arrays.stream(ChangeClass.values())
                .filter(rated -> !gate.isStrongerThan(rated))
                .mapToInt(this::count)
                .sum();
    }
}
