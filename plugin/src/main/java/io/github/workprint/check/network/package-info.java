/**
 * Rules about the lines that data travels over, and the hand-offs on them. Uses {@code check.rule}, {@code plan} and {@code spec}.
 */
@NullMarked
package io.github.workprint.check.network;

import org.jspecify.annotations.NullMarked;
