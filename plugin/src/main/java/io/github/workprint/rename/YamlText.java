package io.github.workprint.rename;

import io.github.workprint.rename.Written.Fields;
import io.github.workprint.rename.Written.Several;
import io.github.workprint.rename.Written.Single;
import io.github.workprint.spec.yaml.QuotedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes values as people write them: plain where that is read as the same, else in quotes, long texts on lines of their own. */
final class YamlText {
    static final int WIDEST = 120;
    /** Beyond this a text that is new moves to lines of its own. */
    private static final int LONG = 100;

    private static final String STEP = "  ";

    /** What a plain text cannot begin with, or be. */
    private static final Pattern SPECIAL = Pattern.compile(
            "[-?:](?:\\s.*|$)|[,\\[\\]{}#&*!|>'\"%@`].*|~|(?i:null)|---.*|\\.\\.\\..*|<<|=", Pattern.DOTALL);

    private static final Pattern IN_TEXT = Pattern.compile(": |:$| #|[\\t\\n\\r]");
    private static final Pattern IN_FLOW = Pattern.compile("[,\\[\\]{}]|:$");

    private final String lineEnd;

    YamlText(String lineEnd) {
        this.lineEnd = lineEnd;
    }

    String key(String key) {
        return scalar(key, true, '\'');
    }

    /** A value within braces or brackets. */
    String inFlow(Written value) {
        if (value instanceof Single single) {
            return scalar(single.text(), true, '\'');
        }
        return value instanceof Several several ? list(several.texts()) : inBraces((Fields) value);
    }

    String inBraces(Fields fields) {
        return fields.fields().isEmpty()
                ? "{}"
                : fields.fields().entrySet().stream()
                        .map(field -> key(field.getKey()) + ": " + inFlow(field.getValue()))
                        .collect(Collectors.joining(", ", "{ ", " }"));
    }

    String list(List<String> texts) {
        return texts.stream().map(text -> scalar(text, true, '\'')).collect(Collectors.joining(", ", "[", "]"));
    }

    String item(String text, boolean inFlow) {
        return scalar(text, inFlow, '\'');
    }

    /** What follows the colon of a key, with the blank or the line end in front. */
    String behindKey(Written value, int indent) {
        if (value instanceof Single single) {
            return " " + text(single.text(), indent);
        }
        if (value instanceof Several several) {
            String one = list(several.texts());
            return one.length() + indent <= LONG
                    ? " " + one
                    : several.texts().stream()
                            .map(text -> lineEnd + " ".repeat(indent) + STEP + "- " + scalar(text, false, '\''))
                            .collect(Collectors.joining());
        }
        Map<String, Written> fields = ((Fields) value).fields();
        return fields.isEmpty() ? " {}" : lineEnd + " ".repeat(indent) + STEP + below((Fields) value, indent);
    }

    /** Fields on lines of their own, below a key; the first without what stands before it. */
    String below(Fields fields, int indent) {
        return fields.fields().entrySet().stream()
                .map(field -> key(field.getKey()) + ":" + behindKey(field.getValue(), indent + STEP.length()))
                .collect(Collectors.joining(lineEnd + " ".repeat(indent) + STEP));
    }

    /** A text in the manner in which another one was written. */
    String inPlaceOf(String old, String text, int indent) {
        char first = old.isEmpty() ? ' ' : old.charAt(0);
        if (first == '"' || first == '\'') {
            return text.contains("\n") ? text(text, indent) : quoted(text, first);
        }
        if ((first == '|' || first == '>') && canStandOnLines(text)) {
            String head =
                    old.lines().findFirst().orElse("").replaceAll("\\d", "").replaceAll("\\s+#.*$", "");
            return onLines(head, text, indent);
        }
        return text(text, indent);
    }

    private String text(String text, int indent) {
        boolean several = text.contains("\n");
        if ((several || text.length() + indent > LONG) && canStandOnLines(text)) {
            return onLines(several ? "|-" : ">-", text, indent);
        }
        return scalar(text, false, '\'');
    }

    private static boolean canStandOnLines(String text) {
        return !text.isBlank()
                && !QuotedText.isNeededFor(text)
                && text.equals(text.strip())
                && text.lines().noneMatch(line -> line.startsWith(" ") || line.endsWith(" "));
    }

    private String onLines(String head, String text, int indent) {
        boolean folded = head.startsWith(">");
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (folded && !lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(folded ? wrapped(line, WIDEST - indent - STEP.length()) : List.of(line));
        }
        String start = lineEnd + " ".repeat(indent) + STEP;
        return head
                + lines.stream()
                        .map(line -> line.isEmpty() ? lineEnd : start + line)
                        .collect(Collectors.joining());
    }

    /** At single blanks between words only, so that reading gives the same text. */
    private static List<String> wrapped(String line, int width) {
        List<String> lines = new ArrayList<>();
        String rest = line;
        while (rest.length() > width) {
            int at = blank(rest, width);
            if (at < 0) {
                break;
            }
            lines.add(rest.substring(0, at));
            rest = rest.substring(at + 1);
        }
        lines.add(rest);
        return lines;
    }

    private static int blank(String text, int width) {
        int best = -1;
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            boolean single =
                    at > 0 && at + 1 < text.length() && text.charAt(at - 1) != ' ' && text.charAt(at + 1) != ' ';
            if (single && (at <= width || best < 0)) {
                best = at;
            }
            if (at > width && best >= 0) {
                break;
            }
        }
        return best;
    }

    private static String scalar(String text, boolean inFlow, char quote) {
        boolean plain = !text.isEmpty()
                && text.equals(text.strip())
                && !SPECIAL.matcher(text).matches()
                && !IN_TEXT.matcher(text).find()
                && !QuotedText.isNeededFor(text)
                && !(inFlow && IN_FLOW.matcher(text).find());
        return plain ? text : quoted(text, quote);
    }

    private static String quoted(String text, char quote) {
        if (quote == '\'' && !text.contains("\n") && !QuotedText.isNeededFor(text)) {
            return "'" + text.replace("'", "''") + "'";
        }
        return QuotedText.of(text);
    }
}
