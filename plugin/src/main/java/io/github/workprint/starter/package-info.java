/**
 * Specs to begin with: one file for each kind of production, with its title and its dates filled in.
 *
 * <p>May use finding and what Java gives. Knows nothing of how a spec is read: a test reads what is written here.
 */
@NullMarked
package io.github.workprint.starter;

import org.jspecify.annotations.NullMarked;
