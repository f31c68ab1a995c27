/**
 * Draws the figures of a workflow: places what {@code view.figure} says as boxes, lines and words, for templates to print as SVG. The
 * only package that imports the Eclipse Layout Kernel. Uses {@code view}.
 */
@NullMarked
package io.github.workprint.render.figure;

import org.jspecify.annotations.NullMarked;
