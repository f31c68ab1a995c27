/** Ids, references and the order of versions: rules that look at a spec and its plan. Uses {@code check.rule}, {@code spec} and {@code plan}. */
@NullMarked
package io.github.workprint.check.identity;

import org.jspecify.annotations.NullMarked;
