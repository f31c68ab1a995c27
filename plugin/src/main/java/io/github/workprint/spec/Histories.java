package io.github.workprint.spec;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.spec.History.Entry;
import io.github.workprint.spec.value.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All workflows that were found, by name, and everything that was wrong with their text. */
public record Histories(List<History> all, Findings findings) {
    private static final String TWICE = "WF-HI04";

    public static Histories read(VersionTexts texts, SpecReader reader) {
        List<Finding> findings = new ArrayList<>(texts.findings().all());
        Map<String, TreeMap<Version, Entry>> workflows = new TreeMap<>();
        for (VersionText text : texts.all()) {
            reader.read(text, findings::add)
                    .ifPresent(spec -> add(
                            new Entry(text.file(), spec),
                            workflows.computeIfAbsent(text.workflow(), name -> new TreeMap<>()),
                            findings));
        }
        List<History> all = new ArrayList<>();
        workflows.forEach((name, versions) -> all.add(new History(name, List.copyOf(versions.values()))));
        return new Histories(List.copyOf(all), Findings.of(findings));
    }

    private static void add(Entry entry, TreeMap<Version, Entry> versions, List<Finding> findings) {
        Version version = entry.spec().version();
        Entry first = version == null ? null : versions.putIfAbsent(version, entry);
        if (first != null) {
            findings.add(Finding.error(
                    TWICE,
                    entry.spec().origin().of("version"),
                    "version",
                    "version " + version + " is given twice: here and in " + first.file(),
                    "raise the version of the newer one, and name the file after it"));
        }
    }
}
