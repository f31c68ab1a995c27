/**
 * How content is protected: rules that look at a spec alone. Uses {@code check.rule} and {@code spec}.
 */
@NullMarked
package io.github.workprint.check.security;

import org.jspecify.annotations.NullMarked;
