package io.github.workprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.check.report.FindingsJson;
import io.github.workprint.check.report.JunitXml;
import io.github.workprint.check.report.Sarif;
import io.github.workprint.finding.Findings;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The same findings, for every machine that asks. */
final class ReportsTest {
    private static final Findings FINDINGS = Cases.check(
            "",
            "stages:\n  grade: { name: \"Grade <1> & \\\"2\\\"\", tools: [{ name: \"A & B <x>\" }] }\n  mix: { takes: ~ }\n");

    @Test
    void sarifNamesRulePlaceAndWhatHelps() {
        String sarif = Sarif.of(FINDINGS, Cases.CATALOGUE);
        assertTrue(sarif.contains("\"version\" : \"2.1.0\""), sarif);
        assertTrue(sarif.contains("\"ruleId\" : \"WF-GR03\""), sarif);
        assertTrue(sarif.contains("\"level\" : \"error\""), sarif);
        assertTrue(sarif.contains("\"uri\" : \"film/1.1.0.yaml\""), sarif);
        assertTrue(sarif.contains("\"startLine\" : 3"), sarif);
    }

    @Test
    void jsonSaysWhyItMatters() {
        String json = FindingsJson.of(FINDINGS, Cases.CATALOGUE);
        assertTrue(json.contains(Cases.CATALOGUE.get("WF-GR03").impact()), json);
    }

    @Test
    void junitCountsErrorsAsFailures() throws Exception {
        byte[] xml = JunitXml.of(FINDINGS, Cases.CATALOGUE).getBytes(StandardCharsets.UTF_8);
        Element suites = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
        Element suite = (Element) suites.getElementsByTagName("testsuite").item(0);
        assertEquals("1", suite.getAttribute("failures"));
        assertEquals("1", suite.getAttribute("skipped"));
        assertEquals(2, suite.getElementsByTagName("testcase").getLength());
    }

    @Test
    void aWorkflowThatIsSoundPasses() {
        assertTrue(JunitXml.of(Findings.NONE, Cases.CATALOGUE).contains("every workflow is sound"));
    }
}
