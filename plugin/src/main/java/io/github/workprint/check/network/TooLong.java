package io.github.workprint.check.network;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.value.Quantity;

/** A hand-off of every shooting day that takes longer than a day, so that it falls behind from the first one on. */
final class TooLong {
    private TooLong() {}

    static void check(CheckContext subject, Report report) {
        for (Journey journey : Journey.all(subject)) {
            Quantity perDay = journey.figures().perDay();
            if (perDay != null && journey.tooLong()) {
                report.with(journey.to().origin().place())
                        .at(
                                journey.handOff(),
                                Wording.of(
                                        "'{0}': {1} of every shooting day at {2} takes {3}; {4} of a day are open",
                                        journey.id(),
                                        perDay,
                                        journey.figures().rate(),
                                        Journey.say(journey.takes()),
                                        Journey.say(journey.open())),
                                Wording.of("use a faster line, send less, or open it for longer"));
            }
        }
    }
}
