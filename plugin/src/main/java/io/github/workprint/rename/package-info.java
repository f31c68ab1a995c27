/**
 * Gives an entity another id: the edits to the text of a version that exchange its key and every reference to it and keep the old
 * id as a former one, with all else as the author wrote it.
 *
 * <p>May use history, spec and finding. Writes no file: the new text is its result.
 */
@NullMarked
package io.github.workprint.rename;

import org.jspecify.annotations.NullMarked;
