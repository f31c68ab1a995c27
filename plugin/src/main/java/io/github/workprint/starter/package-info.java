/**
 * Specs to begin with: one file for each kind of production, with its title and its dates filled in. Knows nothing of how a spec is
 * read: a test reads what is written here. Uses {@code finding}, {@code disk} and {@code plan.holiday}.
 */
@NullMarked
package io.github.workprint.starter;

import org.jspecify.annotations.NullMarked;
