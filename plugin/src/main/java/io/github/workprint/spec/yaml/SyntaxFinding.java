package io.github.workprint.spec.yaml;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/** Tells a coordinator what the YAML parser stumbled over, in words that do not need a YAML grammar. */
final class SyntaxFinding {
    private static final Pattern PROBLEM_PLACE = Pattern.compile("line (\\d+), column (\\d+)");

    private record Known(String sign, String message, String help) {}

    private static final List<Known> KNOWN = List.of(
            new Known("mapping values are not allowed", "a second ':' on the line", "put the value in quotes"),
            new Known("TAB", "a tab at the beginning of the line", "indent with spaces"),
            new Known("quoted scalar", "a quote that is never closed", "close it with the same kind of quote"),
            new Known("Expected a property name", "a map or list where a key is needed", "take out the extra bracket"),
            new Known("nesting depth", "brackets in brackets without end", "close the brackets"),
            new Known("flow sequence", "a '[' that is never closed", "close the list with ']'"),
            new Known("flow mapping", "a '{' that is never closed", "close the map with '}'"),
            new Known(
                    "block mapping",
                    "a line that does not fit the lines above it",
                    "give it the indent of its neighbours"),
            new Known(
                    "block collection",
                    "a line that does not fit the list above it",
                    "give it the indent of its neighbours"),
            new Known("simple key", "a key without ':'", "write 'key: value', with a space after the colon"));

    private SyntaxFinding() {}

    static Finding of(String rule, String file, StreamReadException broken) {
        String original = broken.getOriginalMessage();
        Known known = KNOWN.stream()
                .filter(candidate -> original.contains(candidate.sign()))
                .findFirst()
                .orElse(new Known(
                        "",
                        original.lines().findFirst().orElse("the text is no YAML"),
                        "compare with the lines above"));
        return Finding.error(
                rule,
                place(file, original, broken.getLocation()),
                "",
                Wording.of("this is no YAML: {0}", known.message()),
                Wording.of("{0}", known.help()));
    }

    /**
     * The parser names the start of the construct and then where it broke. What was never closed is to be mended at its start,
     * everything else where it broke.
     */
    private static Place place(String file, String message, TokenStreamLocation reached) {
        boolean neverClosed = message.contains("flow sequence")
                || message.contains("flow mapping")
                || message.contains("quoted scalar");
        Matcher places = PROBLEM_PLACE.matcher(message);
        Place place = new Place(file, Math.max(1, reached.getLineNr()), Math.max(1, reached.getColumnNr()), 1);
        while (places.find()) {
            place = new Place(file, Integer.parseInt(places.group(1)), Integer.parseInt(places.group(2)), 1);
            if (neverClosed) {
                return place;
            }
        }
        return place;
    }
}
