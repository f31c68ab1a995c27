package io.github.workprint.check.network;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.storage.LinkFigures;
import io.github.workprint.spec.storage.Link;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Hand-offs that fit a line one by one, and not together. Whatever the order in which they travel, those that can only leave after
 * one day and must be there by another need no more than the line's hours between the two; so each such span is added up.
 */
final class SharedLine {
    private SharedLine() {}

    private record Span(LocalDate from, LocalDate until, List<Journey> journeys, BigDecimal needs, BigDecimal has) {
        boolean fits() {
            return journeys.size() < 2 || needs.compareTo(has) <= 0;
        }
    }

    static void check(CheckContext subject, Report report) {
        List<Journey> all = Journey.all(subject).stream()
                .filter(journey -> !journey.tooLong())
                .toList();
        for (Link link : subject.spec().links().values()) {
            List<Journey> journeys = all.stream()
                    .filter(journey -> subject.find(
                                    Link.class, journey.handOff().via(), "link")
                            .filter(link::equals)
                            .isPresent())
                    .toList();
            worst(journeys, link, subject).ifPresent(span -> report.with(
                            span.journeys().get(0).handOff().origin().place())
                    .at(
                            link,
                            Wording.of(
                                    "between {0} and {1} {2} travel over '{3}': they need {4}, and it is open {5}",
                                    span.from(),
                                    span.until(),
                                    span.journeys().stream().map(Journey::id).collect(Collectors.joining(", ")),
                                    link.id(),
                                    Journey.say(span.needs()),
                                    Journey.say(span.has())),
                            Wording.of("send one of them another way, or on other days")));
        }
    }

    /** The first of the shortest spans that do not fit. */
    private static Optional<Span> worst(List<Journey> journeys, Link link, CheckContext subject) {
        Optional<BigDecimal> day = subject.plan()
                .figures("link/" + link.id())
                .filter(LinkFigures.class::isInstance)
                .map(figures -> Journey.hours(((LinkFigures) figures).open()));
        if (day.isEmpty()) {
            return Optional.empty();
        }
        return journeys.stream()
                .flatMap(one -> journeys.stream()
                        .filter(other -> other.needed().isAfter(one.first()))
                        .map(other -> span(one.first(), other.needed(), journeys, day.get())))
                .filter(span -> !span.fits())
                .min(Comparator.comparing((Span span) -> ChronoUnit.DAYS.between(span.from(), span.until()))
                        .thenComparing(Span::from));
    }

    private static Span span(LocalDate from, LocalDate until, List<Journey> all, BigDecimal day) {
        List<Journey> within =
                all.stream().filter(journey -> nights(journey, from, until) > 0).toList();
        BigDecimal needs = within.stream()
                .map(journey -> journey.takes().multiply(BigDecimal.valueOf(nights(journey, from, until))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Span(
                from, until, within, needs, day.multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until))));
    }

    /** How often it has to travel between two days, and can at no other time. */
    private static long nights(Journey journey, LocalDate from, LocalDate until) {
        if (!journey.daily()) {
            return journey.first().isBefore(from) || journey.needed().isAfter(until) ? 0 : 1;
        }
        LocalDate first = journey.first().isBefore(from) ? from : journey.first();
        LocalDate last = journey.needed().isAfter(until) ? until : journey.needed();
        return Math.max(0, ChronoUnit.DAYS.between(first, last));
    }
}
