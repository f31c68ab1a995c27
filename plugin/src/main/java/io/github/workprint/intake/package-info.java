/**
 * Takes sheets back: reads a workbook or a file of comma-separated values, which anybody may have made, compares it with the draft of a
 * workflow, and writes what was changed into the YAML of the draft. Uses {@code finding}, {@code disk}, {@code history}, {@code spec},
 * {@code release}, {@code check}, {@code rename},
 * {@code edition}, {@code audience}, {@code messages}, {@code render} and {@code site}.
 */
@NullMarked
package io.github.workprint.intake;

import org.jspecify.annotations.NullMarked;
