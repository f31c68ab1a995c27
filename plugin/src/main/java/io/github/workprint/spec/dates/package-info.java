/** Calendars, milestones and reviews. */
@NullMarked
package io.github.workprint.spec.dates;

import org.jspecify.annotations.NullMarked;
