package io.github.workprint.announce.delivery;

import java.util.List;

/**
 * Something to be sent once.
 *
 * @param to the address, or the channel and the role, as the record has it
 * @param roles ids of the roles that it is for
 * @param digest stands for what it says
 * @param content as it goes over the wire, in UTF-8
 */
public record Parcel(String to, List<String> roles, String digest, String content) {
    public Parcel {
        roles = List.copyOf(roles);
    }

    /** What the record calls a role in a channel. */
    static String to(String channel, String role) {
        return channel + "#" + role;
    }
}
