/**
 * What the work, the storage and the transfers cost, by the lines of the budget. Rests on all of the plan but the options.
 */
@NullMarked
package io.github.workprint.plan.cost;

import org.jspecify.annotations.NullMarked;
