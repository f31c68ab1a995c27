package io.github.workprint.serve;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Severity;
import io.github.workprint.json.JsonText;
import io.github.workprint.messages.FindingLanguages;
import io.github.workprint.serve.Desk.Shown;
import io.github.workprint.site.print.LiveSite;
import io.github.workprint.site.print.LiveSite.Tally;
import io.github.workprint.spec.language.Readers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the panel beside a page says, as JSON.
 *
 * @param base the directory that files are named from
 * @param editor the address that opens a file in an editor, with {file}, {line} and {column}; empty for readers on other machines
 * @param invites whether there is a page by which other devices come in
 * @param languages in which findings are said
 */
record PanelData(Path base, String editor, boolean invites, FindingLanguages languages) {
    /** So many findings are shown; the rest is counted. */
    private static final int MOST = 100;

    String of(Shown shown) {
        Map<String, Object> panel = new LinkedHashMap<>();
        panel.put("round", String.valueOf(shown.round()));
        panel.put("current", shown.state().current());
        panel.put("invites", invites);
        panel.put("preview", !shown.prefix().isEmpty());
        panel.put("summary", shown.findings().summary());
        panel.put(
                "tag",
                shown.site()
                        .flatMap(site -> site.file(shown.path()))
                        .map(ServedPage::tag)
                        .orElse(""));
        panel.put("audiences", shown.site().map(site -> audiences(site, shown)).orElse(List.of()));
        panel.put("changes", shown.site().map(site -> changes(site, shown)).orElse(List.of()));
        List<Finding> worstFirst = shown.findings().all().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        panel.put("findings", worstFirst.stream().limit(MOST).map(this::finding).toList());
        panel.put("more", Math.max(0, worstFirst.size() - MOST));
        return JsonText.of(panel);
    }

    private static List<Object> audiences(LiveSite site, Shown shown) {
        List<Object> audiences = new ArrayList<>();
        String here = shown.path().replaceFirst("/.*", "");
        site.elsewhere(shown.path())
                .forEach((readers, page) -> audiences.add(Map.of(
                        "name", name(readers),
                        "here", readers.word().equals(here),
                        "href", "/" + shown.prefix() + page)));
        return audiences;
    }

    /** {@code Client meridian} for the people of one organisation. */
    private static String name(Readers readers) {
        String word = readers.word().replace('-', ' ');
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static List<Object> changes(LiveSite site, Shown shown) {
        List<Object> changes = new ArrayList<>();
        for (Tally tally : site.tallies(shown.path())) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("workflow", tally.workflow());
            told.put("text", tally.version() + (tally.draft() ? " (draft)" : "") + ": " + words(tally));
            told.put("href", tally.log().map(log -> "/" + shown.prefix() + log).orElse(""));
            told.put("next", tally.next().toString());
            changes.add(told);
        }
        return changes;
    }

    /** {@code 3 changes since 2.1.1: 2 to do}. */
    static String words(Tally tally) {
        if (tally.since().isEmpty()) {
            return "the first version";
        }
        String counted =
                tally.changes() == 0 ? "no change" : tally.changes() + (tally.changes() == 1 ? " change" : " changes");
        String asked = tally.changes() == 0
                ? ""
                : ": " + (tally.toDo() == 0 ? "nothing to do" : tally.toDo() + " to do")
                        + (tally.toKnow() == 0 ? "" : ", " + tally.toKnow() + " to know");
        return counted + " since " + tally.since().get() + asked;
    }

    private Object finding(Finding finding) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("severity", finding.severity().word());
        told.put("error", finding.severity() == Severity.ERROR);
        told.put("rule", finding.rule());
        told.put("place", finding.place().toString());
        told.put("message", languages.of(finding).message(finding));
        told.put("help", languages.of(finding).help(finding));
        told.put("href", link(finding).orElse(""));
        return told;
    }

    /** None for what stands in no file of this machine. */
    private Optional<String> link(Finding finding) {
        if (editor.isEmpty() || finding.place().line() == 0) {
            return Optional.empty();
        }
        Path file = base.resolve(finding.place().file()).toAbsolutePath().normalize();
        String path = file.toUri().getRawPath();
        return Optional.of(editor.replace("{file}", path.startsWith("/") ? path.substring(1) : path)
                .replace("{line}", String.valueOf(finding.place().line()))
                .replace("{column}", String.valueOf(Math.max(1, finding.place().column()))));
    }
}
