/**
 * What the formats of a workflow are, and whether they fit together: rules that look at a spec and its plan. Uses {@code
 * check.rule}, {@code spec} and {@code plan}.
 */
@NullMarked
package io.github.workprint.check.format;

import org.jspecify.annotations.NullMarked;
