/**
 * One immutable tree of values for one version: spec and plan together, every node with its path, label and audience. Uses {@code
 * finding}, {@code store}, {@code spec} and {@code plan}.
 */
@NullMarked
package io.github.workprint.edition;

import org.jspecify.annotations.NullMarked;
