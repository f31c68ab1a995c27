package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Outline;
import io.github.workprint.edition.Outline.NumberedStage;
import io.github.workprint.edition.StageNumbers;
import io.github.workprint.spec.value.Address;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A stage that readers knew and that is gone since an earlier version. Numbers are locked, so it keeps its place as omitted; a stage
 * that goes in the version itself is in its redline and no omission yet.
 *
 * @param title what it was called when it was last there
 * @param address under which old links look for it; none where that leads to something else now
 * @param version that omitted it
 * @param behind number of the stage that it stands behind; empty for the head of the list
 */
public record Omission(String number, String title, Optional<String> address, String version, String behind) {

    /**
     * The omissions of the last of some editions, in the order of their numbers. Only what these editions hold is told, so that editions
     * for an audience give what this audience has seen.
     *
     * @param history the editions of one workflow for one audience, oldest first, at least one
     * @param workflow the redline of the last edition
     */
    static List<Omission> of(List<Outline> history, Workflow workflow) {
        Map<String, NumberedStage> known = new HashMap<>();
        TreeMap<String, String> gone = new TreeMap<>(StageNumbers.ORDER);
        for (Outline edition : history.subList(0, history.size() - 1)) {
            Map<String, NumberedStage> here = stages(edition);
            known.keySet().stream()
                    .filter(number -> !here.containsKey(number))
                    .forEach(
                            number -> gone.putIfAbsent(number, edition.version().toString()));
            gone.keySet().removeAll(here.keySet());
            known.putAll(here);
        }
        gone.keySet().removeAll(stages(history.get(history.size() - 1)).keySet());
        Set<String> taken = addresses(workflow);
        List<String> listed = workflow.stages().stream().map(Omission::number).toList();
        return gone.entrySet().stream()
                .map(entry -> {
                    NumberedStage stage =
                            Objects.requireNonNull(known.get(entry.getKey()), "it was known before it was gone");
                    return new Omission(
                            entry.getKey(),
                            stage.title(),
                            Optional.of(stage.path()).filter(taken::add),
                            entry.getValue(),
                            listed.stream()
                                    .filter(number -> StageNumbers.ORDER.compare(number, entry.getKey()) < 0)
                                    .max(StageNumbers.ORDER)
                                    .orElse(""));
                })
                .toList();
    }

    /** By number. */
    private static Map<String, NumberedStage> stages(Outline edition) {
        Map<String, NumberedStage> stages = new HashMap<>();
        edition.stages().forEach(stage -> stages.put(stage.number(), stage));
        return stages;
    }

    private static String number(Redline stage) {
        return stage.child("number")
                .flatMap(number -> number.value().or(number::formerValue))
                .orElse("");
    }

    /** Those that stages have in the document, now or from before. */
    private static Set<String> addresses(Workflow workflow) {
        Set<String> addresses = new HashSet<>();
        for (Redline stage : workflow.stages()) {
            Address present = Address.of(stage.path());
            Stream.concat(Stream.of(stage.key()), ((Branch) stage.node()).formerly().stream())
                    .map(id -> present.withId(id).toString())
                    .forEach(addresses::add);
        }
        return addresses;
    }
}
