package io.github.workprint.announce.delivery;

import io.github.workprint.spec.yaml.QuotedText;
import java.time.LocalDate;
import java.util.Collection;
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

    /**
     * Whether it told a role; an entry that names no roles told all that were held at the address.
     *
     * @param ids that the role has or had
     */
    boolean isFor(Collection<String> ids) {
        return roles.isEmpty() || roles.stream().anyMatch(ids::contains);
    }

    /** As it stands in the record. */
    String yaml() {
        return "- workflow: " + QuotedText.of(workflow) + "\n  version: " + QuotedText.of(version) + "\n  by: " + by
                + "\n  to: "
                + QuotedText.of(to) + "\n  roles: [" + String.join(", ", roles) + "]\n  digest: "
                + QuotedText.of(digest)
                + "\n  on: " + on + "\n";
    }
}
