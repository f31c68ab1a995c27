package io.github.workprint.plan;

import io.github.workprint.plan.amount.Basis;
import io.github.workprint.plan.amount.DataAmount;
import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.plan.data.MaterialFigures;
import io.github.workprint.plan.data.MaterialPartFigures;
import io.github.workprint.plan.part.Unfolded;
import io.github.workprint.plan.schedule.DeliverableFigures;
import io.github.workprint.plan.schedule.DeliverablePartFigures;
import io.github.workprint.plan.schedule.MilestoneFigures;
import io.github.workprint.plan.schedule.MilestonePartFigures;
import io.github.workprint.plan.schedule.Overlaps.Overlap;
import io.github.workprint.plan.schedule.ReviewFigures;
import io.github.workprint.plan.schedule.ReviewPartFigures;
import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.plan.schedule.StagePartFigures;
import io.github.workprint.plan.storage.TransferFigures;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.dates.Milestone;
import io.github.workprint.spec.dates.Review;
import io.github.workprint.spec.dates.Schedule;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.value.Phrase;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings the figures of what was written out for its parts back to what was declared: a stage from the start of its first part to the
 * finish of its last, with the least slack of any; amounts are added up. The figures of each part stand in them.
 */
final class Folding {
    private static final Comparator<Quantity> BY_AMOUNT = Comparator.comparing(Quantity::amount);

    private final Unfolded unfolded;
    private final Map<String, Quantity> costs;

    /** @param costs by id of the stage as it is declared */
    Folding(Unfolded unfolded, Map<String, Quantity> costs) {
        this.unfolded = unfolded;
        this.costs = costs;
    }

    /** One part's figures, under the address that they were reckoned for. */
    private record Own<T>(String address, T figures) {}

    Map<String, Record> figures(Map<String, Record> reckoned) {
        Map<String, List<Own<Record>>> groups = new LinkedHashMap<>();
        reckoned.forEach(
                (address, figures) -> groups.computeIfAbsent(unfolded.declaration(address), own -> new ArrayList<>())
                        .add(new Own<>(address, (Record) declared(figures))));
        Map<String, Record> folded = new LinkedHashMap<>();
        groups.forEach((address, all) -> folded.put(address, folded(all)));
        return folded;
    }

    /** Rooms and machines that two parts of one stage share were given to them on purpose; of two stages, the first days count. */
    List<Overlap> overlaps(List<Overlap> found) {
        Map<List<String>, Overlap> first = new LinkedHashMap<>();
        for (Overlap overlap : found) {
            Overlap own = new Overlap(
                    overlap.resource(),
                    unfolded.declaredStage(overlap.first()),
                    unfolded.declaredStage(overlap.second()),
                    overlap.days());
            if (!own.first().equals(own.second())) {
                first.merge(
                        List.of(own.resource(), own.first(), own.second()),
                        own,
                        BinaryOperator.minBy(
                                Comparator.comparing(one -> one.days().first())));
            }
        }
        return List.copyOf(first.values());
    }

    private Record folded(List<Own<Record>> all) {
        Record one = all.get(0).figures();
        if (all.stream().noneMatch(own -> unfolded.part(own.address()).isPresent())) {
            return one;
        }
        if (one instanceof StageFigures) {
            return stage(of(all, StageFigures.class));
        }
        if (one instanceof DeliverableFigures) {
            return deliverable(of(all, DeliverableFigures.class));
        }
        if (one instanceof MaterialFigures) {
            return material(of(all, MaterialFigures.class));
        }
        if (one instanceof MilestoneFigures) {
            return milestone(of(all, MilestoneFigures.class));
        }
        if (one instanceof ReviewFigures) {
            return review(of(all, ReviewFigures.class));
        }
        return one instanceof TransferFigures ? transfer(of(all, TransferFigures.class)) : one;
    }

    private static <T> List<Own<T>> of(List<Own<Record>> all, Class<T> type) {
        return all.stream()
                .map(own -> new Own<>(own.address(), type.cast(own.figures())))
                .toList();
    }

