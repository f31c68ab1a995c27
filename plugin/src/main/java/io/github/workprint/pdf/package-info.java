/**
 * Prints HTML pages as tagged, archivable PDF: {@code pdf.page} makes a page ready for paper, {@code pdf.font} holds the fonts,
 * {@code pdf.content} mends what the engine wrote, and this package prints, stamps and puts together. Reads no clock, no locale and
 * nothing outside the page and the look. Uses {@code look}.
 */
@NullMarked
package io.github.workprint.pdf;

import org.jspecify.annotations.NullMarked;
