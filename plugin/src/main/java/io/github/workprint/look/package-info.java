/**
 * Finds the files that the look is made of, in the templates jar and in the folder of a house's own. Uses no other package.
 */
@NullMarked
package io.github.workprint.look;

import org.jspecify.annotations.NullMarked;
