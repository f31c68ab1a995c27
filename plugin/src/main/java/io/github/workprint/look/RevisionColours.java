package io.github.workprint.look;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The colours that revisions take, in their order: {@code revision-colours.txt} of the look. Lines that cannot be used are left out
 * and told in {@link #faults}.
 */
public final class RevisionColours {
    /** The file that says them. */
    public static final String FILE = "revision-colours.txt";

    private static final Pattern LINE = Pattern.compile("([a-z][a-z-]*)\\s+(#[0-9a-f]{6})");

    private final List<Swatch> swatches = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /**
     * A colour.
     *
     * @param name as it stands in messages and style sheets, such as {@code goldenrod}
     * @param colour such as {@code #dfa935}
     */
    public record Swatch(String name, String colour) {}

    /**
     * The colour of one revision.
     *
     * @param round how often its colour has come round: 1 for the first time
     */
    public record Turn(Swatch swatch, int round) {}

    /**
     * A line that does not do what its author wants.
     *
     * @param line from 1
     */
    public record Fault(int line, String message, String help) {}

    private RevisionColours(String text) {
        List<String> lines = text.lines().toList();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String said = lines.get(i).strip();
            Matcher line = LINE.matcher(said);
            if (said.isEmpty() || said.startsWith("# ") || said.equals("#")) {
                continue;
            }
            if (!line.matches()) {
                fault(i, "'" + said + "' is no colour of a revision", "write a name and a colour: tan #d9b48f");
            } else if (!names.add(line.group(1))) {
                fault(i, "'" + line.group(1) + "' is there twice", "give the second one a name of its own");
            } else {
                add(new Swatch(line.group(1), line.group(2)), i);
            }
        }
        if (swatches.isEmpty()) {
            fault(0, "it names no colour; revisions are grey", "write at least one line: white #ffffff");
            swatches.add(new Swatch("grey", "#d6d6d6"));
        }
    }

    private void add(Swatch swatch, int line) {
        swatches.add(swatch);
        double contrast = Contrast.between(swatch.colour(), "#000000");
        if (contrast < Contrast.TEXT) {
            fault(
                    line,
                    String.format(
                            java.util.Locale.ROOT,
                            "'%s' is too dark for the words on it: black has a contrast of %.1f:1",
                            swatch.name(),
                            contrast),
                    "take a lighter shade, of 4.5:1 or better");
        }
    }

    private void fault(int line, String message, String help) {
        faults.add(new Fault(line + 1, message, help));
    }

    /** Those of a look. */
    public static RevisionColours of(LookFiles files) {
        return new RevisionColours(files.readText(FILE));
    }

    /** What is wrong with the file, from its top. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /**
     * The colour of a revision.
     *
     * @param revision 0 for the version that opens the history
     */
    public Turn of(int revision) {
        int coming = swatches.size() - 1;
        if (revision == 0 || coming == 0) {
            return new Turn(swatches.get(0), revision + 1);
        }
        return new Turn(swatches.get(1 + (revision - 1) % coming), 1 + (revision - 1) / coming);
    }

    /** The colours as properties, {@code --rev-blue}, and a class for each, {@code .rev-blue}, that makes it the page's or the swatch's. */
    public String screenStyle() {
        return properties() + each(".rev-%1$s { --rev: var(--rev-%1$s); }");
    }

    /** The classes for an engine that knows no property that changes from place to place. */
    public String printStyle() {
        return each(".rev-%1$s .band, .revision.rev-%1$s .swatch { background-color: var(--rev-%1$s); }"
                + " .rev-%1$s .since { border-left-color: var(--rev-%1$s); }");
    }

    /** The properties alone. */
    public String properties() {
        return swatches.stream()
                .map(swatch -> "--rev-" + swatch.name() + ": " + swatch.colour() + ";")
                .collect(Collectors.joining(" ", ":root { ", " }\n"));
    }

    private String each(String rule) {
        return swatches.stream()
                .map(swatch -> String.format(java.util.Locale.ROOT, rule, swatch.name()) + "\n")
                .collect(Collectors.joining());
    }
}
