/**
 * What is delivered, and whether it can be: rules that look at a spec and its plan. Uses {@code check.rule}, {@code spec} and
 * {@code plan}.
 */
@NullMarked
package io.github.workprint.check.delivery;

import org.jspecify.annotations.NullMarked;
