/**
 * The table of rules, {@code rules.csv}: for each edit of each field the class of the change, what moves it, who must act and who is
 * told. Knows nothing of redlines. Uses {@code spec.value}, to read the file.
 */
@NullMarked
package io.github.workprint.meaning.table;

import org.jspecify.annotations.NullMarked;
