package io.github.workprint.announce.delivery;

import java.util.Locale;
import java.util.Optional;

/**
 * A server that takes mails.
 *
 * @param security how the connection is kept from being read
 */
public record MailServer(String host, int port, Optional<Account> account, Security security) {
    /** How a connection is kept from being read. */
    public enum Security {
        /** It begins in the clear and is encrypted before anything is said; where the server cannot do that, nothing is sent. */
        STARTTLS,
        /** It is encrypted from its beginning. */
        TLS,
        /** It may be read by all on the way. */
        NONE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param password is never printed */
    public record Account(String name, String password) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Whether a host is the machine itself, so that nothing goes over a network. */
    public static boolean isLoopback(String host) {
        return host.equalsIgnoreCase("localhost")
                || host.equals("::1")
                || host.equals("[::1]")
                || host.matches("127(\\.\\d{1,3}){3}");
    }
}
