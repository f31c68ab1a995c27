package io.github.workprint.rename;

import io.github.workprint.finding.Place;
import io.github.workprint.spec.language.RecordBinder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text of a file, with the offsets of the places that the YAML reader names. */
final class SourceText {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");
    /** An anchor or a tag before a value, and the space behind it. */
    private static final Pattern PROPERTY = Pattern.compile("[&!]\\S*\\s+");

    private static final Pattern RANGE = Pattern.compile(
            "[\"']?(?<first>" + RecordBinder.ID_FORM + ")\\s*\\.\\.\\s*(?<last>" + RecordBinder.ID_FORM + ")");

    private final String text;
    private final List<Integer> starts = new ArrayList<>();
    private final String lineEnd;

    SourceText(String text) {
        this.text = text;
        // A byte order mark is no column of the first line.
        starts.add(text.startsWith("\uFEFF") ? 1 : 0);
        Matcher ends = LINE_END.matcher(text);
        String first = "\n";
        while (ends.find()) {
            first = starts.size() == 1 ? ends.group() : first;
            starts.add(ends.end());
        }
        this.lineEnd = first;
    }

    /** The line end of the file: that of its first line. */
    String lineEnd() {
        return lineEnd;
    }

    /** Columns count code points. */
    int offset(Place place) {
        int start = starts.get(place.line() - 1);
        return text.offsetByCodePoints(start, place.column() - 1);
    }

    /** The offset of a value without the anchor and the tag before it. */
    int value(Place place) {
        int at = offset(place);
        Matcher property = PROPERTY.matcher(text);
        while (property.region(at, text.length()).lookingAt()) {
            at = property.end();
        }
        return at;
    }

    /** What stands on the line before an offset. */
    String before(int offset) {
        return text.substring(starts.get(lineOf(offset)), offset);
    }

    /** The offset of the first character of {@code word}, written plain or in quotes at {@code at}. */
    OptionalInt word(String word, int at) {
        for (String quote : List.of("", "\"", "'")) {
            if (text.startsWith(quote + word + quote, at)) {
                return OptionalInt.of(at + quote.length());
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a range of parts, {@code ep-01..ep-04}, is written there. */
    boolean isRange(int at) {
        return RANGE.matcher(text).region(at, text.length()).lookingAt();
    }

    /** The offsets of a part in the range that begins there: where it is one of the two ends; none where it lies between them. */
    List<Integer> ends(String part, int at) {
        Matcher range = RANGE.matcher(text).region(at, text.length());
        return !range.lookingAt()
                ? List.of()
                : Stream.of("first", "last")
                        .filter(end -> range.group(end).equals(part))
                        .map(range::start)
                        .toList();
    }

    boolean has(String word, int at) {
        return text.startsWith(word, at);
    }

    /** The offset behind the closing quote of the quoted scalar that begins at {@code at}. */
    int quotedEnd(int at) {
        char quote = text.charAt(at);
        int next = at + 1;
        while (text.charAt(next) != quote || quote == '\'' && has("''", next)) {
            next += quote == '"' && text.charAt(next) == '\\' || has("''", next) ? 2 : 1;
        }
        return next + 1;
    }

    /** The first offset from {@code at} on whose character is no space and no line end. */
    int skipSpace(int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    int lineOf(int offset) {
        int found = Collections.binarySearch(starts, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    int lines() {
        return starts.size();
    }

    /** The text of a line, from 0, without its end. */
    String line(int line) {
        int end = line + 1 < starts.size() ? starts.get(line + 1) : text.length();
        return text.substring(starts.get(line), end).replaceAll("[\r\n]+$", "");
    }

    int startOf(int line) {
        return starts.get(line);
    }

    String slice(int start, int end) {
        return text.substring(start, end);
    }

    String all() {
        return text;
    }
}
