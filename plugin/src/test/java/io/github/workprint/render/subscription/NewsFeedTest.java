package io.github.workprint.render.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.github.workprint.spec.language.Readers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Feeds, held to RFC 4287 and read by another implementation than the one that wrote them. */
class NewsFeedTest {
    private static final String FIRST =
            """
            production: { title: "A & <Film>" }
            roles: { editor: { name: Jo, title: Editor }, mixer: { name: Kim, title: Mixer } }
            stages:
              edit: { owner: editor, not-before: 2026-03-02, lasts: 3 wd, makes: [master] }
              mix: { owner: mixer, after: [edit], lasts: 2 wd, takes: [master] }
            deliverables: { master: { due: 2026-03-20 } }
            """;
    private static final String SECOND =
            FIRST.replace("takes: [master] }", "takes: [master], steps: [\"Measure & note\"] }")
                    + """
            changes:
              cr-1: { why: The house asked for it., version: 1.1.0, about: [stage/mix], act-by: 2026-03-05 }
            """;

    /** The elements that may stand in a feed and an entry, with how often at least and at most (RFC 4287, 4.1). */
    private static final Map<String, List<Integer>> FEED = Map.of(
            "id",
            List.of(1, 1),
            "title",
            List.of(1, 1),
            "updated",
            List.of(1, 1),
            "author",
            List.of(1, 9),
            "link",
            List.of(1, 9),
            "entry",
            List.of(0, 999));

    private static final Map<String, List<Integer>> ENTRY = Map.of(
            "id",
            List.of(1, 1),
            "title",
            List.of(1, 1),
            "updated",
            List.of(1, 1),
            "link",
            List.of(1, 1),
            "summary",
            List.of(0, 1),
            "content",
            List.of(0, 1),
            "category",
            List.of(0, 9));

    private static Bulletins bulletins(Readers audience) {
        return new SubscribedVersions()
                .version("1.0.0 2026-03-02", FIRST)
                .version("1.1.0 2026-03-03", SECOND)
                .seenBy(audience);
    }

    private static Map<String, String> feeds(Bulletins bulletins, Optional<String> folder) {
        Map<String, String> feeds = new TreeMap<>();
        NewsFeed.all(bulletins, folder, true, "crew", SubscribedVersions.ENGLISH)
                .forEach((name, file) -> feeds.put(name, new String(file, StandardCharsets.UTF_8)));
        return feeds;
    }

    private static String feed(String name) {
        return Objects.requireNonNull(
                feeds(bulletins(Readers.CREW), Optional.empty()).get(name));
    }

    private static SyndFeed read(String feed) throws FeedException {
        return new SyndFeedInput().build(new StringReader(feed));
    }

    private static void assertHolds(Element element, Map<String, List<Integer>> allowed) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                assertEquals("http://www.w3.org/2005/Atom", inner.getNamespaceURI());
                counts.merge(inner.getLocalName(), 1, Integer::sum);
                if (inner.getLocalName().equals("updated")) {
                    OffsetDateTime.parse(inner.getTextContent());
                }
                if (inner.getLocalName().equals("id")) {
                    assertTrue(inner.getTextContent()
                            .matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
                }
                if (inner.getLocalName().equals("entry")) {
                    assertHolds(inner, ENTRY);
                }
            }
        }
        assertTrue(allowed.keySet().containsAll(counts.keySet()), counts.toString());
        allowed.forEach((name, times) -> {
            int count = counts.getOrDefault(name, 0);
            assertTrue(count >= times.get(0) && count <= times.get(1), name + " " + count);
        });
    }

    @Test
    void allFeedsAreWhatTheStandardAsksFor() throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Map<String, String> feeds = feeds(bulletins(Readers.CREW), Optional.empty());
        assertEquals(Set.of("feed.atom", "feeds/editor.atom", "feeds/mixer.atom"), feeds.keySet());
        Set<String> ids = new HashSet<>();
        for (String feed : feeds.values()) {
            Element root = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
            assertEquals("feed", root.getLocalName());
            assertHolds(root, FEED);
            for (int i = 0; i < root.getElementsByTagName("id").getLength(); i++) {
                assertTrue(ids.add(root.getElementsByTagName("id").item(i).getTextContent()), "an id of its own");
            }
        }
    }

    @Test
    void everyVersionIsAnEntry() throws FeedException {
        SyndFeed feed = read(feed("feed.atom"));
        assertEquals("A & <Film>", feed.getTitle());
        assertEquals(
                List.of("Version 1.1.0", "Version 1.0.0"),
                feed.getEntries().stream().map(SyndEntry::getTitle).toList());
        assertEquals(
                "2026-03-03T00:00:00Z",
                feed.getEntries().get(0).getUpdatedDate().toInstant().toString());
        assertEquals(
                "1.1.0/changes.html", feed.getEntries().get(0).getLinks().get(0).getHref());
    }

    @Test
    void aRoleIsToldItsChangesWithClassAndDeadline() throws FeedException {
        SyndFeed feed = read(feed("feeds/mixer.atom"));
        List<String> told = new ArrayList<>();
        for (SyndEntry entry : feed.getEntries()) {
            if (!entry.getCategories().isEmpty()) {
                told.add(entry.getCategories().get(0).getName() + " "
                        + entry.getContents().get(0).getValue());
                assertTrue(entry.getLinks().get(0).getHref().startsWith("../1.1.0/changes.html#C-"));
            }
        }
        assertEquals(1, told.size(), told.toString());
        assertTrue(told.get(0).startsWith("action "), told.get(0));
        assertTrue(told.get(0).contains("To be done by 5 March 2026."), told.get(0));
        assertTrue(told.get(0).contains("The house asked for it."), told.get(0));
        assertEquals(2, read(feed("feeds/editor.atom")).getEntries().size(), "its versions alone");
    }

    @Test
    void idsStayWhenAVersionIsAddedAndDifferByAudience() throws FeedException {
        Bulletins before =
                new SubscribedVersions().version("1.0.0 2026-03-02", FIRST).seenBy(Readers.CREW);
        SyndFeed old =
                read(Objects.requireNonNull(feeds(before, Optional.empty()).get("feed.atom")));
        SyndFeed now = read(feed("feed.atom"));
        assertEquals(old.getUri(), now.getUri());
        assertEquals(old.getEntries().get(0).getUri(), now.getEntries().get(1).getUri());
        String client = new String(
                Objects.requireNonNull(NewsFeed.all(
                                bulletins(Readers.CLIENT), Optional.empty(), true, "client", SubscribedVersions.ENGLISH)
                        .get("feed.atom")),
                StandardCharsets.UTF_8);
        assertNotEquals(now.getUri(), read(client).getUri());
    }

    @Test
    void linksAreWholeWhereTheSiteIsKnown() throws FeedException {
        SyndFeed feed = read(
                Objects.requireNonNull(feeds(bulletins(Readers.CREW), Optional.of("https://post.example/crew/film/"))
                        .get("feeds/mixer.atom")));
        assertEquals(
                "https://post.example/crew/film/1.1.0/changes.html",
                feed.getEntries().get(0).getLinks().get(0).getHref());
    }
}
