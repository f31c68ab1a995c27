package io.github.workprint.plan;

import io.github.workprint.history.VersionText;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;

/** Specs for tests, from the lines of YAML that matter to them. */
public final class PlannedText {
    private static final String HEAD = "workprint: 1\nversion: 1.0.0\nas-of: 2026-03-02\n";
    private static final SpecReader READER = new SpecReader(Vocabulary.load());
    private static final FormatLibrary LIBRARY = FormatLibrary.load();

    private PlannedText() {}

    /** What follows from a spec whose work begins on 2 March 2026, a Monday. A finding is a slip in the test. */
    public static Plan plan(String yaml) {
        return Plan.of(read(yaml), LIBRARY);
    }

    public static Spec read(String yaml) {
        String production =
                yaml.contains("production:") ? "" : "production: { title: A Film, shoot: { start: 2026-03-02 } }\n";
        VersionText text = new VersionText("film", "film.yaml", HEAD + production + yaml);
        return READER.read(text, finding -> {
                    throw new AssertionError(finding.toString());
                })
                .orElseThrow();
    }
}
