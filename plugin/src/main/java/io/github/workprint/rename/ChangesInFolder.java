package io.github.workprint.rename;

import io.github.workprint.disk.WholeFile;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.History;
import io.github.workprint.spec.value.Version;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Entry;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes change requests to be filled in behind those that the version that is being worked on has; all else stays as it is. */
public final class ChangesInFolder {
    private static final String RULE = "WF-WR04";
    private static final String FIELD = "changes";
    private static final Pattern NUMBERED = Pattern.compile("cr-(\\d{1,6})");
    private static final int WIDEST = 120;

    private final Path base;
    private final BiPredicate<String, Version> issued;
    private final Consumer<Finding> findings;

    /**
     * @param base the directory that messages are relative to
     * @param issued whether a version of a workflow must stay as it is
     */
    public ChangesInFolder(Path base, BiPredicate<String, Version> issued, Consumer<Finding> findings) {
        this.base = base;
        this.issued = issued;
        this.findings = findings;
    }

    /**
     * A file with change requests in it, not yet written.
     *
     * @param file relative to the base directory, with forward slashes
     */
    public record Filled(String file, String text) {}

    /**
     * Writes them, or nothing at all; then a finding says why.
     *
     * @param texts every version as it is written
     * @param histories what was read from them
     * @param workflow its name; empty where there is only one
     * @return the file that was written
     * @throws IOException where the disk fails
     */
    public Optional<String> write(VersionTexts texts, Histories histories, String workflow, List<ChangeStub> stubs)
            throws IOException {
        Optional<Filled> filled = filled(texts, histories, workflow, stubs);
        if (filled.isEmpty()) {
            return Optional.empty();
        }
        WholeFile.write(base.resolve(filled.get().file()), filled.get().text());
        return Optional.of(filled.get().file());
    }

    /** The same without writing it. */
    public Optional<Filled> filled(VersionTexts texts, Histories histories, String workflow, List<ChangeStub> stubs) {
        return WorkedVersion.of(texts, histories, workflow, RULE, Wording.of("write them there"), issued, findings)
                .flatMap(worked ->
                        text(worked, stubs).map(text -> new Filled(worked.text().file(), text)));
    }

    private Optional<String> text(WorkedVersion worked, List<ChangeStub> stubs) {
        SourceText source = new SourceText(worked.text().text());
        Mapping top = worked.entry().spec().origin().yaml() instanceof Mapping map
                ? map
                : new Mapping(Place.of(""), List.of());
        Optional<Entry> changes = top.entry(FIELD);
        List<String> lines = new ArrayList<>();
        int at;
        String indent = "  ";
        if (changes.isEmpty()) {
            at = source.all().length();
            lines.add("");
            lines.add(FIELD + ":");
        } else {
            Place place = changes.get().keyPlace();
            Yaml value = changes.get().value();
            boolean here = place.file().equals(worked.text().file());
            List<Entry> requests = value instanceof Mapping map ? map.entries() : List.of();
            if (!here
                    || !requests.isEmpty() && requests.get(0).keyPlace().line() == place.line()
                    || isFlow(value, source, here)) {
                findings.accept(Finding.error(
                        RULE,
                        place,
                        FIELD,
                        Wording.of(
                                "the change requests are not written one below the other in this file, and nothing is"
                                        + " added to them"),
                        Wording.of("write 'changes:' on a line of its own, and each request below it, moved in")));
                return Optional.empty();
            }
            if (!requests.isEmpty()) {
                indent = " ".repeat(requests.get(0).keyPlace().column() - 1);
            }
            at = end(source, place.line());
        }
        int number = highest(worked.history());
        for (ChangeStub stub : stubs) {
            for (String comment : stub.comments()) {
                lines.add(indent + "# " + comment);
            }
            lines.add(indent + "cr-" + String.format(Locale.ROOT, "%03d", ++number) + ":");
            lines.add(indent + "  version: " + worked.entry().version());
            lines.add(indent + "  # why: …");
            lines.addAll(about(indent + "  ", stub.about()));
        }
        boolean open =
                at > 0 && source.all().charAt(at - 1) != '\n' && source.all().charAt(at - 1) != '\r';
        String end = source.lineEnd();
        String added = (open ? end : "") + String.join(end, lines) + end;
        return Optional.of(TextEdit.apply(source.all(), List.of(TextEdit.insert(at, added))));
    }

    private static boolean isFlow(Yaml value, SourceText source, boolean here) {
        return here && value instanceof Mapping && source.has("{", source.value(value.place()));
    }

    /** Behind the last line that is moved in below the key, blank lines and comments that belong to what comes next left out. */
    private static int end(SourceText source, int keyLine) {
        int last = keyLine - 1;
        for (int line = keyLine; line < source.lines(); line++) {
            String text = source.line(line);
            if (!text.isBlank() && !text.startsWith(" ") && !text.startsWith("#")) {
                break;
            }
            if (text.startsWith(" ") && !text.isBlank()) {
                last = line;
            }
        }
        return last + 1 < source.lines()
                ? source.startOf(last + 1)
                : source.all().length();
    }

    /** Of all versions, so that no request gets the id of another. */
    private static int highest(History history) {
        return history.versions().stream()
                .flatMap(entry -> entry.spec().changes().keySet().stream())
                .map(NUMBERED::matcher)
                .filter(Matcher::matches)
                .mapToInt(request -> Integer.parseInt(request.group(1)))
                .max()
                .orElse(0);
    }

    private static List<String> about(String indent, List<String> addresses) {
        String one = indent + "about: [" + String.join(", ", addresses) + "]";
        return one.length() <= WIDEST
                ? List.of(one)
                : Stream.concat(
                                Stream.of(indent + "about:"),
                                addresses.stream().map(address -> indent + "  - " + address))
                        .toList();
    }
}
