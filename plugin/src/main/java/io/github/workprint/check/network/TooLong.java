package io.github.workprint.check.network;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
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
                                "'" + journey.id() + "': " + perDay + " of every shooting day at "
                                        + journey.figures().rate() + " takes " + Journey.say(journey.takes()) + "; "
                                        + Journey.say(journey.open()) + " of a day are open",
                                "use a faster line, send less, or open it for longer");
            }
        }
    }
}
