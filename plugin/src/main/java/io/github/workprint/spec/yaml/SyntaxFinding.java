package io.github.workprint.spec.yaml;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/** Tells a coordinator what the YAML parser stumbled over, in words that do not need a YAML grammar. */
final class SyntaxFinding {
    private static final Pattern PROBLEM_PLACE = Pattern.compile("line (\\d+), column (\\d+)");

    /** A key with a value on its line. */
    private static final Pattern KEY = Pattern.compile("( *)([\\w.-]+): +[^\\s#].*");

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

    /** @param lines of the file */
    static Finding of(String rule, String file, List<String> lines, StreamReadException broken) {
        String original = broken.getOriginalMessage();
        Place place = place(file, original, broken.getLocation());
        Optional<Finding> deeper =
                original.contains("mapping values are not allowed") ? deeper(rule, place, lines) : Optional.empty();
        if (deeper.isPresent()) {
            return deeper.get();
        }
        Known known = KNOWN.stream()
                .filter(candidate -> original.contains(candidate.sign()))
                .findFirst()
                .orElse(new Known(
                        "",
                        original.lines().findFirst().orElse("the text is no YAML"),
                        "compare with the lines above"));
        return Finding.error(
                rule,
                place,
                "",
                Wording.of("this is no YAML: {0}", Wording.of(known.message())),
                Wording.of(known.help()));
    }

    /** A line that is moved in further than the key above it, which has a value already: to the parser it goes on with that value. */
    private static Optional<Finding> deeper(String rule, Place place, List<String> lines) {
        int at = place.line() - 1;
        if (at < 1 || at >= lines.size()) {
            return Optional.empty();
        }
        Matcher here = KEY.matcher(lines.get(at));
        Matcher above = KEY.matcher(lines.get(at - 1));
        return here.matches()
                        && above.matches()
                        && here.group(1).length() > above.group(1).length()
                        && place.column() <= here.end(2) + 1
                ? Optional.of(Finding.error(
                        rule,
                        new Place(
                                place.file(),
                                place.line(),
                                here.start(2) + 1,
                                here.group(2).length()),
                        "",
                        Wording.of(
                                "this is no YAML: '{0}' is moved in further than '{1}' above it, which has a value",
                                here.group(2), above.group(2)),
                        Wording.of("begin both lines in the same column")))
                : Optional.empty();
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