    private StageFigures stage(List<Own<StageFigures>> all) {
        StageFigures first = all.get(0).figures();
        String id = Address.of(unfolded.declaration(all.get(0).address())).id();
        return new StageFigures(
                least(all, StageFigures::starts, LocalDate::compareTo).orElseThrow(),
                most(all, StageFigures::finishes, LocalDate::compareTo).orElseThrow(),
                least(all, StageFigures::latestStart, LocalDate::compareTo).orElse(null),
                most(all, StageFigures::latestFinish, LocalDate::compareTo).orElse(null),
                least(all, StageFigures::slack, BY_AMOUNT).orElse(null),
                least(all, StageFigures::freeSlack, BY_AMOUNT).orElse(null),
                all.stream().anyMatch(own -> own.figures().critical()),
                sum(all, StageFigures::work, Folding::plus),
                sum(all, StageFigures::perDay, Folding::data),
                sum(all, StageFigures::data, Folding::data),
                sum(all, StageFigures::margin, Folding::data),
                all.stream()
                        .flatMap(own -> own.figures().shares().stream())
                        .filter(ref -> !ref.id().equals(id))
                        .distinct()
                        .toList(),
                costs.get(id),
                eachAt(all, this::part),
                why(all, first.why(), StageFigures::data));
    }

    private StagePartFigures part(Ref part, Own<StageFigures> own) {
        StageFigures figures = own.figures();
        return new StagePartFigures(
                part,
                figures.starts(),
                figures.finishes(),
                unfolded.finishBy().get(own.address()),
                figures.latestStart(),
                figures.latestFinish(),
                figures.slack(),
                figures.critical());
    }

    private DeliverableFigures deliverable(List<Own<DeliverableFigures>> all) {
        DeliverableFigures first = all.get(0).figures();
        boolean ready = all.stream().allMatch(own -> own.figures().ready() != null);
        boolean sized = all.stream().allMatch(own -> own.figures().size() != null);
        return new DeliverableFigures(
                ready
                        ? most(all, DeliverableFigures::ready, LocalDate::compareTo)
                                .orElse(null)
                        : null,
                least(all, DeliverableFigures::slack, BY_AMOUNT).orElse(null),
                sized ? sum(all, DeliverableFigures::size, Folding::data) : null,
                sized ? basis(all) : null,
                each(
                        all,
                        (part, own) ->
                                new DeliverablePartFigures(part, due(all, own), own.ready(), own.slack(), own.size())),
                first.generations(),
                first.flow());
    }

    /** How the first was reckoned, and of how many it is the sum. */
    private static Phrase basis(List<Own<DeliverableFigures>> all) {
        Phrase first = Objects.requireNonNull(all.get(0).figures().basis());
        boolean same = all.stream().allMatch(own -> first.equals(own.figures().basis()));
        return new Phrase(same ? first + " × " + all.size() : "sum of " + all.size() + ", the first of them: " + first);
    }

    private @Nullable LocalDate due(List<Own<DeliverableFigures>> all, DeliverableFigures figures) {
        return all.stream()
                .filter(own -> own.figures() == figures)
                .map(own -> unfolded.spec()
                        .deliverables()
                        .get(Address.of(own.address()).id()))
                .filter(Objects::nonNull)
                .flatMap(own -> Stream.ofNullable(own.due()))
                .findFirst()
                .orElse(null);
    }

    private MaterialFigures material(List<Own<MaterialFigures>> all) {
        MaterialFigures first = all.get(0).figures();
        return new MaterialFigures(
                sum(all, MaterialFigures::perDay, Folding::data),
                sum(all, MaterialFigures::total, Folding::data),
                sum(all, MaterialFigures::margin, Folding::data),
                new Phrase("sum of " + all.size() + ", the first of them: " + first.basis()),
                each(all, (part, own) -> new MaterialPartFigures(part, own.total())),
                first.why());
    }

    private MilestoneFigures milestone(List<Own<MilestoneFigures>> all) {
        return new MilestoneFigures(
                most(all, MilestoneFigures::expected, LocalDate::compareTo).orElseThrow(),
                least(all, MilestoneFigures::slack, BY_AMOUNT).orElse(null),
                eachAt(
                        all,
                        (part, own) -> new MilestonePartFigures(
                                part,
                                dated(own.address(), Schedule::milestones, Milestone::date),
                                own.figures().expected(),
                                own.figures().slack())));
    }

