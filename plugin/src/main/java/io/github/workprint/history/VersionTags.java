package io.github.workprint.history;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How git tags name the versions of a workflow: {@code {workflow}/{version}} unless the user says otherwise.
 *
 * @param pattern with {@code {version}} once and {@code {workflow}} at most once; {@code none} leaves git alone
 */
public record VersionTags(String pattern) {
    public static final VersionTags USUAL = new VersionTags("{workflow}/{version}");

    private static final String NONE = "none";
    private static final Pattern PART = Pattern.compile("\\{(workflow|version)}");

    /** The pattern, where it is one. */
    public static Optional<VersionTags> of(String pattern) {
        boolean legal = pattern.split("\\{version}", -1).length == 2 && pattern.split("\\{workflow}", -1).length <= 2;
        return legal || pattern.equals(NONE) ? Optional.of(new VersionTags(pattern)) : Optional.empty();
    }

    /** Whether versions are looked for in git at all. */
    boolean wanted() {
        return !pattern.equals(NONE);
    }

    /** The version that a tag promises for a workflow; it begins with a digit, so that other tags may stand beside. */
    Optional<String> version(String workflow, String tag) {
        Matcher parts = PART.matcher(pattern);
        StringBuilder form = new StringBuilder();
        int end = 0;
        while (parts.find()) {
            form.append(Pattern.quote(pattern.substring(end, parts.start())));
            form.append(parts.group(1).equals("version") ? "(\\d[^/]*)" : Pattern.quote(workflow));
            end = parts.end();
        }
        Matcher name =
                Pattern.compile(form + Pattern.quote(pattern.substring(end))).matcher(tag);
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }

    /** The tag for a version of a workflow. */
    String tag(String workflow, String version) {
        return pattern.replace("{workflow}", workflow).replace("{version}", version);
    }
}
