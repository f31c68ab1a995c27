/**
 * How full volumes get by day, what travels over lines and how long that takes. Rests on the dates of {@code plan.schedule}.
 */
@NullMarked
package io.github.workprint.plan.storage;

import org.jspecify.annotations.NullMarked;
