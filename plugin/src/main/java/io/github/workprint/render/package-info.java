/**
 * Prints the marked tree as pages: prose becomes safe HTML, HTML becomes PDF. Nothing here reads a clock, a locale or the network.
 */
@NullMarked
package io.github.workprint.render;

import org.jspecify.annotations.NullMarked;
