package io.github.workprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.workprint.check.report.FindingsJson;
import io.github.workprint.check.report.JunitXml;
import io.github.workprint.check.report.Sarif;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Severity;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The same findings, for every machine that asks. */
final class ReportsTest {
    private static final Findings FINDINGS = Cases.check(
            "",
            "stages:\n"
                    + "  grade: { name: \"Grade <1> & \\\"2\\\"\", tools: [{ name: \"A & B <x>\" }] }\n"
                    + "  mix: { takes: ~ }\n");

    @Test
    void codeHostsLookFromTheRootOfTheRepository() {
        String sarif = Sarif.of(FINDINGS, Cases.CATALOGUE, "post/");
        assertTrue(sarif.replace(" ", "").contains("\"uri\":\"post/"), sarif);
    }

    @Test
    void sarifNamesRulePlaceAndWhatHelps() {
        String sarif = Sarif.of(FINDINGS, Cases.CATALOGUE, "");
        assertTrue(sarif.contains("\"version\" : \"2.1.0\""), sarif);
        assertTrue(sarif.contains("\"ruleId\" : \"WF-GR03\""), sarif);
        assertTrue(sarif.contains("\"level\" : \"error\""), sarif);
        assertTrue(sarif.contains("\"uri\" : \"film/1.1.0.yaml\""), sarif);
        assertTrue(sarif.contains("\"startLine\" : 3"), sarif);
    }

    @Test
    void sarifIsValid() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(ReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"));
        Finding inTwoPlaces = new Finding(
                "WF-GR03",
                Severity.WARN,
                Place.of("a film/1.0.0.yaml"),
                "stage/mix",
                "said of a file as a whole",
                "nothing",
                List.of(FINDINGS.all().get(0).place()));
        for (Findings findings : List.of(FINDINGS, Findings.NONE, Findings.of(List.of(inTwoPlaces)))) {
            String sarif = Sarif.of(findings, Cases.CATALOGUE, "");
            assertEquals(List.of(), schema.validate(sarif, InputFormat.JSON), sarif);
        }
        String broken = Sarif.of(FINDINGS, Cases.CATALOGUE, "").replace("\"level\"", "\"levels\"");
        assertFalse(schema.validate(broken, InputFormat.JSON).isEmpty());
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
