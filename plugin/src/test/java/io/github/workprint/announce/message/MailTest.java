package io.github.workprint.announce.message;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.workprint.GoldenFile;
import io.github.workprint.announce.AnnouncedFolder;
import io.github.workprint.announce.Announcements.Letter;
import io.github.workprint.announce.SmallShow;
import io.github.workprint.look.Logo;
import io.github.workprint.look.LookFiles;
import io.github.workprint.site.project.Look;
import io.github.workprint.spec.value.MailAddress;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails are what every mail program reads, the same bytes every time, and nothing in a spec gets into their head as a line of its own. */
class MailTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "announce");
    private static final Instant NOON = Instant.parse("2026-03-09T12:00:00Z");

    /** Reads a mail with the library of another language. */
    private static final String PYTHON =
            """
            import email, email.policy, sys
            m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
            assert not m.defects, m.defects
            sys.stdout.reconfigure(encoding='utf-8')
            print(m['subject'])
            print(m['to'].addresses[0].display_name, m['to'].addresses[0].addr_spec)
            print(m['date'].datetime.isoformat())
            print([p.get_content_type() + ' ' + p.get_content_charset() for p in m.iter_parts()])
            print(m.get_body(('plain',)).get_content().strip())
            """;

    @TempDir
    Path base;

    private AnnouncedFolder folder = new AnnouncedFolder(Path.of(""));

    @BeforeEach
    void twoVersions() throws IOException {
        folder = new AnnouncedFolder(base)
                .put("harbour/1.0.0.yaml", SmallShow.FIRST)
                .put("harbour/1.1.0.yaml", SmallShow.SECOND);
    }

    private Letter letter(String address) throws IOException {
        return folder.announcements("harbour", 1).letters().stream()
                .filter(letter -> letter.to().address().text().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private Mail ann() throws IOException {
        return Mail.of(letter("ann@house.example"), AnnouncedFolder.OFFICE, 0, AnnouncedFolder.page());
    }

    private static MimeMessage read(String mail) throws MessagingException {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void aMailIsWhatItWas() throws IOException {
        String mail = ann().content(NOON).replace("\r\n", "\n");
        new GoldenFile(GOLDEN.resolve("ann.eml.txt")).assertSays(mail);
        new GoldenFile(GOLDEN.resolve("ann.txt")).assertSays(ann().text() + "\n");
        new GoldenFile(GOLDEN.resolve("ann.html")).assertSays(ann().html() + "\n");
        new GoldenFile(GOLDEN.resolve("ann.slack.json"))
                .assertSays(SlackPost.of(letter("ann@house.example").what()));
        new GoldenFile(GOLDEN.resolve("ann.teams.json"))
                .assertSays(TeamsPost.of(letter("ann@house.example").what()));
    }

    @Test
    void theSameMailHasTheSameBytes() throws IOException {
        assertEquals(ann().content(NOON), ann().content(NOON));
        assertEquals(NOON, Mail.dayOf(letter("ann@house.example")));
    }

    @Test
    void jakartaMailReadsWhatWasWritten() throws IOException, MessagingException {
        Mail mail = ann();
        MimeMessage read = read(mail.content(NOON));
        assertEquals(mail.subject(), read.getSubject());
        InternetAddress to = (InternetAddress) read.getAllRecipients()[0];
        assertEquals("Ann Øster", to.getPersonal());
        assertEquals("ann@house.example", to.getAddress());
        assertEquals("Post office", ((InternetAddress) read.getFrom()[0]).getPersonal());
        assertEquals("<" + mail.id() + ">", read.getMessageID());
        assertEquals(NOON, read.getSentDate().toInstant());
        MimeMultipart parts = (MimeMultipart) read.getContent();
        assertEquals(2, parts.getCount());
        assertEquals(mail.text(), text(parts, 0));
        assertEquals(mail.html(), text(parts, 1));
        assertTrue(parts.getBodyPart(1).isMimeType("text/html"));
    }

    private static String text(MimeMultipart parts, int part) throws IOException, MessagingException {
        return ((String) parts.getBodyPart(part).getContent()).replace("\r\n", "\n");
    }

    @Test
    void pythonReadsIt() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")));
        Path file = base.resolve("ann.eml");
        Files.writeString(file, ann().content(NOON));
        Process python = new ProcessBuilder("/usr/bin/python3", "-c", PYTHON, file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(python.waitFor(30, TimeUnit.SECONDS) && python.exitValue() == 0, said);
        assertEquals(
                ann().subject() + "\nAnn Øster ann@house.example\n2026-03-09T12:00:00+00:00\n"
                        + "['text/plain utf-8', 'text/html utf-8']\n" + ann().text(),
                said.replace("\r\n", "\n").strip());
    }

    @Test
    void theSubjectSaysProductionVersionAndWhatIsFirst() throws IOException {
        Mail mail = ann();
        assertTrue(mail.subject().startsWith("Harbour 1.1.0: "), mail.subject());
        assertTrue(
                mail.subject()
                        .contains(letter("ann@house.example").what().first().orElseThrow()),
                mail.subject());
    }

    @Test
    void everyLineIsShortAndAscii() throws IOException {
        for (String line : ann().content(NOON).split("\r\n", -1)) {
            assertTrue(line.length() <= 78 && line.matches("[\\x20-\\x7E]*"), line);
        }
    }

    @Test
    void nothingIsFetchedByTheHtml() throws IOException {
        String html = ann().html();
        assertFalse(html.matches("(?s).*(<img|<script|<link|<style|url\\(|@import|src=).*"), html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann\r\nBcc: all@house.example",
                "Ann\nBcc: all@house.example",
                "Ann\u0085Bcc: all@house.example",
                "Ann\u2028Bcc: all@house.example",
                "=?UTF-8?Q?Ann=0D=0ABcc:_all@house.example?=",
                "Ann\" <all@house.example>, \"Bo",
                "Ann \\",
                "Ánn \u202Emoc.esuoh@lla",
                "\u0000\u0007Ann",
                "Ann, all@house.example"
            })
    void noNameAddsAFieldOrARecipient(String name) throws IOException, MessagingException {
        Mail plain = ann();
        Mail mail = new Mail(
                new Mailbox(name, AnnouncedFolder.OFFICE.address()),
                new Mailbox(name, MailAddress.of("ann@house.example").orElseThrow()),
                name,
                plain.id(),
                Optional.empty(),
                "en-GB",
                name,
                plain.html(),
                Optional.empty());
        MimeMessage read = read(mail.content(NOON));
        assertEquals(1, read.getAllRecipients().length);
        assertEquals(1, read.getFrom().length);
        assertEquals("ann@house.example", ((InternetAddress) read.getAllRecipients()[0]).getAddress());
        assertEquals(null, read.getHeader("Bcc"));
        assertEquals(MailHeader.line(name), Objects.requireNonNullElse(read.getSubject(), ""));
        assertEquals(
                MailHeader.line(name),
                Objects.requireNonNullElse(((InternetAddress) read.getAllRecipients()[0]).getPersonal(), ""));
    }

    /** A picture of the house comes with the mail, since nothing is fetched; a drawing does not, since few programs show one. */
    @Test
    void theMarkOfTheHouseComesWithTheMail() throws IOException, MessagingException {
        byte[] pixels = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 1, 2, 3};
        LookFiles house = name -> name.equals("logo.png")
                ? Optional.of(pixels)
                : name.equals("logo.svg") ? Optional.of("<svg/>".getBytes(StandardCharsets.UTF_8)) : Optional.empty();
        AnnouncementPage page = new AnnouncementPage(
                Look.standard().templates(), Logo.picture(house), finding -> fail(finding.toString()));
        MimeMessage mail = read(Mail.of(letter("ann@house.example"), AnnouncedFolder.OFFICE, 0, page)
                .content(NOON));
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        MimeMultipart related = (MimeMultipart) parts.getBodyPart(1).getContent();
        assertTrue(related.getBodyPart(0).getContent().toString().contains("<img src=\"cid:logo@tern.example\""));
        assertEquals("image/png", related.getBodyPart(1).getContentType());
        assertArrayEquals(
                new String[] {"<logo@tern.example>"}, related.getBodyPart(1).getHeader("Content-ID"));
        assertArrayEquals(pixels, related.getBodyPart(1).getInputStream().readAllBytes());
        assertFalse(ann().html().contains("<img"), "none where the house has none");
    }

    @Test
    void longNamesAndSubjectsAreFolded() throws IOException, MessagingException {
        String name = "Ø".repeat(300) + " " + "x".repeat(2000);
        Mail plain = ann();
        Mail mail = new Mail(
                new Mailbox(name, AnnouncedFolder.OFFICE.address()),
                new Mailbox(name, plain.to().address()),
                name,
                plain.id(),
                Optional.of(plain.id()),
                "en-GB",
                "",
                "",
                Optional.empty());
        String bytes = mail.content(NOON);
        for (String line : bytes.split("\r\n", -1)) {
            assertTrue(line.length() <= 78, line);
        }
        assertEquals(name, read(bytes).getSubject());
    }

    /** A reader who gets a mail twice sees it once, since it has one id; what corrects it is another mail in the same thread. */
    @Test
    void aCorrectionAnswersWhatItCorrects() throws IOException, MessagingException {
        Letter letter = letter("ann@house.example");
        Mail first = Mail.of(letter, AnnouncedFolder.OFFICE, 0, AnnouncedFolder.page());
        MimeMessage second = read(Mail.of(letter, AnnouncedFolder.OFFICE, 1, AnnouncedFolder.page())
                .content(NOON));
        assertFalse(second.getMessageID().contains(first.id()));
        assertArrayEquals(new String[] {"<" + first.id() + ">"}, second.getHeader("In-Reply-To"));
        assertEquals("Corrected: " + first.subject(), second.getSubject());
    }

    @Test
    void germanReadersAreToldInGerman() throws IOException {
        folder.put("harbour/1.1.0.yaml", SmallShow.SECOND.replace("production:", "language: de\nproduction:"));
        Mail mail = ann();
        assertTrue(mail.text().contains("ZU TUN"), mail.text());
        assertEquals("de", mail.language());
    }

    @Test
    void addressesAreThoseThatEveryServerTakes() {
        for (String good : List.of("a@b.example", "post+x@tern.example", "o'hara@tern.example", "a@für.example")) {
            assertTrue(MailAddress.of(good).isPresent(), good);
        }
        for (String bad : List.of(
                "",
                "@b.example",
                "a@",
                "a@b",
                "a b@c.example",
                "a@b.example\r\nBcc: x@y.example",
                "a@b.example>",
                "ä@b.example",
                ".a@b.example",
                "a..b@c.example",
                "\"a b\"@c.example",
                "a@[127.0.0.1]",
                "a@-b.example",
                "a,b@c.example",
                "x".repeat(65) + "@b.example",
                "a@" + "b.".repeat(130) + "example")) {
            assertTrue(MailAddress.of(bad).isEmpty(), bad);
        }
        assertEquals(
                "a@xn--fr-xka.example",
                MailAddress.of("a@für.example").orElseThrow().text());
    }
}
