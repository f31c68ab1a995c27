/** The parts that a production consists of or comes in, and what may be said once for many of them. Uses {@code spec.language}. */
@NullMarked
package io.github.workprint.spec.part;

import org.jspecify.annotations.NullMarked;
