package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every audience's directory is complete in itself, and every link in it leads somewhere in it. */
final class LinksIT {
    private static final Set<String> OUTWARD = Set.of("http", "https", "mailto", "tel");
    private static final Pattern STYLE_URL = Pattern.compile("url\\([\"']?([^\"')]+)");
    private static final Pattern SCRIPT_HREF = Pattern.compile("\"href\"\\s*:\\s*\"([^\"]+)\"");
    private static final String VERSION = "[a-z0-9-]+/\\d+\\.\\d+\\.\\d+/";
    private static final String ID = "[a-z0-9.-]+";

    static Stream<BuiltSite> sites() {
        return Stream.of(BuiltSite.sample(), BuiltSite.northPier());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyLinkLeadsToSomethingOfTheSameAudience(BuiltSite site) {
        Map<String, Set<String>> ids = new HashMap<>();
        List<String> pages = site.files(".html");
        pages.forEach(page ->
                ids.put(page, new HashSet<>(site.page(page).select("[id]").eachAttr("id"))));
        List<String> broken = new ArrayList<>();
        for (String page : pages) {
            Document document = site.page(page);
            for (String attribute : List.of("href", "src", "xlink:href", "action", "data", "poster", "srcset")) {
                for (Element element : document.getElementsByAttribute(attribute)) {
                    broken(site, ids, page, element.attr(attribute)).forEach(broken::add);
                }
            }
        }
        for (String style : site.files(".css")) {
            matches(STYLE_URL, site, style)
                    .flatMap(link -> broken(site, ids, style, link))
                    .forEach(broken::add);
        }
        for (String script : site.files("versions.js")) {
            matches(SCRIPT_HREF, site, script)
                    .flatMap(link -> broken(site, ids, script, link))
                    .forEach(broken::add);
        }
        assertEquals(List.of(), broken.stream().distinct().toList());
    }

    private static Stream<String> matches(Pattern pattern, BuiltSite site, String file) {
        Matcher matcher = pattern.matcher(new String(site.tree().files().get(file), StandardCharsets.UTF_8));
        return matcher.results().map(result -> result.group(1)).toList().stream();
    }

    private static Stream<String> broken(BuiltSite site, Map<String, Set<String>> ids, String page, String link) {
        URI address = URI.create(link);
        if (address.getScheme() != null) {
            return OUTWARD.contains(address.getScheme()) || link.startsWith("data:image/")
                    ? Stream.of()
                    : Stream.of(page + " links to " + link);
        }
        String target = address.getPath().isEmpty()
                ? page
                : URI.create(page).resolve(address).getPath();
        String audience = page.substring(0, page.indexOf('/') + 1);
        boolean there = target.startsWith(audience) && site.tree().files().containsKey(target);
        String fragment = address.getFragment();
        boolean found = fragment == null || ids.getOrDefault(target, Set.of()).contains(fragment);
        return there && found ? Stream.of() : Stream.of(page + " links to " + link + ", which is not there");
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyIdIsGivenOnceOnAPage(BuiltSite site) {
        List<String> twice = new ArrayList<>();
        for (String page : site.files(".html")) {
            Set<String> seen = new HashSet<>();
            site.page(page).select("[id]").eachAttr("id").stream()
                    .filter(id -> !seen.add(id))
                    .forEach(id -> twice.add(page + "#" + id));
        }
        assertEquals(List.of(), twice);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyDirectoryHasTheDocumentedLayout(BuiltSite site) {
        Pattern layout = Pattern.compile("findings\\.json|\\.workprint-site|internal/" + VERSION
                + "findings\\.html|internal/[a-z0-9-]+/confirmations\\.html|(internal|crew|client(-[a-z0-9-]+)?)/("
                + "index\\.html|people/[a-z0-9-]+\\.html|assets/[A-Za-z0-9/._-]+|[a-z0-9-]+/((index|where-it-stands)\\.html|checklist-state\\.(html|pdf)|versions\\.js|calendar\\.ics|feed\\.atom|calendars/[a-z0-9-]+\\.ics|feeds/[a-z0-9-]+\\.atom|catch-up/\\d+\\.\\d+\\.\\d+(\\.(html|md)|/"
                + ID + "\\.html))|"
                + VERSION
                + "((index|schedule|delivery|hand-offs|formats|storage|protection|people|records|reference|stages(/[a-z]+)?)\\.html|"
                + "places\\.js|contacts\\.(html|pdf)|calendar\\.(html|pdf)|changes\\.(html|pdf|json|md)|edition\\.json|omc\\.json|workbook\\.xlsx|search-index\\.js|(handbook|packet)\\.pdf|"
                + "tables/(schedule|parts|data|storage|transfers)\\.csv|"
                + "checklists/" + ID + "\\.(html|pdf)|roles/" + ID + "\\.(html|pdf)))"
                + "|internal/" + VERSION + "(bookings\\.html|tables/cost\\.csv)");
        assertEquals(
                List.of(),
                site.tree().files().keySet().stream()
                        .filter(file -> !layout.matcher(file).matches())
                        .toList());
        List<String> missing = new ArrayList<>();
        for (String edition : site.files("/edition.json")) {
            String folder = edition.substring(0, edition.length() - "edition.json".length());
            Stream.of("index.html", "changes.html", "changes.pdf", "changes.json", "checklists/index.html")
                    .map(folder::concat)
                    .filter(file -> !site.tree().files().containsKey(file))
                    .forEach(missing::add);
            // A production may have its handbook made for some of its readers only.
            String version = folder.substring(folder.indexOf('/'));
            if (site.files(version + "handbook.pdf").isEmpty()) {
                missing.add(version + "handbook.pdf");
            }
        }
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everySheetAndChecklistIsThereOnScreenAndOnPaper(BuiltSite site) {
        Set<String> files = site.tree().files().keySet();
        List<String> alone = files.stream()
                .filter(file -> file.matches(".*/(roles|checklists)/[^/]+\\.(html|pdf)"))
                .filter(file -> !file.endsWith("/checklists/index.html"))
                .filter(file -> !files.contains(
                        file.endsWith(".pdf") ? file.replaceAll("pdf$", "html") : file.replaceAll("html$", "pdf")))
                .toList();
        assertEquals(List.of(), alone);
        assertEquals(
                List.of(),
                files.stream()
                        .filter(file -> file.matches("client[^/]*/.*/roles/.*"))
                        .toList(),
                "clients get no role sheets");
        assertEquals(
                Set.of("internal", "crew"),
                Set.copyOf(files.stream()
                        .filter(file -> file.contains("/roles/"))
                        .map(file -> file.substring(0, file.indexOf('/')))
                        .distinct()
                        .toList()));
    }
}
