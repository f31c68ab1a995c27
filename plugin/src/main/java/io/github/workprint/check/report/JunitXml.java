package io.github.workprint.check.report;

import io.github.workprint.check.rule.Catalogue;
import io.github.workprint.check.rule.RulePage;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Findings as a report of JUnit, which build servers list: an error is a failure, everything else is skipped with its message. */
public final class JunitXml {
    private JunitXml() {}

    public static String of(Findings findings, Catalogue catalogue) {
        Map<String, List<Finding>> files = findings.all().stream()
                .collect(Collectors.groupingBy(finding -> finding.place().file(), TreeMap::new, Collectors.toList()));
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        if (files.isEmpty()) {
            xml.append("  <testsuite name=\"workprint\" tests=\"1\" failures=\"0\" skipped=\"0\">\n")
                    .append(
                            "    <testcase classname=\"workprint\" name=\"every workflow is sound\"/>\n  </testsuite>\n");
        }
        files.forEach((file, all) -> suite(file, all, catalogue, xml));
        return xml.append("</testsuites>\n").toString();
    }

    private static void suite(String file, List<Finding> all, Catalogue catalogue, StringBuilder xml) {
        long failures = all.stream().filter(Finding::isError).count();
        xml.append("  <testsuite name=\"")
                .append(escaped(file))
                .append("\" tests=\"")
                .append(all.size())
                .append("\" failures=\"")
                .append(failures)
                .append("\" skipped=\"")
                .append(all.size() - failures)
                .append("\">\n");
        for (Finding finding : all) {
            String title = catalogue.page(finding.rule()).map(RulePage::title).orElse("");
            String element = finding.severity() == Severity.ERROR ? "failure" : "skipped";
            xml.append("    <testcase classname=\"")
                    .append(escaped(file))
                    .append("\" name=\"")
                    .append(escaped(finding.rule() + " " + title + " at " + finding.path()))
                    .append("\">\n      <")
                    .append(element)
                    .append(" message=\"")
                    .append(escaped(finding.place() + ": " + finding.message() + " Help: " + finding.help()))
                    .append("\"/>\n    </testcase>\n");
        }
        xml.append("  </testsuite>\n");
    }

    /** XML 1.0 has no place for most control characters, not even escaped. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(one -> {
            switch (one) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\r', '\t' -> escaped.append(' ');
                default -> {
                    boolean legal = one >= 0x20 && one != 0xFFFE && one != 0xFFFF && (one < 0xD800 || one > 0xDFFF);
                    escaped.appendCodePoint(legal ? one : 0xFFFD);
                }
            }
        });
        return escaped.toString();
    }
}
