/**
 * Writes editions, changes, findings and version lists as data: JSON, the script that holds the versions, and the plan as tables for
 * spreadsheets.
 */
@NullMarked
package io.github.workprint.render.data;

import org.jspecify.annotations.NullMarked;
