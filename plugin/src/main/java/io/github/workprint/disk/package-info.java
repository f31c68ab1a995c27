/**
 * What goals write to the disk, and where: nothing that Workprint did not write is changed, and what is written is written whole.
 * Uses {@code finding}.
 */
@NullMarked
package io.github.workprint.disk;

import org.jspecify.annotations.NullMarked;
