package io.github.workprint.announce;

import java.util.List;

/**
 * A line of an announcement.
 *
 * @param roles the titles of those of its reader's roles whom it concerns
 */
public record Told(NewsLine line, List<String> roles) {
    public Told {
        roles = List.copyOf(roles);
    }
}
