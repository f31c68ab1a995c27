package io.github.workprint.announce.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.github.workprint.announce.AnnouncedFolder;
import io.github.workprint.announce.Announcements;
import io.github.workprint.announce.SmallShow;
import io.github.workprint.announce.delivery.MailServer.Account;
import io.github.workprint.announce.delivery.MailServer.Security;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a mail server of its own: everybody gets one message, whatever breaks on the way. */
class MailCourierTest {
    private static final Instant NOW = Instant.parse("2026-03-10T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @TempDir
    Path base;

    private AnnouncedFolder folder = new AnnouncedFolder(Path.of(""));
    private GreenMail mails = new GreenMail(setup(0));

    private static ServerSetup setup(int port) {
        ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(20_000);
        return setup;
    }

    @BeforeEach
    void aShowAndAServer() throws IOException {
        folder = new AnnouncedFolder(base)
                .put("harbour/1.0.0.yaml", SmallShow.FIRST)
                .put("harbour/1.1.0.yaml", SmallShow.SECOND);
        mails.start();
    }

    @AfterEach
    void stop() {
        mails.stop();
    }

    private MailServer server(Security security, Optional<Account> account) {
        return new MailServer("127.0.0.1", mails.getSmtp().getPort(), account, security);
    }

    private Sending.Outcome send(int version, boolean again, Sending.Pause pause) throws IOException {
        return send(version, again, pause, server(Security.NONE, Optional.empty()));
    }

    private Sending.Outcome send(int version, boolean again, Sending.Pause pause, MailServer server)
            throws IOException {
        Announcements all = folder.announcements("harbour", version);
        AnnouncedRecord record = folder.record();
        Postage postage = AnnouncedFolder.postage(all);
        Sending sending = new Sending("harbour", all.version().version(), record, TODAY, Duration.ofSeconds(2), pause);
        try (MailCourier courier = new MailCourier(server, AnnouncedFolder.OFFICE.address())) {
            return sending.send(postage.letters(record, NOW), courier, again);
        }
    }

    private List<String> received() throws MessagingException {
        List<String> received = new ArrayList<>();
        for (MimeMessage mail : mails.getReceivedMessages()) {
            received.add(mail.getRecipients(RecipientType.TO)[0] + " " + mail.getMessageID());
        }
        received.sort(String::compareTo);
        return received;
    }

    @Test
    void everybodyGetsOneMailThoughTheServerGoesAwayInTheMiddle() throws IOException, MessagingException {
        AtomicInteger pauses = new AtomicInteger();
        Sending.Outcome first = send(0, false, time -> {
            if (pauses.incrementAndGet() == 2) {
                mails.getSmtp().stopService();
            }
        });
        assertEquals(2, first.sent().size(), first.toString());
        assertEquals(2, first.unsent().size(), first.toString());
        assertTrue(first.stopped().isPresent() && !first.isComplete(), first.toString());
        assertEquals(2, received().size());
        GreenMail restarted = new GreenMail(setup(0));
        restarted.start();
        List<String> before = received();
        mails.stop();
        mails = restarted;
        Sending.Outcome second = send(0, false, time -> {});
        assertTrue(second.isComplete(), second.toString());
        assertEquals(first.sent(), second.known());
        assertEquals(first.unsent(), second.sent());
        List<String> all = new ArrayList<>(before);
        all.addAll(received());
        assertEquals(4, all.size());
        assertEquals(4, all.stream().distinct().count(), "one each: " + all);
        Sending.Outcome third = send(0, false, time -> {});
        assertEquals(List.of(), third.sent(), "nobody is told twice");
        assertEquals(2, received().size());
    }

    @Test
    void oneThatIsNotTakenDoesNotKeepTheOthersFromTheirs() throws IOException, MessagingException {
        AtomicInteger delivered = new AtomicInteger();
        mails.getUserManager().setMessageDeliveryHandler((mail, address) -> {
            if (delivered.incrementAndGet() == 2) {
                throw new IllegalStateException("the disk of the server is full");
            }
            return mails.getUserManager().getUserByEmail(address.getEmail()) == null
                    ? mails.setUser(address.getEmail(), "x")
                    : mails.getUserManager().getUserByEmail(address.getEmail());
        });
        Sending.Outcome first = send(0, false, time -> {});
        assertEquals(3, first.sent().size(), first.toString());
        assertEquals(1, first.failed().size(), first.toString());
        assertFalse(first.isComplete());
        Sending.Outcome second = send(0, false, time -> {});
        assertEquals(1, second.sent().size(), second.toString());
        assertEquals(3, second.known().size());
        assertEquals(4, received().stream().distinct().count());
        assertEquals(4, received().size());
    }

    @Test
    void whatIsSentIsTheMailAsItWasWritten() throws IOException, MessagingException {
        send(1, false, time -> {});
        Announcements all = folder.announcements("harbour", 1);
        String written = AnnouncedFolder.postage(all)
                .letters(folder.record(), NOW)
                .get(0)
                .content();
        MimeMessage mail = mails.getReceivedMessages()[0];
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        mail.writeTo(read, new String[] {"Received", "Return-Path"});
        assertEquals(written.strip(), read.toString(StandardCharsets.US_ASCII).strip());
    }

    @Test
    void nothingIsSentWhereTheServerCannotEncrypt() throws IOException, MessagingException {
        Sending.Outcome outcome =
                send(0, false, time -> {}, server(Security.STARTTLS, Optional.of(new Account("post", "secret-word"))));
        assertEquals(List.of(), outcome.sent());
        assertEquals(4, outcome.unsent().size());
        assertTrue(outcome.stopped().orElseThrow().contains("STARTTLS"), outcome.toString());
        assertFalse(outcome.toString().contains("secret-word"));
        assertEquals(List.of(), received());
        assertFalse(Files.exists(base.resolve("src/workprint/announced.yaml")));
    }

    @Test
    void aWrongPasswordStopsAndIsNotTold() throws IOException, MessagingException {
        mails.setUser("post@tern.example", "post", "right");
        Sending.Outcome outcome =
                send(0, false, time -> {}, server(Security.NONE, Optional.of(new Account("post", "wrong-word"))));
        assertEquals(List.of(), outcome.sent());
        assertTrue(outcome.stopped().orElseThrow().contains("name and password"), outcome.toString());
        assertFalse(outcome.toString().contains("wrong-word"));
        assertTrue(send(0, false, time -> {}, server(Security.NONE, Optional.of(new Account("post", "right"))))
                .isComplete());
    }

    @Test
    void anEditedVersionIsToldAgainOnlyWhereItIsAskedFor() throws IOException, MessagingException {
        send(1, false, time -> {});
        int before = received().size();
        folder.put("harbour/1.1.0.yaml", SmallShow.SECOND.replace("lasts: 14 wd", "lasts: 15 wd"));
        Sending.Outcome told = send(1, false, time -> {});
        assertEquals(List.of(), told.sent());
        assertTrue(told.edited().contains("ann@house.example"), told.toString());
        assertEquals(before, received().size());
        Sending.Outcome again = send(1, true, time -> {});
        assertEquals(told.edited(), again.sent());
        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : mails.getReceivedMessages()) {
            subjects.add(mail.getSubject());
        }
        assertEquals(
                told.edited().size(),
                subjects.stream()
                        .filter(subject -> subject.startsWith("Corrected: Harbour 1.1.0"))
                        .count(),
                subjects.toString());
        assertEquals(List.of(), send(1, true, time -> {}).sent(), "and once");
    }

