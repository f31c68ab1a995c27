package io.github.workprint.spec;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.history.VersionText;
import io.github.workprint.spec.language.Binder;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.YamlReader;
import java.util.Optional;
import java.util.function.Consumer;

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

    /** The spec that located YAML holds. */
    public Optional<Spec> bind(VersionText source, Yaml yaml, Consumer<Finding> findings) {
        Yaml whole = new Includes(source.neighbours(), findings).in(yaml, source.file());
        Spec spec = new Binder(vocabulary, findings).bind(Spec.class, whole);
        Integer language = spec.workprint();
        if (language != null && language != LANGUAGE) {
            findings.accept(Finding.error(
                    "WF-LA04",
                    spec.origin().of("workprint"),
                    "workprint",
                    "this spec is written in language version " + language + "; this Workprint reads version 1",
                    "write 'workprint: 1', or use a newer Workprint"));
        }
        if (spec.version() == null || spec.asOf() == null || spec.production() == null) {
            return Optional.empty();
        }
        fileName(source, spec, findings);
        return Optional.of(spec);
    }

    /** A file that is named as a version must hold that version: people find versions by file name. */
    private static void fileName(VersionText source, Spec spec, Consumer<Finding> findings) {
        String name =
                source.file().substring(source.file().lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
        if (!name.equals(source.workflow()) && !name.equals(String.valueOf(spec.version()))) {
            Place place = spec.origin().of("version");
            findings.accept(Finding.error(
                    "WF-VE07",
                    place,
                    "version",
                    "the file is named '" + name + "' but holds version " + spec.version(),
                    "name the file " + spec.version() + ".yaml, or correct the version in it"));
        }
    }
}
