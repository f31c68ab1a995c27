/**
 * Holds a version to its number: says which step its changes call for, and which of them nobody has approved or explained. Uses
 * {@code finding}, {@code spec}, {@code edition}, {@code diff} and {@code meaning}.
 */
@NullMarked
package io.github.workprint.numbering;

import org.jspecify.annotations.NullMarked;
