/**
 * Writes the finished files of a build beside the last good output and swaps them in. Uses {@code finding}, {@code disk} and
 * {@code store}.
 */
@NullMarked
package io.github.workprint.publish;

import org.jspecify.annotations.NullMarked;
