package io.github.workprint.view.role;

import io.github.workprint.diff.Redline;
import io.github.workprint.view.PartsOf;
import io.github.workprint.view.Workflow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a role does next: of its work, the first that begins on the day of the version or later.
 *
 * @param part for which of the parts; none where the stage is for no part, or its readers see none
 */
public record NextWork(Redline stage, Optional<Redline> part, LocalDate starts) {
    /** None where all has begun, or no day of it is known. */
    public static Optional<NextWork> of(List<Duty> duties, Workflow workflow, LocalDate asOf) {
        return duties.stream()
                .filter(duty -> duty.stage().isPresent())
                .flatMap(duty -> all(duty, workflow))
                .filter(work -> !work.starts().isBefore(asOf))
                .min(Comparator.comparing(NextWork::starts));
    }

    private static Stream<NextWork> all(Duty duty, Workflow workflow) {
        Redline stage = duty.stage();
        return stage.all("planned", "parts").isEmpty()
                ? starts(stage.at("planned", "starts")).map(day -> new NextWork(stage, Optional.empty(), day)).stream()
                : duty.parts().stream()
                        .flatMap(figures -> starts(figures.child("starts"))
                                .map(day -> new NextWork(stage, PartsOf.part(workflow, figures), day))
                                .stream());
    }

    private static Optional<LocalDate> starts(Optional<Redline> day) {
        return day.flatMap(Redline::value).map(LocalDate::parse);
    }
}
