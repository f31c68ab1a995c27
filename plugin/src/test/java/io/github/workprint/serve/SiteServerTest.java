package io.github.workprint.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server as a client on this machine sees it: requests are written by hand, so that they can be as bad as they come. */
final class SiteServerTest {
    private static final String PAGE = "/crew/film/1.1.0/index.html";

    @TempDir
    private Path base;

    private WorkedOn film;

    @BeforeEach
    void begin() throws IOException {
        film = new WorkedOn(base, Optional.empty());
    }

    @AfterEach
    void end() throws IOException {
        film.close();
        assertEquals(List.of(), film.failures);
    }

    /** What came back. */
    private record Answer(int status, Map<String, String> headers, String body) {}

    private Answer get(String path, String... headers) throws IOException {
        return send("GET", path, "127.0.0.1:" + film.server.port(), headers);
    }

    private Answer send(String method, String path, String host, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), film.server.port())) {
            String request = method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n"
                    + Stream.of(headers).map(header -> header + "\r\n").reduce("", String::concat) + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String[] parts = answer.split("\r\n\r\n", 2);
            String[] lines = parts[0].split("\r\n");
            Map<String, String> told = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            Stream.of(lines).skip(1).forEach(line -> told.put(line.split(": ")[0], line.split(": ", 2)[1]));
            return new Answer(Integer.parseInt(lines[0].split(" ")[1]), told, parts.length < 2 ? "" : parts[1]);
        }
    }

    private JsonNode panel(String page) throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(get("/_workprint/panel.json?page=" + page).body());
    }

    @Test
    void showsThePageThatABuildWouldWriteAndListens() throws IOException {
        Answer page = get(PAGE);
        assertEquals(200, page.status());
        assertEquals("text/html; charset=utf-8", page.headers().get("Content-Type"));
        assertEquals("no-store", page.headers().get("Cache-Control"));
        assertTrue(page.body().contains("The Film"));
        assertTrue(page.body().contains("default-src 'none'; connect-src 'self'; script-src 'self'"), page.body());
        assertTrue(page.body().contains("src=\"/_workprint/live.js\""));
        assertEquals(200, get("/_workprint/live.js").status());
        assertEquals(
                "text/css; charset=utf-8", get("/_workprint/live.css").headers().get("Content-Type"));
        assertEquals(
                "font/ttf",
                send("HEAD", "/crew/assets/fonts/IBMPlexSans-Regular.ttf", host())
                        .headers()
                        .get("Content-Type"));
        assertEquals("/internal/index.html", get("/").headers().get("Location"));
        assertEquals("/crew/film/index.html", get("/crew/film/").headers().get("Location"));
        assertEquals(404, get("/crew/film/9.9.9/index.html").status());
        assertEquals("%PDF", get("/crew/film/1.1.0/handbook.pdf").body().substring(0, 4));
        assertFalse(Files.exists(base.resolve("target")), "nothing is built on disk");
    }

    private String host() {
        return "127.0.0.1:" + film.server.port();
    }

    @Test
    void followsWhatIsSavedAndKeepsTheLastGoodPageWhereItIsBroken() throws IOException {
        JsonNode before = panel(PAGE);
        assertTrue(before.path("current").asBoolean());
        assertEquals(
                "1.1.0 (draft): 1 change since 1.0.0: nothing to do, 1 to know",
                before.at("/changes/0/text").asString());
        assertEquals("1.1.0", before.at("/changes/0/next").asString());
        assertEquals(
                List.of(
                        "/internal/film/1.1.0/index.html",
                        "/crew/film/1.1.0/index.html",
                        "/client/film/1.1.0/index.html"),
                before.path("audiences")
                        .valueStream()
                        .map(one -> one.path("href").asString())
                        .toList());

        assertTrue(film.save("1.1.0", WorkedOn.DRAFT.replace("name: Mix,", "name: Final mix,"))
                .current());
        JsonNode edited = panel(PAGE);
        assertFalse(edited.path("tag").equals(before.path("tag")));
        assertTrue(get(PAGE).body().contains("Final"));

        assertFalse(film.save("1.1.0", WorkedOn.DRAFT.replace("owner: mixer", "owner: ["))
                .current());
        JsonNode broken = panel(PAGE);
        assertFalse(broken.path("current").asBoolean());
        assertEquals(edited.path("tag"), broken.path("tag"), "the last good page stays");
        assertTrue(get(PAGE).body().contains("Final"));
        JsonNode finding = broken.at("/findings/0");
        assertEquals("error", finding.path("severity").asString());
        assertTrue(
                finding.path("href")
                        .asString()
                        .matches("vscode://file/.*/src/workprint/film/1\\.1\\.0\\.yaml:\\d+:\\d+"),
                finding::toString);
        assertFalse(finding.path("help").asString().isEmpty());

        film.save("1.1.0", WorkedOn.DRAFT);
        assertEquals(before.path("tag"), panel(PAGE).path("tag"));
    }

    @Test
    void tellsOpenPagesOfEachReading() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), film.server.port())) {
            socket.getOutputStream()
                    .write(("GET /_workprint/events HTTP/1.1\r\nHost: " + host() + "\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            BufferedReader events =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertEquals("data: 1", next(events));
            film.save("1.1.0", WorkedOn.DRAFT.replace("4 wd", "5 wd"));
            assertEquals("data: 2", next(events));
            film.server.close();
            assertTrue(events.lines().noneMatch(line -> line.startsWith("data")), "the server ends what it tells");
        }
        assertThrows(ConnectException.class, () -> get("/").status());
    }

    private static String next(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (!line.startsWith("data:")) {
            line = events.readLine();
        }
        return line;
    }

    @Test
    void answersWhatItWouldLookLikeUnderAnotherNumber() throws IOException {
        String start = "/_as/film/2.0.0/crew/film/2.0.0/index.html";
        assertTrue(get(start).body().contains("2.0.0"), get(start)::toString);
        JsonNode panel = panel(start);
        assertTrue(panel.path("preview").asBoolean());
        assertEquals(
                "2.0.0: 1 change since 1.0.0: nothing to do, 1 to know",
                panel.at("/changes/0/text").asString());
        assertEquals(404, get("/_as/film/two/crew/index.html").status());
        assertEquals(404, get("/_as/none/2.0.0/crew/index.html").status());
        assertEquals(404, get("/crew/film/2.0.0/index.html").status(), "the site itself has no such version");
        assertArrayEquals(
                new String[] {"1.0.0.yaml", "1.1.0.yaml"},
                Stream.of(base.resolve("src/workprint/film").toFile().list())
                        .sorted()
                        .toArray());
    }

    @Test
    void showsAllAudiencesBesideEachOther() throws IOException {
        Answer beside = get("/_workprint/beside.html?page=" + PAGE);
        assertEquals(200, beside.status());
        assertEquals("SAMEORIGIN", beside.headers().get("X-Frame-Options"), "nobody else frames a page");
        assertTrue(beside.body().contains("frame-src 'self'"), beside::body);
        assertEquals(
                "text/javascript; charset=utf-8",
                get("/_workprint/beside.js").headers().get("Content-Type"));
        assertEquals(404, get("/_workprint/notice.html").status(), "a template is no page");
        assertEquals(404, get("/_workprint/invitations.html").status(), "no other device is let in");
        assertFalse(panel(PAGE).path("invites").asBoolean());
        assertTrue(get("/crew/<b>.html").status() == 400
                || !get("/crew/%3Cb%3E.html").body().contains("<b>"));
    }

    @Test
    void refusesWhatDoesNotComeFromAPageOfItsOwn() throws IOException {
        for (String host : List.of("evil.example", "evil.example:" + film.server.port(), "127.0.0.1", "127.0.0.1:1")) {
            assertEquals(421, send("GET", PAGE, host).status(), host);
        }
        assertEquals(200, send("GET", PAGE, "localhost:" + film.server.port()).status());
        assertEquals(421, get(PAGE, "Host: " + host()).status(), "two names");
        assertEquals(403, get(PAGE, "Origin: http://evil.example").status());
        assertEquals(403, get(PAGE, "Origin: null").status());
        assertEquals(200, get(PAGE, "Origin: http://" + host()).status());
        assertEquals(403, get(PAGE, "Sec-Fetch-Site: cross-site").status());
        assertEquals(403, get(PAGE, "Sec-Fetch-Site: same-site").status());
        assertEquals(200, get(PAGE, "Sec-Fetch-Site: none").status());
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH")) {
            Answer answer = send(method, PAGE, host(), "Content-Length: 0");
            assertEquals(405, answer.status(), method);
            assertEquals("GET, HEAD", answer.headers().get("Allow"));
        }
    }

    @Test
    void readsNoFileThatIsNotOfTheSite() throws IOException {
        Files.writeString(base.resolve("secret.txt"), "secret");
        for (String path : List.of(
                "/../secret.txt",
                "/crew/../../secret.txt",
                "/crew/%2e%2e/%2e%2e/secret.txt",
                "/crew/..%2f..%2fsecret.txt",
                "/crew/assets/..%5c..%5csecret.txt",
                "/crew//etc/passwd",
                "//etc/passwd",
                "/crew/assets/%00",
                "/_workprint/../../../secret.txt",
                "/_workprint/SiteServer.class",
                "/crew/assets/../../src/workprint/film/1.0.0.yaml",
                "/src/workprint/film/1.0.0.yaml",
                "/.workprint/CACHEDIR.TAG")) {
            Answer answer = get(path);
            assertTrue(answer.status() == 400 || answer.status() == 404, path + " " + answer.status());
            assertFalse(answer.body().contains("secret\n") || answer.body().contains("root:"), path);
        }
    }
}
