/**
 * What is declared once for many parts, written out: a stage for each episode becomes as many stages, which follow each other. Uses
 * {@code spec} and {@code plan.calendar}.
 */
@NullMarked
package io.github.workprint.plan.part;

import org.jspecify.annotations.NullMarked;
