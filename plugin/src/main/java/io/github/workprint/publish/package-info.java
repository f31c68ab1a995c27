/**
 * Writes the finished files of a build beside the last good output and swaps them in. Uses {@code finding} and {@code disk}.
 */
@NullMarked
package io.github.workprint.publish;

import org.jspecify.annotations.NullMarked;
