package io.github.workprint.spec.value;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that every mail server takes: RFC 5321, without quotes, comments and address literals. A domain in other letters is
 * written as DNS knows it; what stands before the at sign has to be ASCII.
 *
 * @param text the address alone, such as {@code post@tern.example}
 */
public record MailAddress(String text) {
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL = Pattern.compile(ATOM + "(\\." + ATOM + ")*");
    private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern DOMAIN = Pattern.compile("(" + LABEL + "\\.)+" + LABEL);

    /** Empty where it is none. */
    public static Optional<MailAddress> of(String written) {
        String text = written.strip();
        int at = text.lastIndexOf('@');
        if (at < 1 || text.length() > LONGEST) {
            return Optional.empty();
        }
        String local = text.substring(0, at);
        return local.length() <= LONGEST_LOCAL && LOCAL.matcher(local).matches()
                ? domain(text.substring(at + 1)).map(domain -> new MailAddress(local + "@" + domain))
                : Optional.empty();
    }

    private static Optional<String> domain(String written) {
        try {
            return Optional.of(IDN.toASCII(written))
                    .filter(domain -> DOMAIN.matcher(domain).matches());
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    public String domain() {
        return text.substring(text.lastIndexOf('@') + 1);
    }

    /** The same for all ways to write the letters of the address. */
    public String mailbox() {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }
}
