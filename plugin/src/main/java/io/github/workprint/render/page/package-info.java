/**
 * Prints documents as HTML: FreeMarker templates over redline nodes that know what changed. The only package that imports
 * FreeMarker.
 */
@NullMarked
package io.github.workprint.render.page;

import org.jspecify.annotations.NullMarked;
