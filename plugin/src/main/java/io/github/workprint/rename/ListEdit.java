package io.github.workprint.rename;

import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import io.github.workprint.spec.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a list anew, with the items that stay as they were written, and the comments above and behind them. */
final class ListEdit {
    private final SourceText text;
    private final YamlText writer;

    ListEdit(SourceText text, YamlText writer) {
        this.text = text;
        this.writer = writer;
    }

    /** @param indent of the key of the list */
    TextEdit edit(Sequence list, int start, int end, List<String> items, int indent, boolean inFlow) {
        return text.has("[", start) ? inBrackets(start, end, items, indent) : onLines(list, end, items, inFlow);
    }

    private TextEdit inBrackets(int start, int end, List<String> items, int indent) {
        String written = writer.list(items);
        boolean wide = text.before(start).length() + written.length() > YamlText.WIDEST;
        return new TextEdit(
                start,
                end,
                wide && text.lineOf(start) != text.lineOf(end)
                        ? written.replace(", ", "," + text.lineEnd() + " ".repeat(indent + 2))
                        : written);
    }

    private TextEdit onLines(Sequence list, int end, List<String> items, boolean inFlow) {
        int first = text.offset(list.items().get(0).place());
        String dash = text.before(first);
        Map<String, String> written = new LinkedHashMap<>();
        // Below the key of the list, which has a line of its own.
        int from = text.lineOf(first);
        while (text.line(from - 1).stripLeading().startsWith("#")) {
            from--;
        }
        int top = from;
        List<Yaml> old = list.items();
        for (int i = 0; i < old.size(); i++) {
            int to = i + 1 < old.size() ? text.lineOf(text.offset(old.get(i + 1).place())) : text.lineOf(end) + 1;
            // Comments above the next item are that item's.
            while (i + 1 < old.size()
                    && to - 1 > from
                    && text.line(to - 1).stripLeading().startsWith("#")) {
                to--;
            }
            int behind = to < text.lines() ? text.startOf(to) : text.all().length();
            if (old.get(i) instanceof Scalar scalar) {
                written.put(scalar.text().strip(), text.slice(text.startOf(from), behind));
            }
            from = to;
        }
        List<String> lines = new ArrayList<>();
        for (String item : items) {
            String line = written.getOrDefault(item, dash + writer.item(item, inFlow));
            lines.add(line.replaceAll("[\r\n]+$", ""));
        }
        int startOfFirst = text.startOf(top);
        int endOfLast =
                text.startOf(text.lineOf(end)) + text.line(text.lineOf(end)).length();
        return new TextEdit(startOfFirst, endOfLast, String.join(text.lineEnd(), lines));
    }
}
