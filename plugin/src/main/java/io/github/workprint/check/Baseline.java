package io.github.workprint.check;

import io.github.workprint.disk.WholeFile;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Findings that were there when a house began to check an old workflow, and are accepted until somebody has time. What holds the
 * documents together is never among them.
 *
 * @param known one line each: workflow, rule, address
 */
public record Baseline(Set<String> known) {
    /** The file beside the workflows. */
    public static final String NAME = "workprint.baseline";

    private static final String HEAD =
            "# Findings that were there before the check; take a line out when it is mended.\n";

    public Baseline {
        known = Collections.unmodifiableSet(new TreeSet<>(known));
    }

    /**
     * What is accepted in a folder of specs: as committed, or, where the user asks for it, all that is found now.
     *
     * @param write whether all that is found now is written there first
     * @throws IOException where the disk fails
     */
    public static Baseline in(Path folder, boolean write, Checked checked) throws IOException {
        Path file = folder.resolve(NAME);
        if (write) {
            WholeFile.write(file, of(checked).text());
        }
        if (Files.isRegularFile(file) && !file.toRealPath().startsWith(folder.toRealPath())) {
            throw new IOException(
                    NAME + " is a link that leads out of the folder of specs, and is not read; put a copy of the"
                            + " file there");
        }
        return Files.isRegularFile(file)
                ? read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                : new Baseline(Set.of());
    }

    /** What {@link #text} wrote; lines that begin with # and blank ones say nothing. */
    public static Baseline read(String text) {
        return new Baseline(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toSet()));
    }

    /** All that is found now. */
    public static Baseline of(Checked checked) {
        return new Baseline(lines(checked).collect(Collectors.toSet()));
    }

    public String text() {
        return HEAD + known.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** What is found, and not known. */
    public Findings open(Checked checked) {
        return some(
                checked,
                (workflow, finding) -> isStructural(checked, finding) || !known.contains(line(workflow, finding)));
    }

    /** What is found, known and accepted. */
    public Findings stands(Checked checked) {
        return some(
                checked,
                (workflow, finding) -> !isStructural(checked, finding) && known.contains(line(workflow, finding)));
    }

    /** Lines that accept nothing any more. */
    public Set<String> idle(Checked checked) {
        Set<String> idle = new TreeSet<>(known);
        lines(checked).forEach(idle::remove);
        return idle;
    }

    private static Stream<String> lines(Checked checked) {
        return checked.versions().stream()
                .filter(CheckedVersion::current)
                .flatMap(version -> version.findings().all().stream()
                        .filter(finding -> !isStructural(checked, finding))
                        .map(finding -> line(version.workflow(), finding)));
    }

    private static Findings some(Checked checked, BiPredicate<String, Finding> wanted) {
        Set<Finding> told = Set.copyOf(checked.findings().all());
        return Findings.of(checked.versions().stream()
                .flatMap(version -> version.findings().all().stream()
                        .filter(told::contains)
                        .filter(finding -> wanted.test(version.workflow(), finding)))
                .toList());
    }

    private static boolean isStructural(Checked checked, Finding finding) {
        return checked.catalogue().get(finding.rule()).structural();
    }

    private static String line(String workflow, Finding finding) {
        return (workflow + " " + finding.rule() + " " + finding.path()).strip();
    }
}
