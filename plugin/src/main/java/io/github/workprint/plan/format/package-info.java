/**
 * Formats with the values in effect: the library, what fields inherit from it and from the defaults, data rates, and how formats lead
 * from materials to deliverables. Uses {@code spec} and {@code plan.amount}.
 */
@NullMarked
package io.github.workprint.plan.format;

import org.jspecify.annotations.NullMarked;
