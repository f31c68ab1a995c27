/**
 * The values of the trade: exact rates, quantities with units, rasters, dates, references and addresses.
 */
@NullMarked
package io.github.workprint.spec.value;

import org.jspecify.annotations.NullMarked;
