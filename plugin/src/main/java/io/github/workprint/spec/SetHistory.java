package io.github.workprint.spec;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Similar;
import io.github.workprint.finding.Wording;
import io.github.workprint.history.Neighbours;
import io.github.workprint.history.SetShelf;
import io.github.workprint.history.SetText;
import io.github.workprint.history.VersionText;
import io.github.workprint.spec.value.SetVersion;
import io.github.workprint.spec.value.Version;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Entry;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import io.github.workprint.spec.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The versions of a requirement set as those of a workflow that does nothing but deliver to its client: so all that compares versions
 * compares sets as well.
 */
public final class SetHistory {
    private static final String PREFIX = SetShelf.FOLDER + "/";
    private static final String CLIENT = "client";
    private static final String UNDATED = "2000-01-01";
    private static final int PARTS = 3;

    private SetHistory() {}

    /** The set that a workflow's name stands for, {@code _sets/meridian-uhd}; none where it is that of a workflow. */
    public static Optional<String> named(String workflow) {
        return workflow.startsWith(PREFIX) ? Optional.of(workflow.substring(PREFIX.length())) : Optional.empty();
    }

    /** The version of a set as that of a workflow: 5.1 is 5.1.0; empty where it is none. */
    public static Optional<Version> version(String text) {
        if (!text.matches(SetText.VERSION)) {
            return Optional.empty();
        }
        List<String> numbers = new ArrayList<>(Arrays.stream(text.split("[.-]"))
                .map(number -> number.replaceFirst("^0+(?=\\d)", ""))
                .toList());
        while (numbers.size() < PARTS) {
            numbers.add("0");
        }
        String more = String.join(".", numbers.subList(PARTS, numbers.size()));
        return Version.of(String.join(".", numbers.subList(0, PARTS)) + (more.isEmpty() ? "" : "+" + more));
    }

    /** Oldest first; where there is no such set, a finding of a rule says which there are. */
    public static Optional<History> of(
            SetShelf shelf, String name, SpecReader reader, String rule, Consumer<Finding> findings) {
        List<SetText> texts = shelf.all().stream()
                .filter(text -> text.name().equals(name))
                .sorted(Comparator.comparing(text -> new SetVersion(text.version())))
                .toList();
        if (texts.isEmpty()) {
            List<String> names =
                    shelf.all().stream().map(SetText::name).distinct().toList();
            findings.accept(Finding.error(
                    rule,
                    Place.of("workprint.workflow"),
                    "",
                    Wording.of("there is no requirement set '{0}'", name),
                    Similar.hint(name, names, Wording.of("use one of: {0}", String.join(", ", names)))));
            return Optional.empty();
        }
        List<History.Entry> entries = new ArrayList<>();
        texts.forEach(text ->
                read(text, reader, findings).ifPresent(spec -> entries.add(new History.Entry(text.file(), spec))));
        return entries.isEmpty() ? Optional.empty() : Optional.of(new History(PREFIX + name, entries));
    }

    private static Optional<Spec> read(SetText text, SpecReader reader, Consumer<Finding> findings) {
        return Optional.ofNullable(YamlReader.read(text.file(), text.text(), findings))
                .filter(Mapping.class::isInstance)
                .flatMap(set -> reader.bind(
                        new VersionText(
                                PREFIX + text.name(),
                                text.file(),
                                text.text(),
                                Neighbours.NONE,
                                VersionText.Standing.ITSELF),
                        workflow(text, (Mapping) set),
                        findings));
    }

    private static Yaml workflow(SetText text, Mapping set) {
        Place at = set.place();
        Yaml name = set.entry("name").map(Entry::value).orElse(new Scalar(at, text.name()));
        List<Entry> delivery = new ArrayList<>(List.of(entry("name", name), entry("to", new Scalar(at, CLIENT))));
        List<Entry> whole = new ArrayList<>(List.of(
                entry("workprint", new Scalar(at, String.valueOf(SpecReader.LANGUAGE))),
                entry(
                        "version",
                        new Scalar(
                                at,
                                version(text.version()).map(Version::toString).orElse("0.0.0"))),
                entry("as-of", set.entry("as-of").map(Entry::value).orElse(new Scalar(at, UNDATED))),
                entry("production", map(at, entry("title", name))),
                entry(
                        "organisations",
                        map(
                                at,
                                entry(
                                        CLIENT,
                                        map(
                                                at,
                                                entry(
                                                        "name",
                                                        set.entry("client")
                                                                .map(Entry::value)
                                                                .orElse(name)),
                                                entry("kind", new Scalar(at, CLIENT))))))));
        for (Entry entry : set.entries()) {
            switch (entry.key()) {
                case "sources" -> whole.add(entry);
                case "requires", "description" -> delivery.add(entry);
                default -> {
                    // The others have their places above, or say nothing of what is asked.
                }
            }
        }
        whole.add(entry("deliverables", map(at, entry(text.name(), new Mapping(at, delivery)))));
        return new Mapping(at, whole);
    }

    private static Mapping map(Place at, Entry... entries) {
        return new Mapping(at, List.of(entries));
    }

    private static Entry entry(String key, Yaml value) {
        return new Entry(key, value.place(), value);
    }
}
