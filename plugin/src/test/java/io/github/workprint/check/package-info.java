/** Holds the rules: each by its page, and all of them on specs that nobody wrote for them. */
@NullMarked
package io.github.workprint.check;

import org.jspecify.annotations.NullMarked;
