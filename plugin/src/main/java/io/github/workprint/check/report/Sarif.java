package io.github.workprint.check.report;

import io.github.workprint.check.rule.Catalogue;
import io.github.workprint.check.rule.RulePage;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Severity;
import io.github.workprint.json.JsonText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings as SARIF 2.1.0 (OASIS, 2020), which code hosts show beside the lines of a change. */
public final class Sarif {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private Sarif() {}

    /**
     * The text of the report.
     *
     * @param fromRoot the way from the root of the repository, which code hosts look from, to where places begin: {@code post/}; empty
     *     where they are one
     */
    public static String of(Findings findings, Catalogue catalogue, String fromRoot) {
        List<RulePage> pages = findings.all().stream()
                .map(Finding::rule)
                .distinct()
                .sorted()
                .flatMap(rule -> catalogue.page(rule).stream())
                .toList();
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Workprint");
        driver.put("rules", pages.stream().map(Sarif::rule).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put(
                "results",
                findings.all().stream()
                        .map(finding -> result(finding, fromRoot))
                        .toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return JsonText.of(log);
    }

    private static Map<String, Object> rule(RulePage page) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", page.id());
        rule.put("shortDescription", text(page.title()));
        rule.put("fullDescription", text(page.condition()));
        rule.put("help", text(page.impact() + " " + page.fix()));
        rule.put("defaultConfiguration", Map.of("level", level(page.severity())));
        rule.put("properties", Map.of("tags", page.serves()));
        return rule;
    }

    private static Map<String, Object> result(Finding finding, String fromRoot) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.rule());
        result.put("level", level(finding.severity()));
        result.put("message", text(finding.message() + ". " + finding.help()));
        result.put("locations", List.of(location(finding.place(), fromRoot)));
        if (!finding.related().isEmpty()) {
            result.put(
                    "relatedLocations",
                    finding.related().stream()
                            .map(place -> location(place, fromRoot))
                            .toList());
        }
        // Lines move with every edit; rule and address do not.
        result.put(
                "partialFingerprints",
                Map.of(
                        "ruleAndAddress/v1",
                        finding.rule() + ":" + finding.place().file() + ":" + finding.path()));
        return result;
    }

    private static Map<String, Object> text(String text) {
        return Map.of("text", text);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARN -> "warning";
            case INFO -> "note";
        };
    }

    private static Map<String, Object> location(Place place, String fromRoot) {
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", Map.of("uri", uri(place.line() > 0 ? fromRoot + place.file() : place.file())));
        if (place.line() > 0) {
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("startLine", place.line());
            if (place.column() > 0) {
                region.put("startColumn", place.column());
                region.put("endColumn", place.column() + place.width());
            }
            physical.put("region", region);
        }
        return Map.of("physicalLocation", physical);
    }

    private static String uri(String file) {
        try {
            return new URI(null, null, file, null).getRawPath();
        } catch (URISyntaxException noPath) {
            throw new IllegalArgumentException("no path: " + file, noPath);
        }
    }
}