    private ReviewFigures review(List<Own<ReviewFigures>> all) {
        return new ReviewFigures(
                most(all, ReviewFigures::on, LocalDate::compareTo).orElse(null),
                most(all, ReviewFigures::notesBy, LocalDate::compareTo).orElse(null),
                least(all, ReviewFigures::time, BY_AMOUNT).orElse(null),
                eachAt(
                        all,
                        (part, own) -> new ReviewPartFigures(
                                part,
                                own.figures().on() != null
                                        ? own.figures().on()
                                        : dated(own.address(), Schedule::reviews, Review::on),
                                own.figures().notesBy() != null
                                        ? own.figures().notesBy()
                                        : dated(own.address(), Schedule::reviews, Review::decideBy))));
    }

    /** The day that is written of one of the things of the schedule, for its part. */
    private <T> @Nullable LocalDate dated(
            String address, Function<Schedule, Map<String, T>> things, Function<T, @Nullable LocalDate> day) {
        Spec spec = unfolded.spec();
        return spec.schedule() == null
                ? null
                : Optional.ofNullable(things.apply(spec.schedule())
                                .get(Address.of(address).id()))
                        .map(day)
                        .orElse(null);
    }

    private TransferFigures transfer(List<Own<TransferFigures>> all) {
        TransferFigures first = all.get(0).figures();
        return new TransferFigures(
                sum(all, TransferFigures::perDay, Folding::data),
                Objects.requireNonNull(sum(all, TransferFigures::data, Folding::data)),
                first.rate(),
                most(all, TransferFigures::takes, BY_AMOUNT).orElse(null),
                least(all, TransferFigures::open, BY_AMOUNT).orElse(null),
                most(all, TransferFigures::arrives, LocalDate::compareTo).orElse(null),
                first.why());
    }

    private static <T, V> Stream<V> all(List<Own<T>> all, Function<T, @Nullable V> value) {
        return all.stream().flatMap(own -> Stream.ofNullable(value.apply(own.figures())));
    }

    private static <T, V> Optional<V> least(
            List<Own<T>> all, Function<T, @Nullable V> value, Comparator<? super V> order) {
        return all(all, value).min(order);
    }

    private static <T, V> Optional<V> most(
            List<Own<T>> all, Function<T, @Nullable V> value, Comparator<? super V> order) {
        return all(all, value).max(order);
    }

    private static <T> @Nullable Quantity sum(
            List<Own<T>> all, Function<T, @Nullable Quantity> value, BinaryOperator<Quantity> plus) {
        return all(all, value).reduce(plus).orElse(null);
    }

    private static Quantity plus(Quantity one, Quantity other) {
        return new Quantity(one.amount().add(other.amount()), one.unit());
    }

    private static Quantity data(Quantity one, Quantity other) {
        BigDecimal bytes = one.inBase().add(other.inBase());
        return DataAmount.of(Fraction.of(bytes));
    }

    /** Of several parts, what was reckoned of the first alone is not told. */
    private static <T> List<Basis> why(List<Own<T>> all, List<Basis> first, Function<T, @Nullable Quantity> data) {
        return all.size() == 1 || all(all, data).findAny().isEmpty() ? first : List.of();
    }

    private <T, P> List<P> each(List<Own<T>> all, BiFunction<Ref, T, P> made) {
        return eachAt(all, (part, own) -> made.apply(part, own.figures()));
    }

    private <T, P> List<P> eachAt(List<Own<T>> all, BiFunction<Ref, Own<T>, P> made) {
        return all.stream()
                .flatMap(own -> unfolded.part(own.address()).stream()
                        .map(part -> made.apply(new Ref(part.id(), part.origin().place()), own)))
                .toList();
    }

    /** The same figures, with references to what was declared. */
    private Object declared(Object figures) {
        return RecordShape.of(figures.getClass()).changed(figures, kept -> kept, this::declared);
    }

    private @Nullable Object declared(FieldShape field, @Nullable Object value) {
        if (field.kind() == ValueKind.REFERENCE && value != null) {
            return value instanceof List<?> refs
                    ? refs.stream()
                            .map(ref -> declared(field, (Ref) ref))
                            .distinct()
                            .toList()
                    : declared(field, (Ref) value);
        }
        return field.kind() == ValueKind.RECORD && value instanceof List<?> records
                ? records.stream().map(this::declared).toList()
                : value;
    }

    private Ref declared(FieldShape field, Ref ref) {
        return Stream.of(field.declared().to())
                .map(kind -> unfolded.declared().get(kind + "/" + ref.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(address -> new Ref(Address.of(address).id(), ref.place()))
                .orElse(ref);
    }
}
