package io.github.workprint.mojo;

import io.github.workprint.check.rule.Catalogue;
import io.github.workprint.check.rule.RulePage;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Legible;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Severity;
import io.github.workprint.look.LookFiles;
import io.github.workprint.messages.FindingLanguages;
import io.github.workprint.messages.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;

/** Prints findings as a compiler does: place, rule, message, the line with a caret below it, and one way out. */
final class Console {
    private static final int WIDEST = 160;
    private static final Set<String> PLAIN = Set.of("dumb", "linux", "");
    private static final int MOST_PLACES = 5;
    /** Begins a link of a terminal (OSC 8), whose address follows. */
    private static final String LINK = "\u001b]8;;";

    private static final String END = "\u001b\\";

    /** The replacement character. */
    private static final char HIDDEN = '\uFFFD';

    private final Path base;
    private final Log log;
    private final boolean colour;
    private final FindingLanguages languages;
    /** The lines of files, which many findings may share. */
    private final Map<Path, List<String>> read = new HashMap<>();

    Console(Path base, Log log, boolean colour) {
        this(base, log, colour, "");
    }

    /** @param language in which findings are said; empty where each is said in that of its file */
    Console(Path base, Log log, boolean colour, String language) {
        this.languages = new FindingLanguages(base, new Languages(LookFiles.standard()), language);
        this.base = base;
        this.log = log;
        this.colour = colour;
    }

    static boolean hasColours() {
        return hasColours(System.getenv());
    }

    /** A terminal that somebody looks at, and that does not ask for plain text (no-color.org). */
    private static boolean hasColours(Map<String, String> environment) {
        return isTerminal()
                && !environment.containsKey("NO_COLOR")
                && !PLAIN.contains(environment.getOrDefault("TERM", "dumb"));
    }

    @SuppressWarnings("SystemConsoleNull") // from JDK 22 on there is one without a terminal too, and it can be asked
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }

    private String bold(String text) {
        return colour ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    private String red(String text) {
        return colour ? "\u001b[1;31m" + text + "\u001b[0m" : text;
    }

    /** A picture of light blocks, below the line before it; nothing where no terminal shows it. */
    String onDark(String picture) {
        return colour
                ? picture.lines()
                        .map(line -> "\n\u001b[97;40m" + line + "\u001b[0m")
                        .collect(Collectors.joining())
                : "";
    }

    /** A text from a file as one line that a terminal does not obey, no longer than can be taken in. */
    static String legible(String text) {
        String line = Legible.text(text.replace('\n', ' '));
        return line.length() > WIDEST / 2 ? line.substring(0, WIDEST / 2 - 1) + "…" : line;
    }

    /** Findings of rules whose pages are still to be read. */
    void print(Findings findings) {
        if (!findings.all().isEmpty()) {
            Catalogue catalogue = Catalogue.load();
            print(findings, rule -> catalogue.page(rule).map(RulePage::impact));
        }
    }

    /** Findings of versions that cannot be edited, which stop nothing. */
    void printKnown(Findings findings) {
        findings.all().forEach(finding -> log.info(text(finding, "known ", "") + help(finding)));
    }

    /**
     * Hints of one rule are one line with a count, and why a rule matters is told once.
     *
     * @param impacts why a rule matters
     */
    void print(Findings findings, Function<String, Optional<String>> impacts) {
        Set<String> told = new HashSet<>();
        Map<String, List<Finding>> hints = findings.all().stream()
                .filter(finding -> finding.severity() == Severity.INFO)
                .collect(Collectors.groupingBy(Finding::rule));
        for (Finding finding : findings.all()) {
            List<Finding> alike = hints.getOrDefault(finding.rule(), List.of(finding));
            boolean first = told.add(finding.rule());
            if (finding.severity() == Severity.INFO && alike.size() > 1) {
                if (finding.equals(alike.get(0))) {
                    log.info(text(finding, "", "") + "\n    "
                            + languages.of(finding).moreLine(finding, alike.size() - 1) + " " + places(alike)
                            + help(finding));
                }
                continue;
            }
            String text = text(finding, "", first ? why(finding, impacts) : "") + help(finding);
            switch (finding.severity()) {
                case ERROR -> log.error(text);
                case WARN -> log.warn(text);
                case INFO -> log.info(text);
            }
        }
    }

    /** Where else, as far as it can be taken in. */
    private String places(List<Finding> alike) {
        String shown = alike.stream()
                .skip(1)
                .limit(MOST_PLACES)
                .map(finding -> link(finding.place()))
                .collect(Collectors.joining(", "));
        return shown + (alike.size() - 1 > MOST_PLACES ? ", …" : "");
    }

    /** The place, where a terminal can open files with the file behind it. */
    private String link(Place place) {
        if (!colour || place.line() == 0) {
            return place.toString();
        }
        try {
            Path file = base.resolve(place.file());
            return Files.isRegularFile(file)
                    ? LINK + file.toUri().toASCIIString() + END + place + LINK + END
                    : place.toString();
        } catch (InvalidPathException inACommit) {
            return place.toString();
        }
    }

    private String text(Finding finding, String known, String why) {
        return bold(link(finding.place()) + ":") + " " + known
                + finding.severity().word() + "[" + finding.rule() + "]: "
                + bold(languages.of(finding).message(finding))
                + excerpt(finding.place()) + related(finding) + why;
    }

    private String help(Finding finding) {
        return "\n    " + languages.of(finding).helpLine(finding);
    }

    private String related(Finding finding) {
        return finding.related().stream()
                .map(place -> "\n    " + languages.of(finding).seeLine(finding, place))
                .collect(Collectors.joining());
    }

    private String why(Finding finding, Function<String, Optional<String>> impacts) {
        return impacts.apply(finding.rule())
                .map(impact -> "\n    " + languages.of(finding).whyLine(impact))
                .orElse("");
    }

    /** The line with something to see in the place of each character that a terminal would obey, so that columns stay. */
    private static String visible(String line) {
        StringBuilder visible = new StringBuilder(line.replace('\t', ' '));
        for (int i = 0; i < visible.length(); i++) {
            String one = String.valueOf(visible.charAt(i));
            if (!Character.isSurrogate(visible.charAt(i)) && !Legible.text(one).equals(one)) {
                visible.setCharAt(i, HIDDEN);
            }
        }
        return visible.toString();
    }

    private List<String> lines(Path file) throws IOException {
        List<String> known = read.get(file);
        if (known == null) {
            known = Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
            read.put(file, known);
        }
        return known;
    }

    private String excerpt(Place place) {
        if (place.line() == 0) {
            return "";
        }
        try {
            Path file = base.resolve(place.file());
            List<String> lines = lines(file);
            if (place.line() > lines.size() || place.column() == 0) {
                return "";
            }
            String line = visible(lines.get(place.line() - 1));
            String number = String.valueOf(place.line());
            int width = Math.max(1, Math.min(place.width(), line.length() - place.column() + 1));
            String shown = line.length() > WIDEST ? line.substring(0, WIDEST) + " …" : line;
            return "\n    " + number + " | " + shown + "\n    " + " ".repeat(number.length()) + " | "
                    + (place.column() > WIDEST ? "" : " ".repeat(place.column() - 1) + red("^".repeat(width)));
        } catch (IOException | InvalidPathException unreadable) {
            // The finding itself says what is wrong with a file that cannot be read as text; a place in a commit is no
            // file.
            return "";
        }
    }
}
