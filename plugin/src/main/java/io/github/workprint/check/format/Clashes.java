package io.github.workprint.check.format;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.EffectiveFormat;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.work.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Stages at which two formats meet and differ. A format that differs in the same way wherever it goes is one fault with one remedy, so
 * it is told once, at the first of its stages, with the others behind it.
 *
 * @param <T> what the formats differ in
 */
record Clashes<T>(List<Clash<T>> all) {
    /** Two formats that differ at a stage. */
    record Clash<T>(Stage stage, Join.Pair<T> pair) {}

    /** A format in a clash, with its value and that of the other one. */
    private record Side<T>(EffectiveFormat format, T own, T other) {}

    Clashes {
        all = List.copyOf(all);
    }

    /** @param clash of a stage, where it has one */
    static <T> Clashes<T> of(CheckContext subject, Function<Stage, Optional<Join.Pair<T>>> clash) {
        return new Clashes<>(subject.spec().stages().values().stream()
                .flatMap(stage -> clash.apply(stage).map(pair -> new Clash<>(stage, pair)).stream())
                .toList());
    }

    /**
     * @param field of the stage, at which it is told
     * @param said of the first stage of a fault
     */
    void tell(Report report, String field, BiFunction<Stage, Join.Pair<T>, Wording> said, Wording remedy) {
        for (List<Clash<T>> fault : faults()) {
            Stage first = fault.get(0).stage();
            List<Stage> others = fault.stream().skip(1).map(Clash::stage).toList();
            Place cause = fault.get(0).pair().one().format().origin().place();
            report.with(Recurring.places(cause, others))
                    .at(
                            first,
                            field,
                            Recurring.message(said.apply(first, fault.get(0).pair()), others),
                            remedy);
        }
    }

    /** Together what has a format in common that differs in the same way; the format of most clashes first. */
    private List<List<Clash<T>>> faults() {
        List<Clash<T>> left = new ArrayList<>(all);
        List<List<Clash<T>>> faults = new ArrayList<>();
        while (!left.isEmpty()) {
            Map<Side<T>, List<Clash<T>>> bySide = new LinkedHashMap<>();
            left.forEach(
                    clash -> sides(clash.pair()).forEach(side -> bySide.computeIfAbsent(side, same -> new ArrayList<>())
                            .add(clash)));
            // The first of several as large: max would take the last.
            List<Clash<T>> most = bySide.values().stream()
                    .sorted(Comparator.comparing(clashes -> -clashes.size()))
                    .findFirst()
                    .orElseThrow();
            faults.add(most);
            left.removeAll(most);
        }
        faults.sort(Comparator.comparing(fault -> all.indexOf(fault.get(0))));
        return faults;
    }

    private static <T> Stream<Side<T>> sides(Join.Pair<T> pair) {
        return Stream.of(
                new Side<>(pair.one(), pair.first(), pair.second()),
                new Side<>(pair.other(), pair.second(), pair.first()));
    }
}
