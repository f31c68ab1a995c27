/**
 * Words what changed: turns what a change means into a sentence of the trade, by the messages of the reader's language. The same
 * sentences stand on pages, in Markdown and in data; a voice gives them their markup.
 */
@NullMarked
package io.github.workprint.render.wording;

import org.jspecify.annotations.NullMarked;
