package io.github.workprint.announce;

import java.util.Collection;
import java.util.Set;

/** What was told before in one way, by mail or in a channel: by it everybody learns what is new since they heard last. */
public interface ToldBefore {
    /** Where nothing is known of what was told. */
    ToldBefore NOTHING = new ToldBefore() {
        @Override
        public Set<String> versions() {
            return Set.of();
        }

        @Override
        public Set<String> versions(String to, Collection<String> role) {
            return Set.of();
        }
    };

    /** The versions of the workflow that anybody was told of in this way. */
    Set<String> versions();

    /**
     * The versions that a role was told of.
     *
     * @param to the mailbox; in a channel its role
     * @param role its id, and those that it had before
     */
    Set<String> versions(String to, Collection<String> role);
}
