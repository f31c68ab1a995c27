/**
 * Selects and orders the nodes of a redline that one document shows; adds no facts.
 */
@NullMarked
package io.github.workprint.view;

import org.jspecify.annotations.NullMarked;
