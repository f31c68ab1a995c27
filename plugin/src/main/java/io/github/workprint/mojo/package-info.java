/**
 * The goals that Maven runs: parameters in, one call of the pipeline, log lines out. The only package that knows Maven. May use every
 * other package; nothing uses this one.
 */
@NullMarked
package io.github.workprint.mojo;

import org.jspecify.annotations.NullMarked;
