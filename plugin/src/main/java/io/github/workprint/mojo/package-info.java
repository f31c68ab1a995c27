/**
 * The goals that Maven runs: parameters in, one call of the pipeline, log lines out.
 *
 * <p>May use every other package; nothing uses this one. The only package that knows Maven.
 */
@NullMarked
package io.github.workprint.mojo;

import org.jspecify.annotations.NullMarked;
