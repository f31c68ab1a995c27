package io.github.workprint.announce;

import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.value.MailAddress;
import java.util.List;

/**
 * Somebody who is told, at one address.
 *
 * @param name of the holder; that of the first role where nobody is named
 * @param audience what the announcement is made from: never more than those may see who read mails to this address
 * @param roles ids of all that are held there, at least one
 */
public record Recipient(MailAddress address, String name, Readers audience, List<String> roles) {
    public Recipient {
        roles = List.copyOf(roles);
    }
}
