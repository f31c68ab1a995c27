package io.github.workprint.check.storage;

import io.github.workprint.check.storage.Erasure.Told;
import io.github.workprint.check.storage.WorstOrder.Left;
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
    private final String text;

    MissingCopies(Erasure erasure, String thing, CopyDemand demand, Left left, Wiping wiping) {
        this.erasure = erasure;
        this.thing = thing;
        this.demand = demand;
        this.left = left;
        this.wiping = wiping;
        this.text = sentence();
    }

    /** What follows upon the names of what is erased. */
    String text() {
        return text;
    }

    private static String names(Collection<Volume> volumes) {
        return volumes.stream().map(volume -> "'" + volume.id() + "'").collect(Collectors.joining(", "));
    }

    private String sentence() {
        Set<Volume> volumes = left.volumes();
        String cards = erasure.cards().contains(thing) ? " on cards" : "";
        String from = erasure.volumes().isEmpty()
                ? cards
                : cards + (cards.isEmpty() ? " on " : " and on ") + erasure.volumeNames();
        String count =
                switch (volumes.size()) {
                    case 0 -> "no verified copy is sure to be left";
                    case 1 -> "1 verified copy is sure to be left (" + names(volumes) + ")";
                    default -> volumes.size() + " verified copies are sure to be left (" + names(volumes) + ")";
                };
        List<String> asked = new ArrayList<>();
        if (!demand.hasEnough(volumes)) {
            asked.add(String.valueOf(demand.copies()));
        }
        if (!demand.isOnEnoughMedia(volumes)) {
            asked.add(demand.mediaTypes() + " kinds of media" + all(" (all are on ", CopyDemand.media(volumes)));
        }
        if (!demand.isInTwoPlaces(volumes)) {
            asked.add("one in another place" + all(" (all are in ", CopyDemand.sites(volumes)));
        }
        String doubt = erasure.told() == Told.FEARED ? " (it does not say what it erases)" : "";
        return from + doubt + ", and " + count + "; " + demand.asker() + " asks for " + String.join(", ", asked)
                + reasons();
    }

    private static String all(String are, Set<String> words) {
        return words.isEmpty() ? "" : are + String.join(" and ", words) + ")";
    }

    private String reasons() {
        Map<Volume, String> reasons = new LinkedHashMap<>();
        for (Copy copy : wiping.copies(thing)) {
            Volume volume = copy.volume();
            if (!left.volumes().contains(volume) && !Copy.isCard(volume) && !erasure.reaches(copy)) {
                reasons.merge(volume, reason(copy), (one, other) -> one.equals(other) ? one : one + ", and " + other);
            }
        }
        return reasons.isEmpty()
                ? ""
                : reasons.entrySet().stream()
                        .map(reason -> "'" + reason.getKey().id() + "' " + reason.getValue())
                        .collect(Collectors.joining("; ", "; not counted: ", ""));
    }

    private String reason(Copy copy) {
        Volume volume = copy.volume();
        Stage writer = copy.writer();
        if (Copy.isPassing(volume)) {
            return "raid0".equals(volume.media()) ? "is RAID 0" : "is for transport only";
        }
        if (wiping.isGivenBack(volume, erasure)) {
            return "was given back on " + volume.until();
        }
        if (copy.proofs().isEmpty()) {
            return unproved(writer);
        }
        if (left.erased().contains(copy)) {
            List<Stage> first = wiping.rivals(erasure, copy);
            rivals.addAll(first);
            return "may have been erased by "
                    + first.stream().map(stage -> "'" + stage.id() + "'").collect(Collectors.joining(" or "));
        }
        unawaited.addAll(copy.proofs());
        return "is proved by the gate of "
                + copy.proofs().stream().map(stage -> "'" + stage.id() + "'").collect(Collectors.joining(" or "))
                + ", which '" + erasure.stage().id() + "' does not wait for";
    }

    private String unproved(Stage writer) {
        String id = "'" + writer.id() + "'";
        if (writer.gate() == null) {
            return "is proved by nothing, since " + id + " has no gate";
        }
        if (writer.gate().result() != null
                && !"open".equals(writer.gate().result())
                && !"passed".equals(writer.gate().result())) {
            return "is proved by nothing, since the gate of " + id + " "
                    + ("waived".equals(writer.gate().result()) ? "was waived" : "failed");
        }
        if ("none".equals(writer.verification())) {
            return "is proved by nothing, since " + id + " does not verify";
        }
        return "is proved by nothing, since " + id + " names no " + (writer.hash() == null ? "checksum" : "manifest");
    }

    /** One way out. */
    String remedy() {
        String id = "'" + erasure.stage().id() + "'";
        if (!unawaited.isEmpty()) {
            return "add to 'needs' of " + id + " the stages whose gates prove the other copies: "
                    + unawaited.stream().map(Stage::id).collect(Collectors.joining(", "));
        }
        if (!rivals.isEmpty()) {
            return "say in 'after' which of the stages that erase comes last, and let it wait for more copies";
        }
        return erasure.told() == Told.FEARED
                ? "say what it erases under 'erases', or make and prove more copies before"
                : "make and prove more copies before, or erase later";
    }
}
