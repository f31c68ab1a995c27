package io.github.workprint.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import io.github.workprint.announce.AnnouncedFolder;
import io.github.workprint.announce.SmallShow;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a coordinator sees who announces a version. */
class AnnounceGoalTest {
    @TempDir
    Path base;

    private AnnouncedFolder folder = new AnnouncedFolder(Path.of(""));

    @BeforeEach
    void twoVersions() throws IOException {
        folder = new AnnouncedFolder(base)
                .put("harbour/1.0.0.yaml", SmallShow.FIRST)
                .put("harbour/1.1.0.yaml", SmallShow.SECOND);
    }

    private String announce(String... parameters) throws ReflectiveOperationException, MojoExecutionException {
        List<String> arguments = new ArrayList<>(List.of("workprint:announce"));
        arguments.addAll(List.of(parameters));
        return GoalRun.of(base, arguments);
    }

    private Map<String, String> written() throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path target = base.resolve("target/workprint-announce/harbour");
        try (Stream<Path> all = Files.walk(target)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(target.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void withoutBeingAskedNothingIsSent() throws ReflectiveOperationException, MojoExecutionException, IOException {
        String said = announce("-Dworkprint.url=https://post.tern.example/");
        assertTrue(said.contains("harbour 1.1.0, issued 2026-03-09: 4 mails"), said);
        assertTrue(said.contains("crew  Ann Øster <ann@house.example>, Editor, Assistant: 1 to do, 0 to know"), said);
        assertTrue(said.contains("not told: Mixer (Ed Quiet) has no e-mail address"), said);
        assertTrue(said.contains("nothing was sent"), said);
        assertTrue(
                written().containsKey("1.1.0/crew/ann-oster.eml"),
                written().keySet().toString());
        assertTrue(
                written().containsKey("1.1.0/crew/roles/editor.slack.json"),
                written().keySet().toString());
        assertTrue(
                written().containsKey("1.1.0/crew/roles/editor.teams.json"),
                written().keySet().toString());
        assertFalse(Files.exists(folder.source().resolve("announced.yaml")));
    }

    @Test
    void everyRunWritesTheSame() throws ReflectiveOperationException, MojoExecutionException, IOException {
        announce();
        Map<String, String> first = written();
        announce();
        assertEquals(first, written());
    }

    /** A file of the last run is no mail of this one. */
    @Test
    void whoIsNotToldAnyMoreHasNoFile() throws ReflectiveOperationException, MojoExecutionException, IOException {
        announce();
        assertTrue(
                written().containsKey("1.1.0/crew/di-vale.eml"),
                written().keySet().toString());
        folder.put("harbour/1.1.0.yaml", SmallShow.SECOND.replace("email: di@halcyon.example", "chat: \"@di\""));
        announce();
        assertFalse(
                written().containsKey("1.1.0/crew/di-vale.eml"),
                written().keySet().toString());
        assertTrue(
                written().containsKey("1.1.0/crew/ann-oster.eml"),
                written().keySet().toString());
    }

    @Test
    void aDraftIsRefusedWithAWayOut() throws ReflectiveOperationException, MojoExecutionException, IOException {
        folder.put("harbour/1.1.0.yaml", SmallShow.SECOND.replace("status: issued", "status: draft"));
        assertTrue(announce().contains("harbour 1.0.0, issued"), "people work from the issued one");
        String said = announce("-Dworkprint.version=1.1.0");
        assertTrue(said.contains("1.1.0 is a draft") && said.contains("-Dworkprint.announce.draft=true"), said);
        assertTrue(announce("-Dworkprint.version=1.1.0", "-Dworkprint.announce.draft=true")
                .contains("harbour 1.1.0, draft"));
    }

    @Test
    void anUnknownVersionOrWayIsToldInWords() throws ReflectiveOperationException, MojoExecutionException {
        assertTrue(announce("-Dworkprint.version=9.0.0").contains("workprint.version: there is no '9.0.0'"));
        assertTrue(announce("-Dworkprint.announce.send=pigeon").contains("'pigeon' is none of mail, webhook"));
        assertTrue(announce("-Dworkprint.announce.from=nobody").contains("has no e-mail address"));
        assertTrue(announce("-Dworkprint.announce.rate=0").contains("is no number of messages"));
        assertTrue(
                announce("-Dworkprint.announce.send=mail").contains("workprint.announce.host: name the mail server"));
    }

    @Test
    void whoSendsHasToBeKnown() throws ReflectiveOperationException, MojoExecutionException, IOException {
        folder.put("harbour/1.1.0.yaml", SmallShow.SECOND.replace(", contact: coordinator", ""));
        assertTrue(announce().contains("workprint.announce.from: say who sends"));
        assertTrue(
                announce("-Dworkprint.announce.from=Post <post@tern.example>").contains("4 mails"));
    }

    @Test
    void mailsAreSentOnceAndWrittenDown() throws ReflectiveOperationException, MojoExecutionException, IOException {
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        GreenMail mails = new GreenMail(setup);
        mails.start();
        try {
            String[] parameters = {
                "-Dworkprint.announce.send=mail",
                "-Dworkprint.announce.host=127.0.0.1",
                "-Dworkprint.announce.port=" + mails.getSmtp().getPort(),
                "-Dworkprint.announce.rate=6000"
            };
            String said = announce(parameters);
            assertTrue(said.contains("sent: 4; announced.yaml has them, and is to be committed"), said);
            assertEquals(4, mails.getReceivedMessages().length);
            String again = announce(parameters);
            assertTrue(again.contains("told before, and not again: ann@house.example"), again);
            assertTrue(again.contains("sent: 0"), again);
            assertEquals(4, mails.getReceivedMessages().length);
            assertTrue(announce().contains("1 to do, 0 to know; told already"));
        } finally {
            mails.stop();
        }
    }

    /** The day in the record is that of the clock; the address of the webhook is in no line. */
    @Test
    void aChannelIsPostedToByItsNameInTheSettings()
            throws ReflectiveOperationException, MojoExecutionException, IOException {
        List<String> posted = Collections.synchronizedList(new ArrayList<>());
        HttpServer web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web.createContext("/", exchange -> {
            posted.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        web.start();
        try {
            Server known = new Server();
            known.setId("crew-room");
            known.setPassword("http://127.0.0.1:" + web.getAddress().getPort() + "/T000-SECRET");
            Settings settings = new Settings();
            settings.addServer(known);
            AnnounceMojo mojo = new AnnounceMojo();
            GoalRun.set(mojo, "basedir", base.toFile());
            GoalRun.set(mojo, "settings", settings);
            GoalRun.set(mojo, "send", "webhook");
            GoalRun.set(mojo, "server", "crew-room");
            GoalRun.set(mojo, "rate", 6000);
            GoalRun.set(mojo, "clock", Clock.fixed(Instant.parse("2026-03-10T23:30:00Z"), ZoneOffset.UTC));
            String said = GoalRun.said(mojo);
            assertTrue(said.contains("posts for a channel of crew"), said);
            assertFalse(said.contains("SECRET"), said);
            assertFalse(posted.isEmpty());
            assertFalse(posted.toString().contains("drone"), posted.toString());
            String record = Files.readString(folder.source().resolve("announced.yaml"));
            assertTrue(record.contains("  to: \"crew-room#editor\"\n"), record);
            assertTrue(record.contains("  on: 2026-03-10\n"), record);
            assertFalse(record.contains("SECRET"), record);
        } finally {
            web.stop(0);
        }
    }

    @Test
    void aWebhookInTheClearIsRefused() throws ReflectiveOperationException, MojoExecutionException {
        Server known = new Server();
        known.setId("crew-room");
        known.setPassword("http://hooks.example/T000-SECRET");
        Settings settings = new Settings();
        settings.addServer(known);
        AnnounceMojo mojo = new AnnounceMojo();
        GoalRun.set(mojo, "basedir", base.toFile());
        GoalRun.set(mojo, "settings", settings);
        GoalRun.set(mojo, "send", "webhook");
        GoalRun.set(mojo, "server", "crew-room");
        String said = GoalRun.said(mojo);
        assertTrue(said.contains("is no address of a webhook; it begins with https://"), said);
        assertFalse(said.contains("SECRET"), said);
    }

    @Test
    void aBrokenRecordStopsEverything() throws ReflectiveOperationException, MojoExecutionException, IOException {
        folder.put("announced.yaml", "- workflow: harbour\n");
        String said = announce();
        assertTrue(said.contains("error[WF-AN01]") && said.contains("nothing was sent"), said);
    }
}
