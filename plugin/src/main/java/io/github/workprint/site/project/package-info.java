/**
 * A project: its folder, what was read of it, the rules and the look of its house, and what is wrong with it by itself.
 */
@NullMarked
package io.github.workprint.site.project;

import org.jspecify.annotations.NullMarked;
