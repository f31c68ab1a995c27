package io.github.workprint.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** The pages of a site sorted by what they are: start page, page of versions, workflow document, role sheet and so on. */
final class KindsOfPages {
    private KindsOfPages() {}

    /** Of each kind that an audience has, the page with most in it. */
    static List<String> of(BuiltSite site, String audience) {
        Comparator<String> longest = Comparator.comparingInt(
                        (String file) -> site.tree().files().getOrDefault(file, new byte[0]).length)
                .thenComparing(Comparator.reverseOrder());
        Map<String, String> kinds = site.files(".html").stream()
                .filter(file -> file.startsWith(audience + "/"))
                .collect(Collectors.toMap(
                        KindsOfPages::kind, file -> file, BinaryOperator.maxBy(longest), TreeMap::new));
        return List.copyOf(kinds.values());
    }

    /** What a path says once the names of workflow, version and subject are taken from it. */
    private static String kind(String file) {
        return file.replaceFirst("^\\w+/", "")
                .replaceFirst("^(?!people/)[^/]+/", "workflow/")
                .replaceFirst("^people/.*", "people/one")
                .replaceFirst("\\d+\\.\\d+\\.\\d+", "version")
                .replaceFirst("(roles|checklists|stages|catch-up/version)/(?!index)[^/]+$", "$1/one");
    }
}
