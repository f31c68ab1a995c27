package io.github.workprint.spec;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Similar;
import io.github.workprint.finding.Wording;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.spec.History.Entry;
import io.github.workprint.store.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** All workflows that were found, by name, and everything that was wrong with their text. */
public record Histories(List<History> all, Findings findings) {
    /**
     * The workflow of a name, or the only one where none is given; where there is no such, a finding of a rule says what there is.
     *
     * @param name empty for the only one
     */
    public Optional<History> named(String name, String rule, Consumer<Finding> findings) {
        List<String> names = all.stream().map(History::workflow).toList();
        if (name.isEmpty() && names.size() == 1) {
            return Optional.of(all.get(0));
        }
        Optional<History> named =
                all.stream().filter(history -> history.workflow().equals(name)).findFirst();
        if (named.isEmpty()) {
            Wording choices = Wording.of("use one of: {0}", String.join(", ", names));
            findings.accept(Finding.error(
                    rule,
                    Place.of("workprint.workflow"),
                    "",
                    name.isEmpty()
                            ? Wording.of("there are {0} workflows", names.size())
                            : Wording.of("there is no workflow '{0}'", name),
                    name.isEmpty() ? choices : Similar.hint(name, names, choices)));
        }
        return named;
    }

    public static Histories read(VersionTexts texts, SpecReader reader) {
        return read(texts, reader, Kept.nothing());
    }

    /** @param kept holds what came of reading the same texts before; their specs are read when they are asked for */
    public static Histories read(VersionTexts texts, SpecReader reader, Kept kept) {
        List<Finding> findings = new ArrayList<>(texts.findings().all());
        Map<String, List<VersionText>> workflows = new TreeMap<>();
        texts.all().forEach(text -> workflows
                .computeIfAbsent(text.workflow(), name -> new ArrayList<>())
                .add(text));
        List<History> all = new ArrayList<>();
        workflows.forEach((name, versions) -> {
            List<Entry> entries = new VersionReader(versions, reader, kept).entries(findings);
            if (!entries.isEmpty()) {
                all.add(new History(name, entries));
            }
        });
        return new Histories(List.copyOf(all), Findings.of(findings));
    }
}
