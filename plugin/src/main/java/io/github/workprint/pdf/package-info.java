/**
 * Prints HTML pages as tagged, archivable PDF. The only package that imports openhtmltopdf, PDFBox and Batik. Reads no clock, no
 * locale and nothing outside the page and the look.
 */
@NullMarked
package io.github.workprint.pdf;

import org.jspecify.annotations.NullMarked;
