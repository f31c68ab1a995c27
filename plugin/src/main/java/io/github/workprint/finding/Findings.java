package io.github.workprint.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Findings in order of place, each once. */
public record Findings(List<Finding> all) {
    public static final Findings NONE = new Findings(List.of());

    public Findings {
        all = all.stream().distinct().sorted().toList();
    }

    public static Findings of(Collection<Finding> findings) {
        return new Findings(List.copyOf(findings));
    }

    public Findings and(Findings more) {
        List<Finding> both = new ArrayList<>(all);
        both.addAll(more.all);
        return of(both);
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(Finding::isError);
    }

    public long count(Severity severity) {
        return all.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** One line for the end of a build: {@code 2 errors, 1 warning, 3 hints in 2 files}, of the files in which something was found. */
    public String summary() {
        if (all.isEmpty()) {
            return "nothing found";
        }
        long files =
                all.stream().map(finding -> finding.place().file()).distinct().count();
        long hints = count(Severity.INFO);
        return counted(count(Severity.ERROR), "error") + ", " + counted(count(Severity.WARN), "warning")
                + (hints == 0 ? "" : ", " + counted(hints, "hint")) + " in " + counted(files, "file");
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
