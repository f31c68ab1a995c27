/**
 * Keeps issued versions what they were: {@code workprint.lock} holds a digest of what each of them said, and an edit of one is a
 * finding that names the fields. Uses {@code finding}, {@code disk}, {@code history} and {@code spec}.
 */
@NullMarked
package io.github.workprint.release;

import org.jspecify.annotations.NullMarked;
