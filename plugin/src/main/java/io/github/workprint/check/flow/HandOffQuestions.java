package io.github.workprint.check.flow;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.people.Role;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.work.Interface;
import io.github.workprint.spec.work.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether it is said how work passes from one owner to another. */
final class HandOffQuestions {
    private HandOffQuestions() {}

    /** Told once of each two owners, and of what goes to several in the same way, with a count. */
    static void described(CheckContext subject, Report report) {
        Map<String, List<Passing>> untold = new LinkedHashMap<>();
        for (Stage to : subject.spec().stages().values()) {
            for (Stage from : subject.work().before(to)) {
                List<String> passed = subject.work().makes(from).stream()
                        .filter(subject.work().takes(to)::contains)
                        .filter(thing -> !broughtTo(to, thing, subject))
                        .map(address -> Address.of(address).id())
                        .toList();
                if (!passed.isEmpty()
                        && differ(from, to, subject)
                        && subject.handOffs(from, to).isEmpty()) {
                    untold.computeIfAbsent(owners(from) + " " + owners(to), owners -> new ArrayList<>())
                            .add(new Passing(from, to, passed));
                }
            }
        }
        Map<List<String>, List<Passing>> ofOneThing = new LinkedHashMap<>();
        untold.values().forEach(passings -> ofOneThing
                .computeIfAbsent(passings.get(0).things(), things -> new ArrayList<>())
                .addAll(passings));
        ofOneThing.values().forEach(passings -> tell(passings, report));
        subject.spec().interfaces().values().forEach(handOff -> whole(handOff, report));
    }

    private record Passing(Stage from, Stage to, List<String> things) {}

    private static void tell(List<Passing> passings, Report report) {
        Passing first = passings.get(0);
        int more = passings.size() - 1;
        boolean betweenTwo = passings.stream()
                .allMatch(passing -> owners(passing.from()).equals(owners(first.from()))
                        && owners(passing.to()).equals(owners(first.to())));
        Stage from = first.from();
        Stage to = first.to();
        report.with(from.origin().place())
                .at(
                        to,
                        "takes",
                        Wording.of(
                                "nothing says how '{0}' ({1}) gives {2} to '{3}' ({4}){5}",
                                from.id(),
                                owners(from),
                                String.join(", ", first.things()),
                                to.id(),
                                owners(to),
                                more == 0
                                        ? Wording.NONE
                                        : Wording.of(
                                                betweenTwo
                                                        ? "; nor of {0}{1} between the two"
                                                        : "; nor of {0}{1} of the same",
                                                more,
                                                more == 1
                                                        ? Wording.of(" more hand-off")
                                                        : Wording.of(" more hand-offs"))),
                        Wording.of("add to 'interfaces': from, to, what, carrier or where, when, and who confirms"));
    }

    /** Whether some hand-off brings a thing to a stage, or to another one of its owner. */
    private static boolean broughtTo(Stage to, String thing, CheckContext subject) {
        return subject.spec().interfaces().values().stream()
                .filter(handOff -> subject.things(handOff.what()).contains(thing))
                .flatMap(handOff -> subject.stage(handOff.to()).stream())
                .anyMatch(taker -> !differ(taker, to, subject));
    }

    private static void whole(Interface handOff, Report report) {
        List<String> missing = new ArrayList<>();
        if (!handOff.origin().has("what")) {
            missing.add("what");
        }
        if (handOff.carrier() == null && handOff.where() == null && handOff.via() == null) {
            missing.add("carrier");
        }
        if (!handOff.origin().has("confirms")) {
            missing.add("confirms");
        }
        if (!missing.isEmpty()) {
            report.at(
                    handOff,
                    Wording.of(
                            "hand-off '{0}' from '{1}' to '{2}' does not say: {3}",
                            handOff.id(), handOff.from(), handOff.to(), String.join(", ", missing)),
                    Wording.of("add it; what nobody confirms is missed on the day on which it is needed"));
        }
    }

    private static String owners(Stage stage) {
        return stage.owner().stream().map(Ref::id).collect(Collectors.joining(", "));
    }

    /** Nobody hands over to themselves, whatever their roles are called. */
    private static boolean differ(Stage from, Stage to, CheckContext subject) {
        List<Role> givers = subject.owners(from);
        List<Role> takers = subject.owners(to);
        return !givers.isEmpty()
                && !takers.isEmpty()
                && givers.stream().noneMatch(giver -> takers.stream().anyMatch(taker -> isSame(giver, taker)));
    }

    private static boolean isSame(Role giver, Role taker) {
        return giver.id().equals(taker.id())
                || (giver.person() != null && giver.person().equals(taker.person()));
    }
}
