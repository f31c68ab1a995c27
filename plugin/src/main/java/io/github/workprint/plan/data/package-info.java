/**
 * How much comes in and is made: footage through the stages, bytes of materials and formats, hours of work. Uses {@code spec}, {@code
 * plan.amount} and {@code plan.format}.
 */
@NullMarked
package io.github.workprint.plan.data;

import org.jspecify.annotations.NullMarked;
