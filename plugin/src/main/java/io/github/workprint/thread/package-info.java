/** The threads that work beside the goal. Uses nothing. */
@NullMarked
package io.github.workprint.thread;

import org.jspecify.annotations.NullMarked;
