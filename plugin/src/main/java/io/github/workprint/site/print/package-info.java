/**
 * Prints the documents of every version for every audience into a staging directory, as pages and as PDFs, and takes over from the
 * last site what is made from the same things.
 */
@NullMarked
package io.github.workprint.site.print;

import org.jspecify.annotations.NullMarked;
