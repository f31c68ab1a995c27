package io.github.workprint.reference;

import io.github.workprint.check.rule.Catalogue;
import io.github.workprint.check.rule.RulePage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages on the rules of the check, in Markdown: one for each rule, and a list of all by group. */
public final class RuleReference {
    private static final String HEAD =
            """
            # What the check looks for

            *Generated from the pages beside the rules. A test runs each rule on the two specs that its page shows.*

            `mvn workprint:check` reads every version of every workflow. **Errors** fail the build; **warnings** and **hints** do not. Set
            `-Dworkprint.failOn=warn` or `never` to change that.

            Rules marked with * are structural. They look at every version, no house can lower them, and no site is built
            while they find an error. All other rules look only at the latest issued version and at the drafts after it. They judge a
            version as of its own date, or as of `-Dworkprint.asOf=2026-06-15`. Their errors do not stop the site, because a plan that fails
            should be seen.

            Reports are written to `target/workprint-reports`: `findings.json`, `findings.sarif` for code hosts, `findings.junit.xml` for
            build servers, and `standing.md`. The last shows how each version stands against the ten criteria of the standard, and which
            findings are new or resolved since the version before.

            ## Accepting a finding

            ```yaml
            accept:
              second-camera:
                rule: WF-RO03
                about: role/dit                 # leave it out for the whole workflow
                why: He has no e-mail on the island; the coordinator rings him every evening.
                by: post-supervisor
                until: 2026-04-24
            ```

            After that day, the finding returns as an error. An entry that accepts nothing is a finding, too.

            ## Adopting an old workflow

            `mvn workprint:check -Dworkprint.baseline=write` writes all present findings to `workprint.baseline`
            beside the workflows. Each line names a workflow, a rule and an address. Commit the file. From then on those findings are
            accepted and only counted. New findings are printed and fail the build. When a finding has gone, the build names its line, so
            that you can delete it. Findings of rules marked with * are never accepted.

            ## The rules of a house

            `policy.yaml` in the folder of workflows applies to all of them:

            ```yaml
            severities:
              error: [WF-FM14]
              info: [WF-DC03]
              off: [WF-RO06]
            thresholds: { copies: 3, media-types: 2, buffer: 2 wd, vacancy: 10 wd, lossy-generations: 1, longest-day: 10 h, rest: 11 h, words: 30, risk-score: 12 }
            classes:
              pre-release: [mfa, named-access, forensic-watermark]
            sections: [risks, security, sources]
            shared-cache: crew   # on a cache that machines share: only what the crew may read
            ```

            WF-BK01, WF-SE01, WF-ID01 and WF-ID02 cannot be lowered.

            ## All rules
            """;

    private RuleReference() {}

    /** By file name, the list of all first. */
    public static Map<String, String> pages(Catalogue catalogue) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("README.md", index(catalogue));
        catalogue.pages().forEach(page -> pages.put(page.id() + ".md", page(page)));
        return pages;
    }

    private static String index(Catalogue catalogue) {
        StringBuilder index = new StringBuilder(HEAD);
        String group = "";
        for (RulePage page : catalogue.pages()) {
            if (!page.group().equals(group)) {
                group = page.group();
                index.append("\n### ")
                        .append(group)
                        .append("\n\n| rule | | severity | serves |\n| --- | --- | --- | --- |\n");
            }
            index.append("| [")
                    .append(page.id())
                    .append("](")
                    .append(page.id())
                    .append(".md)")
                    .append(page.structural() ? "*" : "")
                    .append(" | ")
                    .append(page.title())
                    .append(" | ")
                    .append(page.severity().word())
                    .append(" | ")
                    .append(String.join(" ", page.serves()))
                    .append(" |\n");
        }
        return index.toString();
    }

    private static String page(RulePage page) {
        StringBuilder text = new StringBuilder("# ")
                .append(page.id())
                .append(": ")
                .append(page.title())
                .append("\n\n*")
                .append(page.severity().word())
                .append(" · ")
                .append(page.group())
                .append(" · serves ")
                .append(String.join(", ", page.serves()))
                .append(" · [all rules](README.md)*\n");
        for (Map.Entry<String, String> part : List.of(
                Map.entry("Triggered when", page.condition()),
                Map.entry("Consequence", page.impact()),
                Map.entry("How to prevent it", page.prevent()),
                Map.entry("How to fix it", page.fix()))) {
            text.append("\n**")
                    .append(part.getKey())
                    .append(":** ")
                    .append(part.getValue())
                    .append('\n');
        }
        if (!page.bad().isEmpty()) {
            text.append("\nAdded to a sound workflow, this triggers the rule:\n\n```yaml\n")
                    .append(page.bad())
                    .append("\n```\n\nThis does not:\n\n```yaml\n")
                    .append(page.good())
                    .append("\n```\n");
        }
        return text.toString();
    }
}
