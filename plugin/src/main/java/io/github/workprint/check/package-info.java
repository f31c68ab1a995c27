/**
 * The rules: each reads a spec and its plan and answers with findings. Uses {@code spec} and {@code plan}.
 */
@NullMarked
package io.github.workprint.check;

import org.jspecify.annotations.NullMarked;
