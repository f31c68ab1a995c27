/**
 * Which days are worked: weekdays, days off, public holidays, shooting days. Uses {@code spec} and {@code plan.holiday}.
 */
@NullMarked
package io.github.workprint.plan.calendar;

import org.jspecify.annotations.NullMarked;
