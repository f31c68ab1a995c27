/**
 * Mends the content, the structure tree and the properties of any tagged PDF: smaller, without artifacts in the wrong place, without
 * references to what is gone. Knows nothing of Workprint and uses no other package, so that each class could go to where PDFBox or
 * openhtmltopdf are made.
 */
@NullMarked
package io.github.workprint.pdf.content;

import org.jspecify.annotations.NullMarked;
