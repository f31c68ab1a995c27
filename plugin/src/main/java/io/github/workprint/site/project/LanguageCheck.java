package io.github.workprint.site.project;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Wording;
import io.github.workprint.messages.Languages;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.History;
import io.github.workprint.spec.Slate.LanguageWish;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says where a language is asked for that the look has no words in. */
final class LanguageCheck {
    private static final String RULE = "WF-TE04";

    private LanguageCheck() {}

    static Findings of(Histories histories, Languages languages) {
        // Whether there are words is read from files; every version asks for the same few.
        Map<String, Boolean> spoken = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (History history : histories.all()) {
            for (History.Entry entry : history.versions()) {
                entry.slate().languages().stream()
                        .filter(wish -> !spoken.computeIfAbsent(wish.tag(), languages::has))
                        .forEach(wish -> findings.add(unspoken(wish)));
            }
        }
        return Findings.of(findings);
    }

    private static Finding unspoken(LanguageWish wish) {
        return Finding.warn(
                RULE,
                wish.place(),
                wish.path(),
                Wording.of("there are no words for pages in '{0}'; they are printed in English", wish.tag()),
                Wording.of(
                        "choose {0}, or add templates/messages/{1}.properties",
                        String.join(", ", Languages.COMPLETE), wish.tag()));
    }
}
