package io.github.workprint.check.report;

import io.github.workprint.check.rule.Catalogue;
import io.github.workprint.check.rule.RulePage;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Severity;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Findings as a report of JUnit, which build servers list: an error is a failure, everything else is skipped with its message. */
public final class JunitXml {
    private final XMLStreamWriter xml;
    private final Catalogue catalogue;

    private JunitXml(XMLStreamWriter xml, Catalogue catalogue) {
        this.xml = xml;
        this.catalogue = catalogue;
    }

    public static String of(Findings findings, Catalogue catalogue) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new JunitXml(xml, catalogue).write(findings);
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("a report could not be written to memory", broken);
        }
        return text.append('\n').toString();
    }

    private void write(Findings findings) throws XMLStreamException {
        Map<String, List<Finding>> files = findings.all().stream()
                .collect(Collectors.groupingBy(finding -> finding.place().file(), TreeMap::new, Collectors.toList()));
        xml.writeStartDocument("UTF-8", "1.0");
        start(0, "testsuites");
        if (files.isEmpty()) {
            suite("workprint", 1, 0, 0);
            empty(2, "testcase");
            attribute("classname", "workprint");
            attribute("name", "every workflow is sound");
            end(1);
        }
        for (Map.Entry<String, List<Finding>> file : files.entrySet()) {
            long failures = file.getValue().stream().filter(Finding::isError).count();
            suite(
                    file.getKey(),
                    file.getValue().size(),
                    failures,
                    file.getValue().size() - failures);
            for (Finding finding : file.getValue()) {
                finding(finding);
            }
            end(1);
        }
        end(0);
        xml.writeEndDocument();
    }

    private void suite(String name, long tests, long failures, long skipped) throws XMLStreamException {
        start(1, "testsuite");
        attribute("name", name);
        attribute("tests", String.valueOf(tests));
        attribute("failures", String.valueOf(failures));
        attribute("skipped", String.valueOf(skipped));
    }

    private void finding(Finding finding) throws XMLStreamException {
        String title = catalogue.page(finding.rule()).map(RulePage::title).orElse("");
        start(2, "testcase");
        attribute("classname", finding.place().file());
        attribute("name", finding.rule() + " " + title + " at " + finding.path());
        empty(3, finding.severity() == Severity.ERROR ? "failure" : "skipped");
        attribute("message", finding.place() + ": " + finding.message() + " Help: " + finding.help());
        end(2);
    }

    private void start(int depth, String element) throws XMLStreamException {
        line(depth);
        xml.writeStartElement(element);
    }

    private void empty(int depth, String element) throws XMLStreamException {
        line(depth);
        xml.writeEmptyElement(element);
    }

    private void end(int depth) throws XMLStreamException {
        line(depth);
        xml.writeEndElement();
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
    }

    /** On one line; XML 1.0 has no place for most control characters, not even escaped. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder();
        text.codePoints()
                .map(one -> one == '\n' || one == '\r' || one == '\t' ? ' ' : one)
                .map(one ->
                        one >= 0x20 && one != 0xFFFE && one != 0xFFFF && (one < 0xD800 || one > 0xDFFF) ? one : 0xFFFD)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }
}
