/**
 * What a production decides and writes down: sources, risks, money, health and documents. Uses {@code check.rule}, {@code spec} and
 * {@code plan.cost}.
 */
@NullMarked
package io.github.workprint.check.production;

import org.jspecify.annotations.NullMarked;
