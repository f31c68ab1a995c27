/**
 * Writes JSON, for whatever stage has some to write. One of the few packages that import Jackson's writer.
 */
@NullMarked
package io.github.workprint.json;

import org.jspecify.annotations.NullMarked;
