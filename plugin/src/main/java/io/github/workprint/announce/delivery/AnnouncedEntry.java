package io.github.workprint.announce.delivery;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody was told of a version.
 *
 * @param by how: {@code mail}, {@code slack}, {@code teams}
 * @param to the address, or the channel and the role
 * @param roles ids of the roles that it was for
 * @param digest stands for what was said
 * @param on the day
 */
public record AnnouncedEntry(
        String workflow, String version, String by, String to, List<String> roles, String digest, LocalDate on) {
    public AnnouncedEntry {
        roles = List.copyOf(roles);
    }

    /** As it stands in the record. */
    String yaml() {
        return "- workflow: " + quoted(workflow) + "\n  version: " + quoted(version) + "\n  by: " + by + "\n  to: "
                + quoted(to) + "\n  roles: [" + String.join(", ", roles) + "]\n  digest: " + quoted(digest)
                + "\n  on: " + on + "\n";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
