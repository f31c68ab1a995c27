package io.github.workprint.site.project;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.messages.Languages;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.production.AudienceRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says where a language is asked for that the look has no words in. */
final class LanguageCheck {
    private static final String RULE = "WF-TE04";

    private final Languages languages;
    /** Whether there are words in a language, which is read from files; every version asks for the same few. */
    private final Map<String, Boolean> spoken = new HashMap<>();

    private final List<Finding> findings = new ArrayList<>();

    private LanguageCheck(Languages languages) {
        this.languages = languages;
    }

    static Findings of(Histories histories, Languages languages) {
        LanguageCheck check = new LanguageCheck(languages);
        histories.all().forEach(history -> history.specs().forEach(check::spec));
        return Findings.of(check.findings);
    }

    private void spec(Spec spec) {
        asked(spec.language(), "language", spec.origin());
        for (AudienceRules audience : spec.audiences().values()) {
            asked(audience.language(), "audience/" + audience.id() + "/language", audience.origin());
        }
    }

    private void asked(@Nullable String tag, String path, Origin origin) {
        if (tag != null && !spoken.computeIfAbsent(tag, languages::has)) {
            findings.add(Finding.warn(
                    RULE,
                    origin.of("language"),
                    path,
                    "there are no words for pages in '" + tag + "'; they are printed in English",
                    "choose en-GB or de, or add templates/messages/" + tag + ".properties"));
        }
    }
}
