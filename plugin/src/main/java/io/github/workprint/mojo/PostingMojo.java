package io.github.workprint.mojo;

import io.github.workprint.announce.delivery.ChannelCourier;
import io.github.workprint.announce.delivery.Courier;
import io.github.workprint.announce.delivery.MailCourier;
import io.github.workprint.announce.delivery.MailServer;
import io.github.workprint.announce.delivery.MailServer.Account;
import io.github.workprint.announce.delivery.MailServer.Security;
import io.github.workprint.announce.message.ChannelKind;
import io.github.workprint.announce.message.Mailbox;
import io.github.workprint.spec.language.Readers;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Server;
import org.jspecify.annotations.Nullable;

/** How messages leave the house. Nothing does unless the user asks for it. */
abstract class PostingMojo extends SharingMojo {
    private static final String SEND = "workprint.announce.send";
    private static final String SERVER = "workprint.announce.server";
    private static final String HOST = "workprint.announce.host";
    private static final String SECURITY = "workprint.announce.security";
    private static final long HIGHEST_PORT = 65_535;

    /** {@code mail} sends by SMTP, {@code webhook} posts to a channel. If left out, nothing is sent; the files show what would be. */
    @Parameter(property = "workprint.announce.send")
    private @Nullable String send;

    /** The sender, as in {@code Post office <post@tern.example>}. If left out, the contact of the production. */
    @Parameter(property = "workprint.announce.from")
    private @Nullable String from;

    /**
     * The server of settings.xml that holds the name and password for the mail server. For a webhook, its password is the address of the
     * webhook.
     */
    @Parameter(property = "workprint.announce.server")
    private @Nullable String server;

    /** The mail server, such as smtp.tern.example. */
    @Parameter(property = "workprint.announce.host")
    private @Nullable String host;

    /** The port of the mail server. */
    @Parameter(property = "workprint.announce.port", defaultValue = "587")
    private long port = 587;

    /**
     * How the connection to the mail server is encrypted: starttls, tls (from the first byte) or none. If left out, starttls; none for a
     * server on this machine.
     */
    @Parameter(property = "workprint.announce.security")
    private @Nullable String security;

    /** The kind of the channel that the webhook belongs to: slack or teams. */
    @Parameter(property = "workprint.announce.chat", defaultValue = "slack")
    private String chat = "slack";

    /** Who reads that channel: internal, crew, client, or one organisation. Nothing else is posted there. */
    @Parameter(property = "workprint.announce.readers", defaultValue = "crew")
    private String readers = "crew";

    /** How messages are sent. */
    enum Way {
        NONE(""),
        MAIL("mail"),
        WEBHOOK("webhook");

        private final String word;

        Way(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    final Way way() throws MojoFailureException {
        return send == null || send.isBlank()
                ? Way.NONE
                : ParameterWords.choose(
                                SEND,
                                List.of(send),
                                word -> Arrays.stream(Way.values())
                                        .filter(way -> way.word().equals(word))
                                        .findFirst(),
                                List.of(Way.MAIL.word(), Way.WEBHOOK.word()))
                        .get(0);
    }

    /** Who sends, where that is given. */
    final Optional<Mailbox> from() throws MojoFailureException {
        if (from == null || from.isBlank()) {
            return Optional.empty();
        }
        Optional<Mailbox> sender = Mailbox.of(from);
        if (sender.isEmpty()) {
            throw new MojoFailureException("workprint.announce.from: '" + from
                    + "' has no e-mail address; write it as in 'Post office <post@tern.example>'");
        }
        return sender;
    }

    final ChannelKind chat() throws MojoFailureException {
        return ParameterWords.choose("workprint.announce.chat", List.of(chat), ChannelKind::of, ChannelKind.words())
                .get(0);
    }

    final Readers channelAudience() throws MojoFailureException {
        return ParameterWords.audiences("workprint.announce.readers", List.of(readers))
                .get(0);
    }

    /** What settings.xml calls the channel. */
    final String channel() throws MojoFailureException {
        if (server == null || server.isBlank()) {
            throw new MojoFailureException(
                    SERVER + ": name the server of settings.xml whose password is the address of" + " the webhook");
        }
        return server;
    }

    final Courier courier(Way way, Mailbox sender) throws MojoFailureException {
        return way == Way.MAIL
                ? new MailCourier(mailServer(), sender.address())
                : new ChannelCourier(channel(), webhook(), chat().word());
    }

    private MailServer mailServer() throws MojoFailureException {
        if (host == null || host.isBlank()) {
            throw new MojoFailureException(HOST + ": name the mail server, such as smtp.tern.example");
        }
        if (port < 1 || port > HIGHEST_PORT) {
            throw new MojoFailureException("workprint.announce.port: " + port + " is no port");
        }
        Optional<Account> account = Optional.empty();
        if (server != null && !server.isBlank()) {
            Server known = server(SERVER, server);
            if (known.getUsername() == null || known.getPassword() == null) {
                throw new MojoFailureException(
                        SERVER + ": the server '" + server + "' of settings.xml has no username, or no password");
            }
            account = Optional.of(new Account(known.getUsername(), known.getPassword()));
        }
        return new MailServer(host.strip(), (int) port, account, security(host.strip()));
    }

    private Security security(String of) throws MojoFailureException {
        if (security == null || security.isBlank()) {
            return MailServer.isLoopback(of) ? Security.NONE : Security.STARTTLS;
        }
        return ParameterWords.choose(
                        SECURITY,
                        List.of(security),
                        word -> Arrays.stream(Security.values())
                                .filter(one -> one.word().equals(word))
                                .findFirst(),
                        Arrays.stream(Security.values()).map(Security::word).toList())
                .get(0);
    }

    /** The address is a secret, so no message has it. */
    private URI webhook() throws MojoFailureException {
        Server known = server(SERVER, channel());
        String fault = SERVER + ": the password of the server '" + channel() + "' of settings.xml is no address of a"
                + " webhook; it begins with https://";
        if (known.getPassword() == null) {
            throw new MojoFailureException(fault);
        }
        try {
            URI address = new URI(known.getPassword().strip());
            boolean safe = "https".equals(address.getScheme())
                    || "http".equals(address.getScheme())
                            && address.getHost() != null
                            && MailServer.isLoopback(address.getHost());
            if (!safe || address.getHost() == null) {
                throw new MojoFailureException(fault);
            }
            return address;
        } catch (URISyntaxException secret) {
            throw new MojoFailureException(fault);
        }
    }
}
