/**
 * Makes an HTML page ready for paper: takes off what belongs to the screen, adds styles, contents and bookmarks, and turns it where
 * its script runs from right to left. Uses {@code look}.
 */
@NullMarked
package io.github.workprint.pdf.page;

import org.jspecify.annotations.NullMarked;
