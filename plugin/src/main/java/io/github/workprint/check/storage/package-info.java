/**
 * Where data is kept, and whether it is safe there. Uses {@code check.rule}, {@code spec} and {@code plan}.
 */
@NullMarked
package io.github.workprint.check.storage;

import org.jspecify.annotations.NullMarked;
