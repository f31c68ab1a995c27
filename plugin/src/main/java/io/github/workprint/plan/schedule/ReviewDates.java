package io.github.workprint.plan.schedule;

import io.github.workprint.plan.amount.Processing;
import io.github.workprint.plan.calendar.WorkDates;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.dates.Review;
import io.github.workprint.spec.delivery.Agreement;
import io.github.workprint.spec.people.Organisation;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.value.Quantity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reviews and the time that their notes take. What follows a stage waits for the notes on it: until the day by which they must have
 * come; where a review has no date yet, for as long as was agreed behind the end of the stage.
 */
public final class ReviewDates {
    private final Spec spec;
    private final Addresses addresses;
    private final WorkingDays calendar;
    private final Processing processing;

    /** @param calendar on which notes periods are counted */
    public ReviewDates(Spec spec, Addresses addresses, WorkingDays calendar, Processing processing) {
        this.spec = spec;
        this.addresses = addresses;
        this.calendar = calendar;
        this.processing = processing;
    }

    /** The last day on which notes on a stage may come, of the reviews that have a date. */
    Optional<LocalDate> notesOn(String stage) {
        return WorkDates.latest(of(stage).flatMap(review -> notesBy(review).stream()));
    }

    /** How long what follows a stage waits for notes of reviews without a date. */
    List<Lag> lags(String stage) {
        return of(stage)
                .filter(review -> review.on() == null && review.decideBy() == null)
                .flatMap(review -> agreed(review).stream())
                .filter(lag -> lag.days() > 0)
                .toList();
    }

    /** When its notes must have come; empty where nothing says it. */
    Optional<LocalDate> notesBy(Review review) {
        LocalDate decideBy = review.decideBy();
        LocalDate on = review.on();
        return decideBy != null
                ? Optional.of(decideBy)
                : Optional.ofNullable(on).flatMap(day -> agreed(review).map(lag -> lag.after(day, calendar)));
    }

    /** As agreed with whoever looks at it. */
    private Optional<Lag> agreed(Review review) {
        return Optional.ofNullable(review.who())
                .flatMap(who -> addresses.resolve(who, "organisation"))
                .flatMap(this::notesWithin)
                .flatMap(within -> Lag.of(within, processing));
    }

    private Optional<Quantity> notesWithin(String organisation) {
        Stream<Agreement> agreements = spec.agreements().values().stream()
                .filter(agreement -> agreement.client() != null
                        && addresses.resolve(agreement.client(), "organisation").equals(Optional.of(organisation)));
        return agreements
                .map(Agreement::notesWithin)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> addresses.entities().get(organisation) instanceof Organisation found
                        ? Optional.ofNullable(found.notesWithin())
                        : Optional.empty());
    }

    private Stream<Review> of(String stage) {
        return all().filter(review -> stageOf(review).equals(Optional.of("stage/" + stage)));
    }

    private Optional<String> stageOf(Review review) {
        return Optional.ofNullable(review.of()).flatMap(of -> addresses.resolve(of, "stage"));
    }

    private Stream<Review> all() {
        return spec.schedule() == null ? Stream.empty() : spec.schedule().reviews().values().stream();
    }

    /** Addresses of reviews to their figures; those of which nothing more is known than was written have none. */
    public Map<String, Record> figures(StageSchedule schedule) {
        Map<String, Record> figures = new LinkedHashMap<>();
        all().forEach(review -> {
            Optional<LocalDate> planned = stageOf(review)
                    .map(address -> Address.of(address).id())
                    .flatMap(id -> Optional.ofNullable(schedule.dates().get(id)))
                    .map(WorkDates::finishes)
                    .filter(day -> review.on() == null);
            Optional<LocalDate> on = Optional.ofNullable(review.on()).or(() -> planned);
            Optional<LocalDate> notes =
                    notesBy(review).or(() -> on.flatMap(day -> agreed(review).map(lag -> lag.after(day, calendar))));
            Optional<Quantity> time = on.flatMap(day -> notes.map(by -> calendar.between(day, by)))
                    .map(StageSchedule::quantity);
            Optional<LocalDate> computed = notes.filter(by -> review.decideBy() == null);
            if (planned.isPresent() || computed.isPresent() || time.isPresent()) {
                figures.put(
                        "review/" + review.id(),
                        new ReviewFigures(planned.orElse(null), computed.orElse(null), time.orElse(null), List.of()));
            }
        });
        return figures;
    }
}
