package io.github.workprint.announce.delivery;

import io.github.workprint.spec.value.MailAddress;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Sends mails by SMTP, over one connection; each as the bytes that it was written in. */
public final class MailCourier implements Courier {
    private static final String TIMEOUT = String.valueOf(Duration.ofSeconds(60).toMillis());

    /** The server goes away. */
    private static final int CLOSING = 421;

    private final MailServer server;
    private final Session session;
    private final Transport transport;

    /**
     * @param from where the server sends back what it cannot deliver
     * @throws IllegalStateException where no SMTP is there, which comes with Workprint
     */
    public MailCourier(MailServer server, MailAddress from) {
        this.server = server;
        this.session = Session.getInstance(properties(server, from));
        try {
            this.transport = session.getTransport();
        } catch (MessagingException never) {
            throw new IllegalStateException("Angus Mail is there", never);
        }
    }

    private static Properties properties(MailServer server, MailAddress from) {
        // Either protocol has properties of its own name.
        String protocol = server.security() == MailServer.Security.TLS ? "smtps" : "smtp";
        boolean starttls = server.security() == MailServer.Security.STARTTLS;
        Properties all = new Properties();
        all.setProperty("mail.transport.protocol", protocol);
        String own = "mail." + protocol + ".";
        all.setProperty(own + "host", server.host());
        all.setProperty(own + "port", String.valueOf(server.port()));
        all.setProperty(own + "from", from.text());
        all.setProperty(own + "auth", String.valueOf(server.account().isPresent()));
        all.setProperty(own + "starttls.enable", String.valueOf(starttls));
        all.setProperty(own + "starttls.required", String.valueOf(starttls));
        all.setProperty(own + "ssl.checkserveridentity", "true");
        all.setProperty(own + "connectiontimeout", TIMEOUT);
        all.setProperty(own + "timeout", TIMEOUT);
        all.setProperty(own + "writetimeout", TIMEOUT);
        return all;
    }

    @Override
    public String word() {
        return Postage.MAIL;
    }

    @Override
    public Receipt deliver(Parcel parcel) {
        try {
            if (!transport.isConnected()) {
                connect();
            }
        } catch (AuthenticationFailedException refused) {
            return Receipt.broken(server.host() + " does not take the name and password that settings.xml gives");
        } catch (MessagingException failed) {
            return Receipt.broken(server.host() + ":" + server.port() + " cannot be used: " + words(failed));
        }
        try {
            MimeMessage message = new MimeMessage(
                    session, new ByteArrayInputStream(parcel.content().getBytes(StandardCharsets.UTF_8)));
            transport.sendMessage(message, message.getAllRecipients());
            return Receipt.delivered();
        } catch (SendFailedException refused) {
            return code(refused) == CLOSING ? Receipt.broken(words(refused)) : Receipt.notTaken(words(refused));
        } catch (MessagingException failed) {
            return Receipt.broken("the connection to " + server.host() + " broke: " + words(failed));
        }
    }

    private void connect() throws MessagingException {
        if (server.account().isPresent()) {
            MailServer.Account account = server.account().get();
            transport.connect(account.name(), account.password());
        } else {
            transport.connect();
        }
    }

    /** What the server answered; 0 where it did not. */
    private static int code(MessagingException failed) {
        for (Exception cause = failed; cause instanceof MessagingException one; cause = one.getNextException()) {
            if (cause instanceof SMTPAddressFailedException address) {
                return address.getReturnCode();
            }
            if (cause instanceof SMTPSendFailedException send && send.getNextException() == null) {
                return send.getReturnCode();
            }
        }
        return 0;
    }

    /** The innermost reason, on one line. */
    private static String words(MessagingException failed) {
        Exception reason = failed;
        while (reason instanceof MessagingException one && one.getNextException() != null) {
            reason = one.getNextException();
        }
        return String.valueOf(reason.getMessage() == null ? reason.getClass().getSimpleName() : reason.getMessage())
                .strip()
                .replaceAll("[\\p{Cc}\\s]+", " ");
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // What was taken was taken; the server does not miss the farewell.
            return;
        }
    }
}
