package io.github.workprint.check.delivery;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.schedule.DeliverableFigures;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.delivery.Requirement;
import io.github.workprint.spec.people.Organisation;
import io.github.workprint.spec.production.Production;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a client will accept what is delivered, and what is left if not. */
final class Acceptance {
    /** Where broadcasters must offer captions or subtitles by law. */
    private static final Pattern ACCESS_LAW =
            Pattern.compile("\\b(uk|united kingdom|great britain|england|scotland|wales|ireland|us|usa|united"
                    + " states|canada|australia|france|germany|spain|italy|netherlands|belgium|austria|portugal|poland|denmark|sweden|finland|norway|new"
                    + " zealand)\\b");

    private static final Pattern UNITED_KINGDOM =
            Pattern.compile("\\b(uk|united kingdom|great britain|england|scotland|wales|northern ireland)\\b");
    private static final Pattern ACCESS =
            Pattern.compile("subtitle|closed.caption|\\bsdh\\b|audio description|sign language");
    private static final Pattern FLASHES = Pattern.compile("\\bpse\\b|photosensitiv|flash|harding");

    private Acceptance() {}

    static void unchecked(CheckContext subject, Report report) {
        for (Deliverable deliverable : subject.spec().deliverables().values()) {
            List<Stage> makers = subject.work().makers("deliverable/" + deliverable.id());
            boolean checked = Stream.of(
                            makers.stream(),
                            subject.work().takers("deliverable/" + deliverable.id()).stream(),
                            makers.stream().flatMap(maker -> subject.work().behind(maker).stream()),
                            makers.stream().flatMap(maker -> beforeItIsPassedOn(deliverable, maker, subject)))
                    .flatMap(stages -> stages)
                    .anyMatch(stage -> stage.gate() != null || stage.is(StageKind.QC));
            if (!makers.isEmpty() && !checked) {
                report.with(makers.get(0).origin().place())
                        .at(
                                deliverable,
                                Wording.of(
                                        "'{0}' goes from '{1}' to the client, and nobody checks it in between",
                                        deliverable.id(), makers.get(0).id()),
                                Wording.of("give the stage a gate, or add a stage of kind qc that takes it"));
            }
        }
    }

    /** What a stage sends or keeps as it gets it was checked where the same thing was taken before. */
    private static Stream<Stage> beforeItIsPassedOn(Deliverable deliverable, Stage maker, CheckContext subject) {
        Set<String> before = subject.work().allBefore(maker);
        String format = "format/" + deliverable.format();
        List<String> taken = subject.work().takes(maker);
        return maker.has(StageKind.Trait.END)
                ? taken.stream()
                        .filter(thing -> thing.equals(format) || !taken.contains(format))
                        .flatMap(thing -> subject.work().takers(thing).stream())
                        .filter(stage -> before.contains(stage.id()))
                : Stream.empty();
    }

    private static boolean broadcast(Deliverable deliverable, CheckContext subject) {
        return subject.find(Organisation.class, deliverable.to(), "organisation")
                .map(Organisation::kind)
                .filter("broadcaster"::equals)
                .isPresent();
    }

    private static boolean shownIn(Pattern countries, CheckContext subject) {
        return Optional.ofNullable(subject.spec().production()).map(Production::territories).stream()
                .flatMap(Collection::stream)
                .anyMatch(territory ->
                        countries.matcher(territory.toLowerCase(Locale.ROOT)).find());
    }

    private static boolean says(Deliverable deliverable, Pattern what, CheckContext subject) {
        Stream<Requirement> requirements = subject.spec().asked(deliverable).stream();
        return Stream.concat(
                        Stream.of(deliverable.id(), String.valueOf(deliverable.name())),
                        requirements.flatMap(one -> Stream.of(
                                String.valueOf(one.text()), String.valueOf(one.check()), String.valueOf(one.group()))))
                .anyMatch(text -> what.matcher(text.toLowerCase(Locale.ROOT)).find());
    }

    static void access(CheckContext subject, Report report) {
        boolean elsewhere = subject.spec().deliverables().values().stream()
                .anyMatch(one -> !one.accessServices().isEmpty() || says(one, ACCESS, subject));
        for (Deliverable deliverable : subject.spec().deliverables().values()) {
            if (broadcast(deliverable, subject) && shownIn(ACCESS_LAW, subject) && !elsewhere) {
                report.at(
                        deliverable,
                        Wording.of(
                                "'{0}' is for broadcast, and neither subtitles, SDH nor audio description are"
                                        + " delivered",
                                deliverable.id()),
                        Wording.of("add 'access-services:', or a deliverable or requirement for them"));
            }
        }
    }

    static void flashes(CheckContext subject, Report report) {
        for (Deliverable deliverable : subject.spec().deliverables().values()) {
            if (broadcast(deliverable, subject)
                    && shownIn(UNITED_KINGDOM, subject)
                    && subject.spec().deliverables().values().stream().noneMatch(one -> says(one, FLASHES, subject))) {
                report.at(
                        deliverable,
                        Wording.of(
                                "'{0}' is for broadcast in the United Kingdom and asks for no PSE test; a flash can"
                                        + " cause a seizure, and the file is refused without a pass",
                                deliverable.id()),
                        Wording.of("add a requirement for a photosensitive epilepsy (PSE) test, with its check"));
            }
        }
    }

    static void redelivery(CheckContext subject, Report report) {
        for (Deliverable deliverable : subject.spec().deliverables().values()) {
            LocalDate due = deliverable.due();
            Optional<LocalDate> ready = subject.plan()
                    .figures("deliverable/" + deliverable.id())
                    .filter(DeliverableFigures.class::isInstance)
                    .map(figures -> ((DeliverableFigures) figures).ready())
                    .filter(Objects::nonNull);
            if (due == null || deliverable.redelivery() == null || deliverable.delivered() != null || ready.isEmpty()) {
                continue;
            }
            boolean worked = deliverable.redelivery().unit().equals("wd");
            long kept = worked
                    ? subject.workingDays(null).between(ready.get(), due)
                    : ChronoUnit.DAYS.between(ready.get(), due);
            long asked = worked
                    ? deliverable.redelivery().amount().longValue()
                    : deliverable.redelivery().inBase().longValue() / 86_400;
            if (kept >= 0 && kept < asked) {
                report.at(
                        deliverable,
                        "redelivery",
                        Wording.of(
                                "'{0}' is ready on {1} and due on {2}: {3}{4} for a second delivery, which may take"
                                        + " {5}",
                                deliverable.id(),
                                ready.get(),
                                due,
                                kept,
                                worked ? Wording.of(" working days") : Wording.of(" days"),
                                deliverable.redelivery()),
                        Wording.of("be ready earlier, or agree on a later date"));
            }
        }
    }
}
