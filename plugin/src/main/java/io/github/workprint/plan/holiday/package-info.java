/**
 * Public holidays of countries and regions, from the calendars of Jollyday. Knows nothing of specs; may use nothing of this
 * project. The only package that uses Jollyday.
 */
@NullMarked
package io.github.workprint.plan.holiday;

import org.jspecify.annotations.NullMarked;
