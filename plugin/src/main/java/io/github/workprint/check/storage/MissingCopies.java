package io.github.workprint.check.storage;

import io.github.workprint.check.storage.Erasure.Told;
import io.github.workprint.check.storage.WorstOrder.Left;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.storage.Volume;
import io.github.workprint.spec.work.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is missing of a thing when it is erased elsewhere, in words: what is left, what is asked for, and why no more counts. */
final class MissingCopies {
    private final Erasure erasure;
    private final String thing;
    private final CopyDemand demand;
    private final Left left;
    private final Wiping wiping;
    private final Set<Stage> unawaited = new LinkedHashSet<>();
    private final Set<Stage> rivals = new LinkedHashSet<>();
    private final Wording text;

    MissingCopies(Erasure erasure, String thing, CopyDemand demand, Left left, Wiping wiping) {
        this.erasure = erasure;
        this.thing = thing;
        this.demand = demand;
        this.left = left;
        this.wiping = wiping;
        this.text = sentence();
    }

    /** What follows upon the names of what is erased. */
    Wording text() {
        return text;
    }

    private static String names(Collection<Volume> volumes) {
        return volumes.stream().map(volume -> "'" + volume.id() + "'").collect(Collectors.joining(", "));
    }

    private Wording sentence() {
        Set<Volume> volumes = left.volumes();
        Wording cards = erasure.cards().contains(thing) ? Wording.of(" on cards") : Wording.NONE;
        Wording from = erasure.volumes().isEmpty()
                ? cards
                : cards.equals(Wording.NONE)
                        ? Wording.of(" on {0}", erasure.volumeNames())
                        : Wording.of("{0} and on {1}", cards, erasure.volumeNames());
        Wording count =
                switch (volumes.size()) {
                    case 0 -> Wording.of("no verified copy is sure to be left");
                    case 1 -> Wording.of("1 verified copy is sure to be left ({0})", names(volumes));
                    default ->
                        Wording.of("{0} verified copies are sure to be left ({1})", volumes.size(), names(volumes));
                };
        List<Wording> asked = new ArrayList<>();
        if (!demand.hasEnough(volumes)) {
            asked.add(Wording.of("{0}", demand.copies()));
        }
        if (!demand.isOnEnoughMedia(volumes)) {
            asked.add(Wording.of(
                    "{0} kinds of media{1}", demand.mediaTypes(), all(" (all are on {0})", CopyDemand.media(volumes))));
        }
        if (!demand.isInTwoPlaces(volumes)) {
            asked.add(Wording.of("one in another place{0}", all(" (all are in {0})", CopyDemand.sites(volumes))));
        }
        Wording doubt = erasure.told() == Told.FEARED ? Wording.of(" (it does not say what it erases)") : Wording.NONE;
        return Wording.of(
                "{0}{1}, and {2}; {3} asks for {4}{5}",
                from, doubt, count, demand.asker(), Wording.list(asked), reasons());
    }

    private static Wording all(String are, Set<String> words) {
        return words.isEmpty() ? Wording.NONE : Wording.of(are, Wording.and(words));
    }

    private Wording reasons() {
        Map<Volume, Wording> reasons = new LinkedHashMap<>();
        for (Copy copy : wiping.copies(thing)) {
            Volume volume = copy.volume();
            if (!left.volumes().contains(volume) && !Copy.isCard(volume) && !erasure.reaches(copy)) {
                reasons.merge(
                        volume,
                        reason(copy),
                        (one, other) -> one.equals(other) ? one : Wording.of("{0}, and {1}", one, other));
            }
        }
        return reasons.entrySet().stream()
                .map(reason -> Wording.of("'{0}' {1}", reason.getKey().id(), reason.getValue()))
                .reduce((one, next) -> Wording.of("{0}; {1}", one, next))
                .map(all -> Wording.of("; not counted: {0}", all))
                .orElse(Wording.NONE);
    }

    private Wording reason(Copy copy) {
        Volume volume = copy.volume();
        Stage writer = copy.writer();
        if (Copy.isPassing(volume)) {
            return "raid0".equals(volume.media()) ? Wording.of("is RAID 0") : Wording.of("is for transport only");
        }
        if (wiping.isGivenBack(volume, erasure)) {
            return Wording.of("was given back on {0}", volume.until());
        }
        if (copy.proofs().isEmpty()) {
            return unproved(writer);
        }
        if (left.erased().contains(copy)) {
            List<Stage> first = wiping.rivals(erasure, copy);
            rivals.addAll(first);
            return Wording.of(
                    "may have been erased by {0}",
                    Wording.or(
                            first.stream().map(stage -> "'" + stage.id() + "'").toList()));
        }
        unawaited.addAll(copy.proofs());
        return Wording.of(
                "is proved by the gate of {0}, which '{1}' does not wait for",
                Wording.or(copy.proofs().stream()
                        .map(stage -> "'" + stage.id() + "'")
                        .toList()),
                erasure.stage().id());
    }

    private Wording unproved(Stage writer) {
        String id = "'" + writer.id() + "'";
        if (writer.gate() == null) {
            return Wording.of("is proved by nothing, since {0} has no gate", id);
        }
        if (writer.gate().result() != null
                && !"open".equals(writer.gate().result())
                && !"passed".equals(writer.gate().result())) {
            return Wording.of(
                    "is proved by nothing, since the gate of {0} {1}",
                    id, "waived".equals(writer.gate().result()) ? Wording.of("was waived") : Wording.of("failed"));
        }
        if ("none".equals(writer.verification())) {
            return Wording.of("is proved by nothing, since {0} does not verify", id);
        }
        return Wording.of(
                "is proved by nothing, since {0} names no {1}",
                id, writer.hash() == null ? Wording.of("checksum") : Wording.of("manifest"));
    }

    /** One way out. */
    Wording remedy() {
        String id = "'" + erasure.stage().id() + "'";
        if (!unawaited.isEmpty()) {
            return Wording.of(
                    "add to 'needs' of {0} the stages whose gates prove the other copies: {1}",
                    id, unawaited.stream().map(Stage::id).collect(Collectors.joining(", ")));
        }
        if (!rivals.isEmpty()) {
            return Wording.of(
                    "say in 'after' which of the stages that erase comes last, and let it wait for more copies");
        }
        return erasure.told() == Told.FEARED
                ? Wording.of("say what it erases under 'erases', or make and prove more copies before")
                : Wording.of("make and prove more copies before, or erase later");
    }
}
