package io.github.workprint.announce.message;

import io.github.workprint.spec.value.MailAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who sends or gets a mail.
 *
 * @param name as it is shown; may be empty
 */
public record Mailbox(String name, MailAddress address) {
    private static final Pattern NAMED = Pattern.compile("(?s)(.*)<([^<>]*)>\\s*");

    /** {@code Post office <post@tern.example>}, or the address alone; empty where the address is none. */
    public static Optional<Mailbox> of(String written) {
        Matcher named = NAMED.matcher(written);
        return named.matches()
                ? MailAddress.of(named.group(2)).map(address -> new Mailbox(named.group(1), address))
                : MailAddress.of(written).map(address -> new Mailbox("", address));
    }
}
