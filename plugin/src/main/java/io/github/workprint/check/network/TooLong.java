package io.github.workprint.check.network;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.spec.value.Quantity;

/** A hand-off that is still under way when the next stage begins. */
final class TooLong {
    private TooLong() {}

    static void check(CheckContext subject, Report report) {
        for (Journey journey : Journey.all(subject)) {
            if (journey.tooLong()) {
                Quantity perDay = journey.figures().perDay();
                report.with(journey.to().origin().place())
                        .at(
                                journey.handOff(),
                                "'" + journey.id() + "': "
                                        + (perDay == null
                                                ? journey.figures().data().toString()
                                                : perDay + " of every shooting day")
                                        + " at " + journey.figures().rate() + " takes " + Journey.say(journey.takes())
                                        + "; " + Journey.say(journey.open())
                                        + (journey.daily()
                                                ? " of a day are open"
                                                : " are open until '"
                                                        + journey.to().id() + "' begins"),
                                "use a faster line, send less, or begin '"
                                        + journey.to().id() + "' later");
            }
        }
    }
}
