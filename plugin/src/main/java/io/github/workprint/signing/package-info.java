/**
 * Signs bytes with a key of the user's own, as the Cryptographic Message Syntax (RFC 5652) with SHA-256. Uses no other stage, and no library
 * but Java's own.
 */
@NullMarked
package io.github.workprint.signing;

import org.jspecify.annotations.NullMarked;
