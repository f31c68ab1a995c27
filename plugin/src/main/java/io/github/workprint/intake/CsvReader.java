package io.github.workprint.intake;

import io.github.workprint.finding.Wording;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads comma-separated values (RFC 4180) in UTF-8; with semicolons or tabs where the first line has more of them. */
final class CsvReader {
    /** What was written so that no spreadsheet takes it for a formula. */
    private static final Pattern GUARDED =
            Pattern.compile("'\\s*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\t\\r\\n].*", Pattern.DOTALL);

    private CsvReader() {}

    static ReadSheet read(byte[] content) throws Unusable {
        String text = decoded(content);
        SheetLimits limits = new SheetLimits();
        List<ReadSheet.Row> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord line : parser) {
                int number = (int) line.getRecordNumber();
                Map<Integer, SheetCell> cells = new HashMap<>();
                for (int column = 0; column < line.size(); column++) {
                    String cell = line.get(column);
                    if (!cell.isEmpty()) {
                        limits.count("", number, column, cell);
                        cells.put(column, cell(SheetCell.letters(column) + number, cell));
                    }
                }
                if (!cells.isEmpty()) {
                    rows.add(new ReadSheet.Row(number, cells));
                }
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new Unusable(
                    Wording.of("the file has no comma-separated values: {0}", broken.getMessage()),
                    Wording.of("save it as CSV in UTF-8 once more"));
        }
        return new ReadSheet("", rows);
    }

    private static String decoded(byte[] content) throws Unusable {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new Unusable(Wording.of("the file is not UTF-8"), Wording.of("save it as 'CSV UTF-8'"));
        }
    }

    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        char best = ',';
        for (char other : new char[] {';', '\t'}) {
            best = count(head, other) > count(head, best) ? other : best;
        }
        return best;
    }

    private static long count(String text, char letter) {
        return text.chars().filter(one -> one == letter).count();
    }

    private static SheetCell cell(String at, String text) {
        return new SheetCell(at, GUARDED.matcher(text).matches() ? text.substring(1) : text, SheetCell.Kind.TEXT);
    }
}
