/**
 * Ids, references and the order of versions: rules that look at a spec alone. Uses {@code check.rule} and {@code spec}.
 */
@NullMarked
package io.github.workprint.check.identity;

import org.jspecify.annotations.NullMarked;
