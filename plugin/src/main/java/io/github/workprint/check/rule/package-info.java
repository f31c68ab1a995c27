/**
 * What every rule is made of: what it looks at, how it reports, and its page in the catalogue. Uses {@code spec} and {@code plan}.
 */
@NullMarked
package io.github.workprint.check.rule;

import org.jspecify.annotations.NullMarked;
