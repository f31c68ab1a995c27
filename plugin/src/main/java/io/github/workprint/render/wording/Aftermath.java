package io.github.workprint.render.wording;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Leaf;
import io.github.workprint.meaning.Meaning;
import io.github.workprint.spec.language.ValueKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What planned dates and figures did, in short.
 *
 * @param stages how many stages begin or end on another day
 * @param latest the most days that any date is later; 0 where none is
 * @param earliest the most days that any date is earlier; 0 where none is
 * @param ready when deliverables can be ready, and when milestones and reviews are expected, where that changed
 * @param slack how many things have more slack than before, or less
 * @param figures how many other figures changed
 * @param byThing the changes, by the thing that each is a figure of; what the latest dates say, slack says in short
 */
public record Aftermath(
        int stages,
        long latest,
        long earliest,
        List<Meaning> ready,
        int slack,
        int figures,
        Map<Redline, List<Meaning>> byThing) {

    /** Said by slack. */
    private static final Set<String> LATEST = Set.of("latest-start", "latest-finish", "free-slack", "critical");

    private static final Set<String> AWAITED = Set.of("deliverable", "milestone", "review");

    public static Aftermath of(List<Meaning> all) {
        List<Meaning> consequences = all.stream()
                .filter(change -> !LATEST.contains(change.node().key()))
                .filter(change -> !isSaidByItsValue(change))
                .toList();
        Map<Redline, List<Meaning>> byThing = new LinkedHashMap<>();
        consequences.forEach(change -> byThing.computeIfAbsent(change.entity(), thing -> new ArrayList<>())
                .add(change));
        List<Meaning> dates =
                consequences.stream().filter(Aftermath::isMovedDate).toList();
        List<Meaning> ready = dates.stream()
                .filter(change -> AWAITED.contains(change.subject().thing()))
                .toList();
        List<Meaning> ofStages = dates.stream()
                .filter(change -> change.subject().thing().equals("stage"))
                .toList();
        int slack = (int) consequences.stream()
                .filter(change -> change.node().key().equals("slack"))
                .count();
        return new Aftermath(
                (int) ofStages.stream().map(Meaning::entity).distinct().count(),
                Math.max(0, dates.stream().mapToLong(Aftermath::days).max().orElse(0)),
                Math.max(0, -dates.stream().mapToLong(Aftermath::days).min().orElse(0)),
                ready,
                slack,
                consequences.size() - ofStages.size() - ready.size() - slack,
                byThing);
    }

    /** Of a line of a reckoning, the value says what it is, and that it came or went. */
    private static boolean isSaidByItsValue(Meaning change) {
        String field = change.subject().field();
        return field.endsWith(".why.what")
                || (field.endsWith(".why.from") && change.node().mark() != Mark.CHANGED);
    }

    /** Whether nothing of it is worth a line. */
    public boolean isEmpty() {
        return byThing.isEmpty();
    }

    private static boolean isMovedDate(Meaning change) {
        return change.node().mark() == Mark.CHANGED
                && change.node().node() instanceof Leaf leaf
                && leaf.kind() == ValueKind.DATE;
    }

    private static long days(Meaning change) {
        return ChronoUnit.DAYS.between(
                LocalDate.parse(change.node().formerValue().orElseThrow()),
                LocalDate.parse(change.node().value().orElseThrow()));
    }
}
