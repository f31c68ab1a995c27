package io.github.workprint.editor;

import io.github.workprint.compare.Comparison;
import io.github.workprint.compare.ComparisonRequest;
import io.github.workprint.compare.UnexplainedChanges;
import io.github.workprint.finding.Finding;
import io.github.workprint.rename.ChangesInFolder;
import io.github.workprint.rename.Rename;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.site.project.ProjectSources;
import io.github.workprint.spec.language.Readers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** What an editor can do about a finding of an open spec, where its help says what to write instead. */
final class Remedies {
    private static final Pattern UNITS = Pattern.compile("write (\\S+) and a unit: (.+)");
    private static final Pattern FORMERLY = Pattern.compile("add 'formerly: \\[([^]']+)]'");
    /** Rules that are kept by a change request. */
    private static final Set<String> UNEXPLAINED = Set.of("WF-VE03", "WF-VE04");

    private final OpenSpec open;
    private final CheckedProject project;
    private final String uri;

    Remedies(OpenSpec open, CheckedProject project, String uri) {
        this.open = open;
        this.project = project;
        this.uri = uri;
    }

    List<CodeAction> of(Finding finding, Diagnostic diagnostic) {
        List<CodeAction> actions = new ArrayList<>();
        finding.remedy().instead().ifPresent(word -> actions.add(instead(word, diagnostic)));
        Matcher units = UNITS.matcher(finding.help());
        if (units.matches() && finding.message().endsWith("has no unit")) {
            for (String unit : units.group(2).split(", ", -1)) {
                if (!unit.equals("\u2026")) {
                    actions.add(instead(units.group(1) + " " + unit, diagnostic));
                }
            }
        }
        Matcher formerly = FORMERLY.matcher(finding.help());
        if (formerly.find()) {
            open.spec()
                    .flatMap(spec -> Rename.formerly(spec, open.text(), finding.path(), formerly.group(1)))
                    .ifPresent(text ->
                            actions.add(whole("Add 'formerly: [" + formerly.group(1) + "]'", text, diagnostic)));
        }
        if (UNEXPLAINED.contains(finding.rule())) {
            explained().ifPresent(text -> actions.add(whole("Add change requests to fill in", text, diagnostic)));
        }
        return actions;
    }

    /** The text with a change request for each likely cause of what is unexplained; none where this is not the version in work. */
    private Optional<String> explained() {
        ProjectSources sources = project.sources();
        String workflow = open.text().workflow();
        List<Finding> inTheWay = new ArrayList<>();
        try {
            ComparisonRequest since = new ComparisonRequest(sources.folder(), workflow, "", "", Readers.INTERNAL);
            return Comparison.of(since, sources, inTheWay)
                    .map(UnexplainedChanges::of)
                    .filter(stubs -> !stubs.isEmpty())
                    .flatMap(stubs -> new ChangesInFolder(sources.folder().base(), sources.lock()::holds, inTheWay::add)
                            .filled(sources.texts(), sources.histories(), workflow, stubs))
                    .filter(filled -> filled.file().equals(open.file()))
                    .map(ChangesInFolder.Filled::text);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private CodeAction instead(String word, Diagnostic diagnostic) {
        return action("Write '" + word + "'", new TextEdit(written(diagnostic.getRange()), word), diagnostic);
    }

    private CodeAction whole(String title, String text, Diagnostic diagnostic) {
        return action(title, new TextEdit(Spots.whole(open.text().text()), text), diagnostic);
    }

    /** The word that stands at the beginning of a range, as far as it goes. */
    private Range written(Range range) {
        String[] lines = open.text().text().split("\n", -1);
        int line = range.getStart().getLine();
        String whole = line < lines.length ? lines[line] : "";
        int begin = Math.min(range.getStart().getCharacter(), whole.length());
        while (begin < whole.length() && "\"'".indexOf(whole.charAt(begin)) >= 0) {
            begin++;
        }
        int end = begin;
        while (end < whole.length()
                && (Character.isLetterOrDigit(whole.charAt(end)) || "-._/".indexOf(whole.charAt(end)) >= 0)) {
            end++;
        }
        return new Range(new Position(line, begin), new Position(line, end));
    }

    private CodeAction action(String title, TextEdit edit, Diagnostic diagnostic) {
        CodeAction action = new CodeAction(title);
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(diagnostic));
        action.setEdit(new WorkspaceEdit(Map.of(uri, List.of(edit))));
        return action;
    }
}
