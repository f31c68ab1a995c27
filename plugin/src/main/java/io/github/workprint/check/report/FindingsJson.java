package io.github.workprint.check.report;

import io.github.workprint.check.rule.Catalogue;
import io.github.workprint.check.rule.RulePage;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Place;
import io.github.workprint.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code findings.json}: every finding with its rule's title and why it matters, in order of place. */
public final class FindingsJson {
    private static final int FORMAT = 1;

    private FindingsJson() {}

    public static String of(Findings findings, Catalogue catalogue) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format", FORMAT);
        file.put(
                "findings",
                findings.all().stream()
                        .map(finding -> finding(finding, catalogue))
                        .toList());
        return JsonText.of(file);
    }

    private static Map<String, Object> finding(Finding finding, Catalogue catalogue) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rule", finding.rule());
        fields.put("severity", finding.severity().word());
        fields.putAll(place(finding.place()));
        fields.put("path", finding.path());
        fields.put("message", finding.message());
        fields.put("help", finding.help());
        catalogue.page(finding.rule()).ifPresent(page -> about(page, fields));
        List<Map<String, Object>> related =
                finding.related().stream().map(FindingsJson::place).toList();
        if (!related.isEmpty()) {
            fields.put("related", related);
        }
        return fields;
    }

    private static void about(RulePage page, Map<String, Object> fields) {
        fields.put("title", page.title());
        fields.put("why", page.impact());
        fields.put("serves", page.serves());
    }

    private static Map<String, Object> place(Place place) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", place.file());
        fields.put("line", place.line());
        fields.put("column", place.column());
        return fields;
    }
}
