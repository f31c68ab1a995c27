package io.github.workprint.site.project;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Wording;
import io.github.workprint.progress.CopiedRoll;
import io.github.workprint.progress.CopyPlan;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.History;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.event.EventKind;
import io.github.workprint.spec.event.FiledEvent;
import io.github.workprint.spec.event.Records;
import io.github.workprint.spec.work.StageKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds the rolls that were recorded on volumes against the plan of copies, and against the leave that was given to wipe. */
public final class CopyCheck {
    private static final String COPIES = "WF-RC06";
    private static final String WIPED = "WF-RC07";
    private static final int MOST = 6;

    private final List<FiledEvent> events;
    private final Addresses addresses;
    private final CopyPlan plan;
    private final List<Finding> findings = new ArrayList<>();

    private CopyCheck(List<FiledEvent> events, Spec newest) {
        this.events = events;
        this.addresses = Addresses.of(newest);
        this.plan = planned(newest, addresses);
    }

    /** By the newest version of each workflow. */
    public static Findings of(Records records, Histories histories) {
        List<Finding> all = new ArrayList<>();
        for (History history : histories.all()) {
            List<FiledEvent> events = records.of(history.workflow());
            if (!history.versions().isEmpty() && events.stream().anyMatch(event -> event.kind() == EventKind.COPIED)) {
                Spec newest =
                        history.versions().get(history.versions().size() - 1).spec();
                CopyCheck check = new CopyCheck(events, newest);
                check.copies();
                check.wipes();
                all.addAll(check.findings);
            }
        }
        return Findings.of(all);
    }

    /** To which volumes every offload copies. */
    public static CopyPlan planned(Spec spec, Addresses addresses) {
        Map<String, Set<String>> volumes = new TreeMap<>();
        spec.stages().values().stream()
                .filter(stage -> stage.is(StageKind.OFFLOAD))
                .forEach(stage -> CopyPlan.add(
                        volumes, addresses.all(stage.takes(), "material"), addresses.all(stage.copies(), "volume")));
        return new CopyPlan(volumes);
    }

    /** What was recorded up to a day. */
    private List<CopiedRoll> rolls(LocalDate until) {
        return CopiedRoll.of(events.stream()
                .filter(event -> event.kind() == EventKind.COPIED && !event.on().isAfter(until))
                .map(event -> new CopiedRoll.Copy(
                        event,
                        event.what().orElseThrow(),
                        Optional.ofNullable(event.said().material())
                                .flatMap(material -> addresses.resolve(material, "material"))))
                .toList());
    }

    private void copies() {
        rolls(LocalDate.MAX).forEach(one -> {
            String roll = one.name();
            Map<String, FiledEvent> copies = one.copies();
            FiledEvent last = copies.values().stream().max(FiledEvent.BY_DAY).orElseThrow();
            Set<String> missing = one.missing(plan);
            if (copies.keySet().stream().anyMatch(plan.of(one.material())::contains) && !missing.isEmpty()) {
                findings.add(finding(
                        COPIES,
                        last,
                        Wording.of(
                                "roll '{0}' is recorded on {1}; nobody has recorded it on {2}, where the offload copies"
                                        + " to as well",
                                roll, list(copies.keySet()), list(missing)),
                        Wording.of("copy it there, and read the manifests of that volume with workprint:readings")));
            }
            Map<String, Set<String>> sums = new TreeMap<>();
            copies.forEach(
                    (volume, event) -> Optional.ofNullable(event.said().hash()).ifPresent(hash -> sums.computeIfAbsent(
                                    hash.substring(0, Math.max(0, hash.indexOf(' '))), algorithm -> new TreeSet<>())
                            .add(hash)));
            sums.values().stream()
                    .filter(values -> values.size() > 1)
                    .forEach(values -> findings.add(finding(
                            COPIES,
                            last,
                            Wording.of(
                                    "the copies of roll '{0}' on {1} differ: {2}",
                                    roll, list(copies.keySet()), String.join(", ", values)),
                            Wording.of("keep every card of it, find the copy that is as the card is, and"
                                    + " copy it again"))));
        });
    }

    private void wipes() {
        events.stream()
                .filter(event -> event.kind() == EventKind.WIPE_PERMITTED)
                .forEach(wipe -> {
                    String wiped = wipe.what().orElseThrow();
                    List<Wording> open = new ArrayList<>();
                    rolls(wipe.on()).forEach(roll -> {
                        Set<String> needed = roll.unverified(plan);
                        needed.remove(wiped);
                        if (concerns(wiped, roll) && !needed.isEmpty()) {
                            open.add(Wording.of("{0} ({1})", roll.name(), list(needed)));
                        }
                    });
                    if (!open.isEmpty()) {
                        findings.add(finding(
                                WIPED,
                                wipe,
                                Wording.of(
                                        "on {0} leave was given to wipe '{1}', and by then no verified copy was"
                                                + " recorded of: {2}",
                                        wipe.on(),
                                        wiped,
                                        open.size() > MOST
                                                ? Wording.of("{0}, …", Wording.list(open.subList(0, MOST)))
                                                : Wording.list(open)),
                                Wording.of("wipe nothing until these are verified; then read their manifests with"
                                        + " workprint:readings")));
                    }
                });
    }

    /** A roll of which nobody said what it is of can be of the material that is wiped. */
    private static boolean concerns(String wiped, CopiedRoll roll) {
        return wiped.startsWith("material/")
                ? roll.material().map(wiped::equals).orElse(true)
                : roll.copies().containsKey(wiped);
    }

    private static Finding finding(String rule, FiledEvent event, Wording message, Wording help) {
        return Finding.warn(rule, event.said().origin().place(), "what", message, help);
    }

    private static String list(Set<String> volumes) {
        return volumes.stream()
                .sorted()
                .map(volume -> "'" + volume.substring(volume.indexOf('/') + 1) + "'")
                .collect(Collectors.joining(", "));
    }
}
