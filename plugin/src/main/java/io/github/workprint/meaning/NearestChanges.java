package io.github.workprint.meaning;

import io.github.workprint.diff.Redline;
import io.github.workprint.diff.RedlineIndex;
import io.github.workprint.diff.RedlineIndex.Mention;
import io.github.workprint.meaning.table.ChangeClass;
import io.github.workprint.spec.value.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the changes that stand nearest to a thing, along what it is made from and what names it. */
final class NearestChanges {
    /** Fields whose change says nothing about when or how much. */
    private static final Set<String> ASIDE = Set.of("role", "person", "organisation", "source", "risk", "term");

    /** Things that come from stages; others, such as storage, are filled by the stages that name them. */
    private static final Set<String> MADE = Set.of("material", "format", "deliverable", "requirement");

    private final RedlineIndex index;
    private final ConcernedStages work;
    private final Map<Redline, List<Meaning>> changes = new HashMap<>();

    /** @param primary the changes that can be causes */
    NearestChanges(RedlineIndex index, ConcernedStages work, List<Meaning> primary) {
        this.index = index;
        this.work = work;
        primary.forEach(meaning -> changes.computeIfAbsent(meaning.entity(), entity -> new ArrayList<>())
                .add(meaning));
    }

    /** The changes nearest to a thing, whatever they are. */
    List<Meaning> to(Redline entity) {
        return nearest(entity, this::before, cause -> cause.rated() != ChangeClass.EDITORIAL);
    }

    private List<Meaning> nearest(Redline start, Function<Redline, Stream<Redline>> next, Predicate<Meaning> wanted) {
        Set<Redline> seen = new HashSet<>(Set.of(start));
        Set<Redline> level = new LinkedHashSet<>(Set.of(start));
        while (!level.isEmpty()) {
            List<Meaning> found = level.stream()
                    .flatMap(entity -> at(entity, wanted).stream())
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
            Set<Redline> further = new LinkedHashSet<>();
            level.stream().flatMap(next).filter(seen::add).forEach(further::add);
            level = further;
        }
        return List.of();
    }

    private List<Meaning> at(Redline entity, Predicate<Meaning> wanted) {
        return changes.getOrDefault(entity, List.of()).stream().filter(wanted).toList();
    }

    private Stream<Redline> before(Redline entity) {
        if (work.isStage(entity)) {
            return Stream.of(
                            index.named(entity, "takes").stream(),
                            work.upstream(entity).stream(),
                            index.named(entity, "calendar").stream(),
                            parts(entity))
                    .flatMap(things -> things);
        }
        Stream<Redline> users = MADE.contains(Address.of(entity.path()).kind())
                ? work.makers(entity).stream()
                : index.to(entity).stream().map(Mention::from);
        return Stream.concat(users, index.from(entity).stream().map(Mention::to))
                .filter(this::isPlanned);
    }

    /** The parts that something has figures for. */
    private Stream<Redline> parts(Redline entity) {
        return index.from(entity).stream()
                .map(Mention::to)
                .filter(to -> Address.of(to.path()).isOf("part"))
                .distinct();
    }

    private boolean isPlanned(Redline entity) {
        return entity.isEntity() && !ASIDE.contains(Address.of(entity.path()).kind());
    }
}
