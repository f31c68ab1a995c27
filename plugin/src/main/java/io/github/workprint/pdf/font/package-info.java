/**
 * The fonts of PDFs: read once, lent to one print at a time, asked which letters they have. Uses {@code look}.
 */
@NullMarked
package io.github.workprint.pdf.font;

import org.jspecify.annotations.NullMarked;
