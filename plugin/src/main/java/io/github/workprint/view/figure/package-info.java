/**
 * What the figures of a workflow show, read off the redline: stages and what passes between them. Knows nothing of coordinates or
 * words of the interface. Uses {@code view} and what that uses.
 */
@NullMarked
package io.github.workprint.view.figure;

import org.jspecify.annotations.NullMarked;
