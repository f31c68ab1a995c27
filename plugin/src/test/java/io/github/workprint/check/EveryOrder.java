package io.github.workprint.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Plays a random workflow through in every order that it allows, event by event, and notes the wipes that leave too little. It
 * knows nothing of the rule that it is held against: there is no reasoning in it, only a world that stages act upon.
 */
final class EveryOrder {
    private static final int MOST = 20_000;
    private static final Set<String> UNPROVEN = Set.of("failed", "waived");

    private final RandomWipes flow;
    private final Map<String, RandomWipes.Step> byId = new HashMap<>();
    private final Set<String> unsafe = new TreeSet<>();
    private long steps;

    private EveryOrder(RandomWipes flow) {
        this.flow = flow;
        flow.steps().forEach(step -> byId.put(step.id(), step));
    }

    /** One copy: who wrote it, where, of what. */
    private record File(String by, String on, String of) {}

    /** The ids of the wipes that in some order leave less than is asked for; empty where there are too many orders to play. */
    static Optional<Set<String>> unsafe(RandomWipes flow) {
        EveryOrder all = new EveryOrder(flow);
        all.play(new ArrayList<>());
        return all.steps > MOST ? Optional.empty() : Optional.of(all.unsafe);
    }

    /** Whether what happens from here on can change nothing: all wipes are done, or known to be unsafe. */
    private boolean isSettled(List<String> done) {
        return flow.steps().stream()
                .filter(RandomWipes.Step::wipes)
                .allMatch(step -> unsafe.contains(step.id()) || done.contains("work " + step.id()));
    }

    private void play(List<String> done) {
        if (steps++ > MOST || isSettled(done)) {
            return;
        }
        for (RandomWipes.Step step : flow.steps()) {
            if (!done.contains("work " + step.id()) && mayBegin(step, done)) {
                if (step.wipes() && !unsafe.contains(step.id()) && leavesTooLittle(step, done)) {
                    unsafe.add(step.id());
                }
                then(done, "work " + step.id());
            }
            if (step.gate() && done.contains("work " + step.id()) && !done.contains("pass " + step.id())) {
                then(done, "pass " + step.id());
            }
        }
    }

    private void then(List<String> done, String event) {
        done.add(event);
        play(done);
        done.remove(done.size() - 1);
    }

    private boolean mayBegin(RandomWipes.Step step, List<String> done) {
        return step.after().stream().allMatch(id -> done.contains("work " + id))
                && step.needs().stream().allMatch(id -> done.contains((step(id).gate() ? "pass " : "work ") + id));
    }

    private RandomWipes.Step step(String id) {
        return Objects.requireNonNull(byId.get(id));
    }

    private boolean leavesTooLittle(RandomWipes.Step wipe, List<String> done) {
        Set<File> there = new HashSet<>();
        Set<File> proved = new HashSet<>();
        for (String event : done) {
            RandomWipes.Step step = step(event.substring(5));
            if (event.startsWith("pass ")) {
                prove(step, there, proved);
            } else if (step.wipes()) {
                there.removeIf(file -> step.erases().contains(file.on()));
            } else {
                step.writes().forEach(shelf -> step.takes().forEach(of -> there.add(new File(step.id(), shelf, of))));
            }
        }
        proved.retainAll(there);
        for (String material : flow.classes().keySet()) {
            boolean onIt = wipe.erases().contains(material)
                    || there.stream()
                            .anyMatch(file -> file.of().equals(material)
                                    && wipe.erases().contains(file.on())
                                    && !shelf(file.on()).media().equals("camera-card"));
            if (onIt && isTooLittle(material, wipe, proved)) {
                return true;
            }
        }
        return false;
    }

    /** A gate proves what its own stage wrote; that of a stage that verifies, what the stages right before it wrote. */
    private void prove(RandomWipes.Step step, Set<File> there, Set<File> proved) {
        if (UNPROVEN.contains(step.result())) {
            return;
        }
        for (File file : there) {
            boolean own = file.by().equals(step.id()) && step.hash();
            boolean read = step.verifies()
                    && step.takes().contains(file.of())
                    && (step.after().contains(file.by()) || step.needs().contains(file.by()))
                    && (step.hash() || step(file.by()).hash());
            if (own || read) {
                proved.add(file);
            }
        }
    }

    private RandomWipes.Shelf shelf(String id) {
        return Objects.requireNonNull(flow.volumes().get(id));
    }

    private boolean isTooLittle(String material, RandomWipes.Step wipe, Set<File> proved) {
        List<RandomWipes.Shelf> left = proved.stream()
                .filter(file -> file.of().equals(material) && !wipe.erases().contains(file.on()))
                .map(File::on)
                .distinct()
                .map(this::shelf)
                .filter(shelf -> !shelf.transport())
                .filter(shelf ->
                        !shelf.media().equals("raid0") && !shelf.media().equals("camera-card"))
                .toList();
        RandomWipes.Asked asked = Objects.requireNonNull(flow.classes().get(material));
        boolean mediaSaid = left.stream().noneMatch(shelf -> shelf.media().isEmpty());
        boolean sitesSaid = left.stream().noneMatch(shelf -> shelf.site().isEmpty());
        Set<String> kinds = left.stream().map(shelf -> kind(shelf.media())).collect(Collectors.toSet());
        Set<String> sites = left.stream().map(RandomWipes.Shelf::site).collect(Collectors.toSet());
        return left.size() < asked.copies()
                || mediaSaid && kinds.size() < asked.media()
                || (asked.offSite() || asked.copies() > 1) && sitesSaid && sites.size() < 2;
    }

    private static String kind(String media) {
        return Map.of("lto-9", "tape", "object", "object", "ssd", "flash").getOrDefault(media, "disk");
    }
}
