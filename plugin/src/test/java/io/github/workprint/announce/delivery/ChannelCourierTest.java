package io.github.workprint.announce.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.workprint.announce.AnnouncedFolder;
import io.github.workprint.announce.Announcements;
import io.github.workprint.announce.SmallShow;
import io.github.workprint.announce.message.ChannelKind;
import io.github.workprint.spec.language.Readers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Against a web server of its own: every role is posted once, and nobody learns the address of the webhook. */
class ChannelCourierTest {
    private static final String SECRET = "T000-B000-XYZ";

    @TempDir
    Path base;

    private final List<String> posted = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger asked = new AtomicInteger();
    private AnnouncedFolder folder = new AnnouncedFolder(Path.of(""));
    private int failing = -1;
    private HttpServer web;

    ChannelCourierTest() throws IOException {
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void aShowAndAChannel() throws IOException {
        folder = new AnnouncedFolder(base)
                .put("harbour/1.0.0.yaml", SmallShow.FIRST)
                .put("harbour/1.1.0.yaml", SmallShow.SECOND);
        web.createContext("/" + SECRET, exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean fails = asked.incrementAndGet() == failing;
            if (!fails) {
                posted.add(body);
            }
            exchange.sendResponseHeaders(fails ? 500 : 200, -1);
            exchange.close();
        });
        web.start();
    }

    @AfterEach
    void stop() {
        web.stop(0);
    }

    private Sending.Outcome post(ChannelKind kind) throws IOException {
        Announcements all = folder.announcements("harbour", 1);
        Sending sending =
                new Sending("harbour", "1.1.0", folder.record(), LocalDate.of(2026, 3, 10), Duration.ZERO, time -> {});
        URI webhook = URI.create("http://127.0.0.1:" + web.getAddress().getPort() + "/" + SECRET);
        try (ChannelCourier courier = new ChannelCourier("crew-room", webhook, kind.word())) {
            return sending.send(AnnouncedFolder.postage(all).posts(Readers.CREW, "crew-room", kind), courier, false);
        }
    }

    @Test
    void everyRoleIsPostedOnceThoughOneFails() throws IOException {
        failing = 2;
        Sending.Outcome first = post(ChannelKind.SLACK);
        assertEquals(1, first.sent().size(), first.toString());
        assertTrue(first.stopped().orElseThrow().contains("answered 500"), first.toString());
        assertFalse(first.toString().contains(SECRET), first.toString());
        Sending.Outcome second = post(ChannelKind.SLACK);
        assertTrue(second.isComplete(), second.toString());
        assertEquals(first.unsent(), second.sent());
        assertEquals(posted.size(), posted.stream().distinct().count());
        assertEquals(List.of(), post(ChannelKind.SLACK).sent());
    }

    @Test
    void anotherKindOfChannelIsToldBySelf() throws IOException {
        post(ChannelKind.SLACK);
        assertFalse(post(ChannelKind.TEAMS).sent().isEmpty());
    }

    @Test
    void whatIsPostedIsWhatTheChannelsTake() throws IOException {
        post(ChannelKind.SLACK);
        JsonNode slack = new ObjectMapper().readTree(posted.get(0));
        assertTrue(slack.get("text").stringValue().startsWith("Harbour 1.1.0"), slack.toString());
        assertEquals("header", slack.get("blocks").get(0).get("type").stringValue());
        posted.clear();
        post(ChannelKind.TEAMS);
        JsonNode card = new ObjectMapper()
                .readTree(posted.get(0))
                .get("attachments")
                .get(0)
                .get("content");
        assertEquals("AdaptiveCard", card.get("type").stringValue());
        assertEquals("1.5", card.get("version").stringValue());
    }

    @Test
    void nothingInternalIsPostedForTheCrew() throws IOException {
        post(ChannelKind.SLACK);
        post(ChannelKind.TEAMS);
        assertFalse(posted.toString().contains("drone"), posted.toString());
        assertTrue(
                folder.files("harbour", 1).entrySet().stream()
                        .anyMatch(file -> file.getKey().startsWith("internal/")
                                && file.getValue().contains("drone")),
                "the office is told of it");
    }

    @Test
    void aChannelThatIsNotThereIsToldWithoutItsAddress() throws IOException {
        web.stop(0);
        Sending.Outcome outcome = post(ChannelKind.SLACK);
        assertTrue(outcome.stopped().orElseThrow().contains("'crew-room' cannot be reached"), outcome.toString());
        assertFalse(outcome.toString().contains(SECRET), outcome.toString());
    }
}
