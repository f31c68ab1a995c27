package io.github.workprint.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** What an editor can do about a finding, where its help says what to write instead. */
final class Remedies {
    private static final Pattern MEANT = Pattern.compile("did you mean '([^']+)'\\?");

    /** Fields of a change request, as far as they can be known. */
    private static final String STUB =
            """
            changes:
              cr-new: { version: %s, why: say why, about: [%s] }
            """;

    private Remedies() {}

    /** @param help of the finding */
    static List<CodeAction> of(Diagnostic diagnostic, String help, String address, String uri, String text) {
        List<CodeAction> actions = new ArrayList<>();
        Matcher meant = MEANT.matcher(help);
        String rule = diagnostic.getCode() == null ? "" : diagnostic.getCode().getLeft();
        if (meant.find()) {
            Range range = written(diagnostic.getRange(), text);
            actions.add(action("Write '" + meant.group(1) + "'", new TextEdit(range, meant.group(1)), diagnostic, uri));
        }
        if (rule.equals("WF-VE04") && text.lines().noneMatch(line -> line.startsWith("changes:"))) {
            Position end = Spots.whole(text).getEnd();
            String stub = (text.endsWith("\n") ? "" : "\n")
                    + STUB.replaceFirst("%s", version(text)).replaceFirst("%s", Matcher.quoteReplacement(address));
            actions.add(action("Add a change request", new TextEdit(new Range(end, end), stub), diagnostic, uri));
        }
        return actions;
    }

    private static String version(String text) {
        Matcher version = Pattern.compile("(?m)^version: *(\\S+)").matcher(text);
        return version.find() ? Matcher.quoteReplacement(version.group(1)) : "1.0.0";
    }

    /** The word that stands at the beginning of a range, as far as it goes. */
    private static Range written(Range range, String text) {
        String[] lines = text.split("\n", -1);
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

    private static CodeAction action(String title, TextEdit edit, Diagnostic diagnostic, String uri) {
        CodeAction action = new CodeAction(title);
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(diagnostic));
        action.setEdit(new WorkspaceEdit(Map.of(uri, List.of(edit))));
        return action;
    }
}
