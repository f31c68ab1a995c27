package io.github.workprint.render.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes rows as comma-separated values: RFC 4180, in UTF-8 with a mark in front, without which Excel takes it for something else.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises against CSV injection. Numbers are
 * left alone.
 */
final class CsvText {
    private static final String MARK = "\uFEFF";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern FORMULA =
            Pattern.compile("\\s*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*|[\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern TO_QUOTE = Pattern.compile("[\",\\r\\n]");

    private CsvText() {}

    static byte[] of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining("", MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        boolean harmless =
                NUMBER.matcher(text).matches() || !FORMULA.matcher(text).matches();
        String safe = harmless ? text : "'" + text;
        return TO_QUOTE.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
