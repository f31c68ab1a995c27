package io.github.workprint.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.announce.AnnouncedFolder;
import io.github.workprint.announce.SmallShow;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The page that mvn site takes is a document of its kind, and has a row for every version, the latest first. */
class ReportGoalTest {
    @TempDir
    Path base;

    @Test
    void everyVersionHasARowWithItsPages() throws Exception {
        new AnnouncedFolder(base)
                .put("harbour/1.0.0.yaml", SmallShow.FIRST)
                .put("harbour/1.1.0.yaml", SmallShow.SECOND);
        ReportMojo mojo = new ReportMojo();
        GoalRun.set(mojo, "basedir", base.toFile());
        GoalRun.set(mojo, "url", "https://post.tern.example/");
        GoalRun.said(mojo);
        byte[] page = Files.readAllBytes(base.resolve("target/generated-site/xdoc/workprint.xml"));
        Document read = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page));
        assertEquals("document", read.getDocumentElement().getLocalName());
        assertEquals(List.of("1.1.0", "1.0.0"), texts(read.getElementsByTagName("tr"), 1));
        assertTrue(
                texts(read.getElementsByTagName("a"), 0).containsAll(List.of("internal", "crew", "client")),
                new String(page, StandardCharsets.UTF_8));
    }

    /** The text of each, but for the first few; of a row that of its first cell. */
    private static List<String> texts(NodeList nodes, int left) {
        return IntStream.range(left, nodes.getLength())
                .mapToObj(nodes::item)
                .map(node -> node.getNodeName().equals("tr") ? node.getFirstChild() : node)
                .map(node -> node.getTextContent())
                .toList();
    }
}
