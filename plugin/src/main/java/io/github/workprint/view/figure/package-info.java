/**
 * What the figures of a workflow show, read off the redline: stages and what passes between them. Knows nothing of
 * coordinates or words of the interface; may use what {@code view} may use.
 */
@NullMarked
package io.github.workprint.view.figure;

import org.jspecify.annotations.NullMarked;
