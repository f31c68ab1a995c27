/**
 * Prints the pages that its own packages write as tagged, archivable PDF. The only package that imports openhtmltopdf,
 * PDFBox and Batik.
 */
@NullMarked
package io.github.workprint.render;

import org.jspecify.annotations.NullMarked;
