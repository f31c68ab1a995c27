/**
 * Writes zip files and XML, for whatever stage has some to write, the same from the same. Uses no other package.
 */
@NullMarked
package io.github.workprint.archive;

import org.jspecify.annotations.NullMarked;
