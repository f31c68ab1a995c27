package io.github.workprint.portfolio;

import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.spec.people.Person;
import io.github.workprint.spec.people.Role;
import io.github.workprint.spec.value.DateSpan;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Somebody, a room or a machine that two productions need on the same days.
 *
 * @param resource in the words of the first
 * @param first stage that needs it
 * @param second stage of the other production
 * @param days on which both stages are planned, from the earliest dates of both
 */
public record Booking(String resource, Need first, Need second, DateSpan days) {
    /** A stage of a production. */
    public record Need(String show, String stage) {
        /** As in {@code harbour: Online edit}. */
        String words() {
            return show + ": " + stage;
        }
    }

    private record Use(Need need, String resource, DateSpan days) {}

    /** In order of their days. People are known by address, else by name. */
    static List<Booking> of(List<PlannedShow> shows) {
        Map<String, List<Use>> uses = new TreeMap<>();
        for (PlannedShow show : shows) {
            for (Stage stage : show.spec().stages().values()) {
                days(show, stage).ifPresent(days -> resources(show, stage)
                        .forEach((key, resource) -> uses.computeIfAbsent(key, first -> new ArrayList<>())
                                .add(new Use(
                                        new Need(show.name(), Objects.requireNonNullElse(stage.name(), stage.id())),
                                        resource,
                                        days))));
            }
        }
        List<Booking> bookings = new ArrayList<>();
        uses.values().forEach(of -> pairs(of, bookings));
        bookings.sort(Comparator.comparing((Booking booking) -> booking.days().first())
                .thenComparing(Booking::resource)
                .thenComparing(booking -> booking.first().words())
                .thenComparing(booking -> booking.second().words()));
        return List.copyOf(bookings);
    }

    private static void pairs(List<Use> uses, List<Booking> bookings) {
        for (int i = 0; i < uses.size(); i++) {
            for (Use second : uses.subList(i + 1, uses.size())) {
                Use first = uses.get(i);
                if (!first.need().show().equals(second.need().show())) {
                    common(first.days(), second.days())
                            .ifPresent(days ->
                                    bookings.add(new Booking(first.resource(), first.need(), second.need(), days)));
                }
            }
        }
    }

    private static Optional<DateSpan> common(DateSpan one, DateSpan other) {
        LocalDate from = one.first().isAfter(other.first()) ? one.first() : other.first();
        LocalDate to = one.last().isBefore(other.last()) ? one.last() : other.last();
        return from.isAfter(to) ? Optional.empty() : Optional.of(new DateSpan(from, to));
    }

    private static Optional<DateSpan> days(PlannedShow show, Stage stage) {
        return show.plan()
                .figures("stage/" + stage.id())
                .filter(figures -> !stage.is(StageKind.MILESTONE))
                .filter(StageFigures.class::isInstance)
                .map(StageFigures.class::cast)
                .map(figures -> new DateSpan(figures.starts(), figures.finishes()));
    }

    /** What tells them apart, with what they are called. */
    private static Map<String, String> resources(PlannedShow show, Stage stage) {
        Map<String, String> resources = new LinkedHashMap<>();
        Stream.concat(Stream.ofNullable(stage.room()), stage.equipment().stream())
                .forEach(thing -> resources.put("thing " + Shared.key(thing), thing));
        for (Ref owner : stage.owner()) {
            Role role = show.spec().roles().get(owner.id());
            Person person = role == null || role.person() == null
                    ? null
                    : show.spec().people().get(role.person().id());
            if (person != null && person.name() != null) {
                String address = person.email() == null ? person.name() : person.email();
                resources.put("person " + Shared.key(address), person.name());
            }
        }
        return resources;
    }
}
