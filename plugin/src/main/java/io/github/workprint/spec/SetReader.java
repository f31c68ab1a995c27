package io.github.workprint.spec;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.history.SetText;
import io.github.workprint.spec.delivery.Requirement;
import io.github.workprint.spec.delivery.RequirementSet;
import io.github.workprint.spec.language.RecordBinder;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.YamlReader;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a version of a requirement set by itself; what is wrong with it becomes a finding. */
public final class SetReader {
    private static final String RULE = "WF-RS02";

    private final Vocabulary vocabulary;
    private final Consumer<Finding> findings;

    public SetReader(Vocabulary vocabulary, Consumer<Finding> findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    /** The set, as far as it could be read; empty where the text is no YAML. */
    public Optional<RequirementSet> read(SetText text) {
        Yaml yaml = YamlReader.read(text.file(), text.text(), findings);
        if (yaml == null) {
            return Optional.empty();
        }
        RequirementSet set = new RecordBinder(vocabulary, findings).bind(RequirementSet.class, yaml);
        String version = set.version();
        if (version != null && !version.strip().equals(text.version())) {
            error(
                    set.origin().of("version"),
                    "version",
                    Wording.of("the file is named '{0}' but holds version {1}", text.version(), version),
                    Wording.of("name the file {0}, or correct the version in it", version + ".yaml"));
        }
        for (Requirement item : set.requires().values()) {
            if (item.origin().has("checked-at")) {
                error(
                        item.origin().of("checked-at"),
                        item.origin().path(),
                        Wording.of("'{0}' names a stage, and a set knows none", item.id()),
                        Wording.of("take it out; a deliverable says 'checked-at' beside 'use', or of the item under"
                                + " 'plus'"));
            }
            if (item.source() != null
                    && !set.sources().containsKey(item.source().id())) {
                error(
                        item.origin().of("source"),
                        item.origin().path(),
                        Wording.of(
                                "'{0}' cites '{1}', which is no source of the set",
                                item.id(), item.source().id()),
                        Wording.of("list it under 'sources' of this file"));
            }
        }
        return Optional.of(set);
    }

    /** What a set is called, with its version: {@code Meridian UHD 5.1}. */
    public static String title(SetText text, RequirementSet set) {
        return Objects.requireNonNullElse(set.name(), text.name()).strip() + " " + text.version();
    }

    private void error(Place place, String path, Wording message, Wording help) {
        findings.accept(Finding.error(RULE, place, path, message, help));
    }
}
