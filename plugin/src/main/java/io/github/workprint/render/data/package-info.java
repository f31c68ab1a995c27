/**
 * Writes editions, changes, findings and version lists as data: JSON, and the script that holds the versions.
 */
@NullMarked
package io.github.workprint.render.data;

import org.jspecify.annotations.NullMarked;
