/**
 * What follows from a spec, version by version. Pure functions; each figure says what it rests on. Uses {@code finding}, {@code store} and {@code spec}.
 *
 * <p>The parts build on each other in this order: {@code amount}, {@code format}, {@code data}, {@code calendar}, {@code schedule},
 * {@code storage}, {@code cost}; a {@code Plan} joins them, and {@code OptionPlan} makes it anew for each option of a decision. {@code
 * docs/plan.md} gives the formulas and every figure.
 *
 * <p>Assumptions, where a spec is silent: weeks are worked Monday to Friday, ten hours a day; what waits for nothing starts on the
 * first shooting day, else on the date of the version.
 */
@NullMarked
package io.github.workprint.plan;

import org.jspecify.annotations.NullMarked;
