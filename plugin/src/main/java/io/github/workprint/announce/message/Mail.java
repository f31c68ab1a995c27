package io.github.workprint.announce.message;

import io.github.workprint.announce.Announcements.Letter;
import io.github.workprint.look.Logo;
import io.github.workprint.store.Kept;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An announcement as a mail.
 *
 * @param id what stands in its head as {@code Message-ID}, without angle brackets: the same whenever it is made, so that a reader who gets
 *     it twice sees it once
 * @param answers the id of what it corrects
 * @param language tag of what it is written in
 * @param logo a picture that its HTML shows
 */
public record Mail(
        Mailbox from,
        Mailbox to,
        String subject,
        String id,
        Optional<String> answers,
        String language,
        String text,
        String html,
        Optional<Logo> logo) {
    /** RFC 5322, in English and with two digits for the day, whatever the machine speaks. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss xx", Locale.ENGLISH);

    private static final int ID_LENGTH = 32;

    /** At noon of Greenwich nearly everybody has the same day. */
    private static final int NOON = 12;

    /**
     * The mail of a letter.
     *
     * @param before how often its reader was told something else of the same version
     */
    public static Mail of(Letter letter, Mailbox from, int before, AnnouncementPage page) {
        Mailbox to = new Mailbox(letter.to().name(), letter.to().address());
        AnnouncementText text = new AnnouncementText(letter.what());
        String first = id(letter, from, 0);
        return new Mail(
                from,
                to,
                before == 0 ? text.subject() : text.corrected(),
                before == 0 ? first : id(letter, from, before),
                before == 0 ? Optional.empty() : Optional.of(first),
                letter.what().version().messages().tag(),
                text.plain(),
                page.print(letter.what(), text, logoId(from)),
                page.logo());
    }

    private static String logoId(Mailbox from) {
        return "logo@" + from.address().domain();
    }

    private static String id(Letter letter, Mailbox from, int before) {
        String digest = Kept.digest(List.of(
                letter.what().version().workflow(),
                letter.what().version().version(),
                letter.to().address().mailbox(),
                String.valueOf(before)));
        return digest.substring(0, Math.min(ID_LENGTH, digest.length())) + "@"
                + from.address().domain();
    }

    /** The time that a mail bears which was not sent: noon of the day of its version. */
    public static Instant dayOf(Letter letter) {
        return letter.what().version().asOf().atTime(NOON, 0).toInstant(ZoneOffset.UTC);
    }

    /** As it is stored and sent; ASCII alone, with the line ends of a mail. */
    public String content(Instant date) {
        String boundary = "=_workprint_" + id.substring(0, id.indexOf('@'));
        StringBuilder mail = new StringBuilder();
        mail.append("Date: ").append(DATE.format(date.atOffset(ZoneOffset.UTC))).append("\r\n");
        mail.append(MailHeader.mailbox("From", from));
        mail.append(MailHeader.mailbox("To", to));
        mail.append(MailHeader.words("Subject", subject));
        mail.append("Message-ID: <").append(id).append(">\r\n");
        answers.ifPresent(first -> mail.append("In-Reply-To: <")
                .append(first)
                .append(">\r\nReferences: <")
                .append(first)
                .append(">\r\n"));
        mail.append("Auto-Submitted: auto-generated\r\n");
        mail.append("MIME-Version: 1.0\r\n");
        mail.append("Content-Language: ").append(language).append("\r\n");
        mail.append("Content-Type: multipart/alternative;\r\n boundary=\"")
                .append(boundary)
                .append("\"\r\n");
        // No line of a part can be the boundary: in quoted-printable no "=_" is left.
        part(mail, boundary, "text/plain", text);
        if (logo.isEmpty()) {
            part(mail, boundary, "text/html", html);
        } else {
            related(mail, boundary, logo.get());
        }
        mail.append("\r\n--").append(boundary).append("--\r\n");
        return mail.toString();
    }

    /** The HTML with the picture that it shows, so that nothing is fetched. */
    private void related(StringBuilder mail, String boundary, Logo picture) {
        String inner = boundary + "_html";
        mail.append("\r\n--").append(boundary).append("\r\nContent-Type: multipart/related; type=\"text/html\";\r\n");
        mail.append(" boundary=\"").append(inner).append("\"\r\n");
        part(mail, inner, "text/html", html);
        mail.append("\r\n--").append(inner).append("\r\nContent-Type: ").append(picture.type());
        mail.append("\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <")
                .append(logoId(from))
                .append(">\r\nContent-Disposition: inline; filename=\"")
                .append(picture.name())
                .append("\"\r\n\r\n");
        mail.append(Base64.getMimeEncoder().encodeToString(picture.bytes()));
        mail.append("\r\n--").append(inner).append("--");
    }

    private static void part(StringBuilder mail, String boundary, String type, String content) {
        mail.append("\r\n--").append(boundary).append("\r\nContent-Type: ").append(type);
        mail.append("; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n");
        mail.append(QuotedPrintable.of(content));
    }
}
