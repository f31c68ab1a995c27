/**
 * Gives an entity another id: the edits to the text of a version that exchange its key and every reference to it and keep the old id
 * as a former one, with all else as the author wrote it; entries that are set or taken out; and change requests to be filled in, written behind those that are there. Uses {@code finding}, {@code disk}, {@code history} and {@code spec}.
 */
@NullMarked
package io.github.workprint.rename;

import org.jspecify.annotations.NullMarked;
