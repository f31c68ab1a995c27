/**
 * How stages hang together: rules that look at a spec and its plan. Uses {@code check.rule}, {@code spec} and {@code plan}.
 */
@NullMarked
package io.github.workprint.check.flow;

import org.jspecify.annotations.NullMarked;
