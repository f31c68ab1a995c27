package io.github.workprint.site.project;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Wording;
import io.github.workprint.history.SetShelf;
import io.github.workprint.history.SetText;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.History;
import io.github.workprint.spec.SetDifference;
import io.github.workprint.spec.SetReader;
import io.github.workprint.spec.Slate;
import io.github.workprint.spec.Slate.SetUse;
import io.github.workprint.spec.delivery.RequirementSet;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.value.SetVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says what is wrong with the requirement sets of a house, and which workflow uses an older version of one than there is. */
final class SetCheck {
    private static final String NEWER = "WF-RS03";
    private static final Set<String> DONE = Set.of("withdrawn", "archived");

    private final Map<SetText, RequirementSet> read = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private SetCheck() {}

    static Findings of(SetShelf shelf, Histories histories, Vocabulary vocabulary) {
        SetCheck check = new SetCheck();
        SetReader own = new SetReader(vocabulary, check.findings::add);
        shelf.own().forEach(text -> own.read(text).ifPresent(set -> check.read.put(text, set)));
        List<Slate> latest = histories.all().stream()
                .map(History::versions)
                .map(versions -> versions.get(versions.size() - 1).slate())
                .filter(slate -> !slate.sets().isEmpty() && !DONE.contains(slate.status()))
                .toList();
        if (!latest.isEmpty()) {
            SetReader other = new SetReader(vocabulary, known -> {});
            shelf.all().stream().filter(text -> !check.read.containsKey(text)).forEach(text -> other.read(text)
                    .ifPresent(set -> check.read.put(text, set)));
            latest.forEach(slate -> slate.sets().forEach(check::newer));
        }
        return Findings.of(check.findings);
    }

    private void newer(SetUse use) {
        Optional<Map.Entry<SetText, RequirementSet>> used = read.entrySet().stream()
                .filter(one -> SetReader.title(one.getKey(), one.getValue()).equals(use.set()))
                .findFirst();
        Optional<Map.Entry<SetText, RequirementSet>> newest = used.flatMap(one -> read.entrySet().stream()
                .filter(other -> other.getKey().name().equals(one.getKey().name()))
                .max(Comparator.comparing(other -> new SetVersion(other.getKey().version()))));
        if (newest.isPresent() && !newest.equals(used)) {
            SetText text = newest.get().getKey();
            RequirementSet set = newest.get().getValue();
            findings.add(Finding.info(
                    NEWER,
                    use.place(),
                    use.path(),
                    Wording.of(
                            "'{0}' uses {1}, and there is {2}, which differs: {3}",
                            use.path(),
                            use.set(),
                            SetReader.title(text, set),
                            SetDifference.between(used.orElseThrow().getValue(), set)
                                    .words()),
                    Wording.of(
                            "write 'use: {0}' in the next version, or stay where the contract names the older one",
                            text.pin())));
        }
    }
}
