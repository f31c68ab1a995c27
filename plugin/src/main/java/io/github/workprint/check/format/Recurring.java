package io.github.workprint.check.format;

import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.work.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Faults of formats that come up at one stage after the other. Each is told once, at its first stage, with the others behind it. */
final class Recurring {
    /** What is told of a stage. */
    private record Told(Stage stage, String field, Place related, Wording message, Wording remedy) {}

    private final Map<List<Object>, List<Told>> byCause = new LinkedHashMap<>();

    /**
     * @param cause what is the same wherever the fault comes up, such as a format and what it lacks
     * @param field of the stage, at which it is told
     * @param related the place of the cause
     */
    void add(List<Object> cause, Stage stage, String field, Place related, Wording message, Wording remedy) {
        byCause.computeIfAbsent(cause, found -> new ArrayList<>())
                .add(new Told(stage, field, related, message, remedy));
    }

    void tell(Report report) {
        for (List<Told> fault : byCause.values()) {
            Told first = fault.get(0);
            List<Stage> others = fault.stream().skip(1).map(Told::stage).toList();
            report.with(places(first.related(), others))
                    .at(first.stage(), first.field(), message(first.message(), others), first.remedy());
        }
    }

    /** What is said of one stage, with the others of which it is true. */
    static Wording message(Wording first, List<Stage> others) {
        return others.isEmpty()
                ? first
                : Wording.of(
                        "{0}; the same at {1}",
                        first,
                        Wording.and(others.stream()
                                .map(stage -> "'" + stage.id() + "'")
                                .toList()));
    }

    static List<Place> places(Place cause, List<Stage> others) {
        List<Place> places = new ArrayList<>();
        places.add(cause);
        others.forEach(stage -> places.add(stage.origin().place()));
        return places;
    }
}
