package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.audience.Pruning;
import io.github.workprint.diff.Change;
import io.github.workprint.diff.Changes;
import io.github.workprint.diff.Merge;
import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.meaning.ChangeInterpreter;
import io.github.workprint.meaning.Circumstances;
import io.github.workprint.meaning.cause.StepCauses;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Readers;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Promise 1, for change logs: every change between two versions of the sample is told once, to every audience that sees it. */
class EveryChangeToldTest {
    @ParameterizedTest
    @EnumSource(Audience.class)
    void everyChangeIsToldInOneMatter(Audience circle) {
        Readers audience = Readers.all(circle);
        SampleHistories.read().all().forEach(history -> {
            List<Edition> seen = Pruning.of(Editions.of(history, SampleHistories.LIBRARY), audience);
            for (int i = 1; i < seen.size(); i++) {
                Redline redline = Merge.of(seen.get(i - 1), seen.get(i));
                List<String> told = ChangeInterpreter.of(
                                redline,
                                Circumstances.between(seen.get(i - 1), seen.get(i)),
                                new StepCauses().planning(Specs.LIBRARY))
                        .stream()
                        .flatMap(matter -> matter.all())
                        .map(meaning -> meaning.change().id())
                        .sorted()
                        .toList();
                assertEquals(
                        Changes.in(redline).stream().map(Change::id).sorted().toList(),
                        told,
                        seen.get(i).version()::toString);
            }
        });
    }
}
