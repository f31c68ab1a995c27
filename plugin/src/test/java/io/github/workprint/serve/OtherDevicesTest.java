package io.github.workprint.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as a phone in the same network sees it: asked by the address that this machine has there. */
final class OtherDevicesTest {
    private static final String PAGE = "/crew/film/1.1.0/index.html";

    @TempDir
    private Path base;

    private WorkedOn film;

    @BeforeEach
    void begin() throws IOException {
        AtomicInteger secrets = new AtomicInteger();
        film = new WorkedOn(base, Optional.of(() -> "secret-" + secrets.incrementAndGet()));
    }

    @AfterEach
    void end() throws IOException {
        film.close();
        assertEquals(List.of(), film.failures);
    }

    /** As the newest invitation has it. */
    private URI invitation() {
        Assumptions.assumeFalse(film.invitations.isEmpty(), "this machine is in no network");
        return URI.create(film.invitations.get(film.invitations.size() - 1));
    }

    private static String ask(String from, int port, String host, String path, String... headers) throws IOException {
        try (Socket socket = new Socket(from, port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n"
                                    + String.join("", headers) + "\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String ask(URI invited, String path, String... headers) throws IOException {
        return ask(invited.getHost(), invited.getPort(), invited.getAuthority(), path, headers);
    }

    @Test
    void aDeviceComesInOnceByItsOwnAddressAndStays() throws IOException {
        URI invited = invitation();
        assertTrue(ask(invited, PAGE).startsWith("HTTP/1.1 403"), "nobody comes in without a pass");
        assertTrue(ask(invited, "/_workprint/events").startsWith("HTTP/1.1 403"));
        assertTrue(ask(invited, "/?pass=secret").startsWith("HTTP/1.1 403"), "nor with one that is guessed");

        String in = ask(invited, "/?" + invited.getQuery());
        assertTrue(in.startsWith("HTTP/1.1 302"), in);
        assertTrue(in.contains("HttpOnly; SameSite=Strict"), in);
        String cookie = "Cookie: " + in.replaceFirst("(?s).*Set-cookie: ([^;]*);.*", "$1") + "\r\n";
        assertTrue(ask(invited, PAGE, cookie).startsWith("HTTP/1.1 200"));
        assertTrue(ask(invited, "/?" + invited.getQuery()).startsWith("HTTP/1.1 403"), "it was used");
        assertFalse(invited.equals(invitation()), "the next device has an address of its own");
        assertTrue(ask(invitation(), "/?" + invitation().getQuery()).startsWith("HTTP/1.1 302"));
        assertTrue(ask(invited, PAGE, cookie).startsWith("HTTP/1.1 200"), "the first stays");
    }

    @Test
    void aDeviceThatIsInOpensNoFileHereAndLetsNobodyIn() throws IOException {
        URI invited = invitation();
        String cookie = "Cookie: "
                + ask(invited, "/?" + invited.getQuery()).replaceFirst("(?s).*Set-cookie: ([^;]*);.*", "$1") + "\r\n";
        film.save("1.1.0", WorkedOn.DRAFT.replace("owner: mixer", "owner: mixxer"));
        String panel = ask(invited, "/_workprint/panel.json?page=" + PAGE, cookie);
        assertTrue(panel.contains("mixxer") && !panel.contains("vscode:"), panel);
        assertTrue(panel.contains("\"invites\" : false"), panel);
        assertTrue(ask(invited, "/_workprint/invitations.html", cookie).startsWith("HTTP/1.1 404"));

        int port = film.server.port();
        String here = ask("127.0.0.1", port, "127.0.0.1:" + port, "/_workprint/invitations.html");
        assertTrue(here.startsWith("HTTP/1.1 200") && here.contains("<p>" + invitation() + "</p>"), here);
        assertTrue(here.contains("<path d=\"M4 4h1v1h-1z"), here);
    }

    @Test
    void aNameOfSomebodyElseIsRefusedThereToo() throws IOException {
        URI invited = invitation();
        for (String host : List.of("evil.example:" + invited.getPort(), invited.getHost())) {
            assertTrue(
                    ask(invited.getHost(), invited.getPort(), host, "/?" + invited.getQuery())
                            .startsWith("HTTP/1.1 421"),
                    host);
        }
        assertTrue(ask(invited, "/?" + invited.getQuery(), "Origin: http://evil.example\r\n")
                .startsWith("HTTP/1.1 403"));
        assertTrue(ask(invited, "/?" + invited.getQuery()).startsWith("HTTP/1.1 302"), "the pass is still good");
    }
}