    /**
     * Nobody was told of 1.1.0: of 1.2.0 each is told all that changed since 1.0.0, once, and not what was changed back. Who was never told
     * gets their work in short, as does a new role of somebody who was.
     */
    @Test
    void everybodyIsToldWhatIsNewSinceTheyWereToldLast() throws IOException, MessagingException, FolderException {
        folder.put("harbour/1.2.0.yaml", SmallShow.THIRD);
        send(0, false, time -> {});
        mails.purgeEmailFromAllMailboxes();
        Sending.Outcome second = send(2, false, time -> {});
        assertTrue(second.isComplete());
        assertFalse(second.sent().contains("di@halcyon.example"), "the shots take as long as they did: " + second);
        String ann = text("ann@house.example");
        assertTrue(ann.contains("Compared with version 1.0.0, the last that you were told of."), ann);
        assertEquals(1, count(ann, "Edit: now takes 14 working days"), "of 1.1.0: " + ann);
        assertEquals(1, count(ann, "Logging: now takes 3 working days"), "of 1.2.0: " + ann);
        assertTrue(ann.contains("catch-up/1.0.0.html#"), ann);
        assertTrue(ann.contains("YOUR WORK AS FOLEY") && !ann.contains("YOUR WORK AS EDITOR"), ann);
        String ed = text("ed@house.example");
        assertTrue(ed.contains("this is the first message to you"), ed);
        assertTrue(ed.contains("- 4 Mix\n") && ed.contains("Get: Cut from Editor"), ed);
        assertFalse(ed.contains("Compared with") || ed.contains("Logging: now"), ed);
        assertEquals(List.of(), send(2, false, time -> {}).sent(), "and nobody twice");
        folder.put(
                "harbour/1.3.0.yaml",
                SmallShow.THIRD
                        .replace("1.2.0\nstatus", "1.3.0\nstatus")
                        .replace("lasts: 3 wd, audience", "lasts: 4 wd, audience"));
        mails.purgeEmailFromAllMailboxes();
        Sending.Outcome last = send(3, false, time -> {});
        assertEquals(List.of("ivy@insurer.example"), last.sent(), "what the others know of 1.2.0 still holds");
    }

    private static int count(String text, String words) {
        return text.split(Pattern.quote(words), -1).length - 1;
    }

    /** The plain text of the only mail to an address. */
    private String text(String address) throws MessagingException, IOException {
        List<String> texts = new ArrayList<>();
        for (MimeMessage mail : mails.getReceivedMessages()) {
            if (mail.getRecipients(RecipientType.TO)[0].toString().contains(address)) {
                texts.add(((MimeMultipart) mail.getContent())
                        .getBodyPart(0)
                        .getContent()
                        .toString()
                        .replace("\r\n", "\n"));
            }
        }
        assertEquals(1, texts.size(), address + ": " + texts);
        return texts.get(0);
    }

    @Test
    void mailsAreSentNoFasterThanWasSaid() throws IOException {
        List<Duration> pauses = new ArrayList<>();
        send(0, false, pauses::add);
        assertEquals(List.of(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(2)), pauses);
    }
}
