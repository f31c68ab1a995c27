/**
 * Public holidays of countries and regions, from the calendars of Jollyday. Knows nothing of specs and uses no other package. The only
 * one that imports Jollyday.
 */
@NullMarked
package io.github.workprint.plan.holiday;

import org.jspecify.annotations.NullMarked;
