package io.github.workprint.rename;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionText.Known;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.History;
import io.github.workprint.spec.value.Version;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * The version of a workflow that is being worked on: its latest draft, else its newest version.
 *
 * @param history the versions up to it
 * @param text where it is written
 */
public record WorkedVersion(History history, VersionText text) {
    /**
     * None, with a finding, where there is none of that name, or where it must stay as it is.
     *
     * @param workflow its name; empty where there is only one
     * @param then what to do in the next version, for the finding
     * @param issued whether a version of a workflow must stay as it is
     */
    public static Optional<WorkedVersion> of(
            VersionTexts texts,
            Histories histories,
            String workflow,
            String rule,
            Wording then,
            BiPredicate<String, Version> issued,
            Consumer<Finding> findings) {
        return histories
                .named(workflow, rule, findings)
                .map(WorkedVersion::upToDraft)
                .map(history -> new WorkedVersion(history, text(texts, history)))
                .filter(worked -> worked.mayChange(rule, then, issued, findings));
    }

    /** The newest of its history. */
    public History.Entry entry() {
        return history.versions().get(history.versions().size() - 1);
    }

    /** The versions up to the latest draft; all where none is a draft. */
    private static History upToDraft(History history) {
        List<History.Entry> versions = history.versions();
        for (int i = versions.size() - 1; i >= 0; i--) {
            if (versions.get(i).isDraft()) {
                return new History(history.workflow(), versions.subList(0, i + 1));
            }
        }
        return history;
    }

    /** Where it is written: in the file that is edited in place, where there is one; else in a file of its own. */
    private static VersionText text(VersionTexts texts, History history) {
        String file = history.versions().get(history.versions().size() - 1).file();
        List<VersionText> own = texts.all().stream()
                .filter(text -> text.workflow().equals(history.workflow()))
                .toList();
        return own.stream()
                .filter(text -> text.standing().by() == Known.WORK)
                .findFirst()
                .or(() -> own.stream().filter(text -> text.file().equals(file)).findFirst())
                .orElseThrow();
    }

    /** A file that is edited in place becomes a draft; one that holds an issued version would break the word of that. */
    private boolean mayChange(
            String rule, Wording then, BiPredicate<String, Version> issued, Consumer<Finding> findings) {
        boolean may = text.standing().by() == Known.WORK || !issued.test(history.workflow(), entry().version());
        if (!may) {
            findings.accept(Finding.error(
                    rule,
                    Place.of(text.file()),
                    "",
                    Wording.of("version {0} was issued, and is locked", entry().version()),
                    Wording.of("copy it to a file for the next version, with 'status: draft', and {0}", then)));
        }
        return may;
    }
}
