package io.github.workprint.spec;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Wording;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionText.Known;
import io.github.workprint.history.VersionText.Standing;
import io.github.workprint.spec.language.MeantKeys;
import io.github.workprint.spec.language.RecordBinder;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.value.Version;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.YamlReader;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Reads the text of a version to a spec; everything that is wrong with the text becomes a finding. */
public final class SpecReader {
    /** The version of the language that is read. */
    public static final int LANGUAGE = 1;

    private final Vocabulary vocabulary;

    public SpecReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The spec, as far as it could be read; empty where the text is no YAML or has no version to file it under. */
    public Optional<Spec> read(VersionText source, Consumer<Finding> findings) {
        return Optional.ofNullable(YamlReader.read(source.file(), source.text(), findings))
                .flatMap(yaml -> bind(source, yaml, findings));
    }

    /**
     * The spec as the draft of a next version.
     *
     * @param taken whether a version is issued; a draft that says to be such a one is something built on it
     */
    Optional<Spec> draft(VersionText source, Predicate<Version> taken, Consumer<Finding> findings) {
        return Optional.ofNullable(YamlReader.read(source.file(), source.text(), findings))
                .flatMap(yaml -> bound(source, DraftReader.of(whole(source, yaml, findings), taken), findings));
    }

    /** The spec that located YAML holds. */
    public Optional<Spec> bind(VersionText source, Yaml yaml, Consumer<Finding> findings) {
        return bound(source, whole(source, yaml, findings), findings);
    }

    private static Yaml whole(VersionText source, Yaml yaml, Consumer<Finding> findings) {
        Yaml included = new Includes(source.neighbours(), findings).in(yaml, source.file());
        MeantKeys keys = new MeantKeys(findings);
        Yaml asked = new UsedSets(source.neighbours(), findings).in(keys.atTheTop(Spec.class, included));
        Yaml meant = keys.in(Spec.class, asked);
        return PartRanges.writtenOut(InlinePeople.listed(meant, findings), findings);
    }

    private Optional<Spec> bound(VersionText source, Yaml whole, Consumer<Finding> findings) {
        Spec spec = new RecordBinder(vocabulary, findings).bind(Spec.class, whole);
        Integer language = spec.workprint();
        if (language != null && language != LANGUAGE) {
            findings.accept(Finding.error(
                    "WF-LA04",
                    spec.origin().of("workprint"),
                    "workprint",
                    Wording.of(
                            "this spec is written in language version {0}; this Workprint reads version 1", language),
                    Wording.of("write 'workprint: 1', or use a newer Workprint")));
        }
        if (spec.version() == null || spec.asOf() == null || spec.production() == null) {
            return Optional.empty();
        }
        name(source, spec, findings);
        return Optional.of(spec);
    }

    /** What is named as a version must hold that version: people find versions by file name and by tag. */
    private static void name(VersionText source, Spec spec, Consumer<Finding> findings) {
        Standing standing = source.standing();
        String version = String.valueOf(spec.version());
        if (standing.version().isEmpty() || standing.version().equals(version)) {
            return;
        }
        boolean tag = standing.by() == Known.TAG;
        findings.accept(Finding.error(
                "WF-VE07",
                spec.origin().of("version"),
                "version",
                Wording.of(
                        "{0}{1}' but holds version {2}",
                        tag ? Wording.of("the tag is named '") : Wording.of("the file is named '"),
                        standing.name(),
                        version),
                tag
                        ? Wording.of(
                                "move the tag to the commit of its version, or delete it with 'git tag -d {0}' and tag"
                                        + " this commit with {1}",
                                standing.name(), version)
                        : Wording.of("name the file {0}.yaml, or correct the version in it", version)));
    }
}
