/**
 * Writes JSON, for whatever stage has some to write. Uses no other package, and of Jackson the writer alone.
 */
@NullMarked
package io.github.workprint.json;

import org.jspecify.annotations.NullMarked;
