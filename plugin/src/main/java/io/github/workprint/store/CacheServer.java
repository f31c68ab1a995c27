package io.github.workprint.store;

import java.net.URI;
import java.util.Optional;

/**
 * A server that keeps entries for many machines.
 *
 * @param url of the store; {@code ac/} and {@code cas/} stand below it
 * @param user name and password that it asks for
 * @param pushed whether what is made here is put there for others
 */
public record CacheServer(URI url, Optional<User> user, boolean pushed) {
    /** @param password is never printed */
    public record User(String name, String password) {
        @Override
        public String toString() {
            return name;
        }
    }
}
