/**
 * What follows from a spec: effective formats, amounts of data, the schedule. Pure functions; each figure says what it rests on.
 * Uses {@code spec}.
 *
 * <p>Formats first: {@code Inheritance} fills open fields from the {@code FormatLibrary} and the defaults, {@code FormatRates} reads
 * data rates off the result. From these {@code DataPlan} reckons what comes in. Apart from them {@code Schedule} reads the stages as
 * {@code Activities}, orders them to a {@code Network} and passes over it forward and backward. {@code Deliveries} joins both.
 *
 * <p>On both rest {@code StoragePlan} (levels of volumes by day), {@code Transfers} (hand-offs and lines), {@code CostPlan} and
 * {@code OptionPlan}. Amounts are {@code Fraction}s until they are shown. {@code docs/plan.md} gives the formulas and every figure.
 *
 * <p>Assumptions, where a spec is silent: weeks are worked Monday to Friday, ten hours a day; what waits for nothing starts on the
 * first shooting day, else on the date of the version.
 */
@NullMarked
package io.github.workprint.plan;

import org.jspecify.annotations.NullMarked;
