package io.github.workprint.check.production;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.check.rule.Thresholds;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.yaml.Yaml;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sentence of an instruction that nobody can follow with a card in the hand. */
final class LongSentences {
    private static final int WORDS = 30;
    private static final Pattern END = Pattern.compile("(?<=[.!?;:])\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’_/.-]*");

    private LongSentences() {}

    static void check(CheckContext subject, Report report) {
        int most = Thresholds.or(subject.thresholds().words(), WORDS);
        for (Stage stage : subject.spec().stages().values()) {
            for (int step = 0; step < stage.steps().size(); step++) {
                long longest = Stream.of(END.split(stage.steps().get(step)))
                        .mapToLong(sentence -> WORD.matcher(sentence).results().count())
                        .max()
                        .orElse(0);
                if (longest > most) {
                    report.at(
                            stage.origin().yaml() instanceof Yaml.Mapping map
                                            && map.get("steps") instanceof Yaml.Sequence list
                                            && step < list.items().size()
                                    ? list.items().get(step).place()
                                    : stage.origin().of("steps"),
                            stage.origin().path() + "/steps/" + (step + 1),
                            Wording.of(
                                    "step {0} of '{1}' has a sentence of {2} words (limit {3}); it will not be read to"
                                            + " its end",
                                    step + 1, stage.id(), longest, most),
                            Wording.of("one step, one action: make two of it"));
                }
            }
        }
    }
}
