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

    /** One line for the end of a build: {@code 2 errors, 1 warning in 2 files}. */
    public String summary() {
        long files =
                all.stream().map(finding -> finding.place().file()).distinct().count();
        return counted(count(Severity.ERROR), "error") + ", " + counted(count(Severity.WARN), "warning") + " in "
                + counted(files, "file");
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
