/**
 * The words of the interface in the reader's language: messages with plural rules, labels, terms, dates, numbers, and
 * findings. Imports ICU. Uses {@code finding}, {@code look}, {@code spec} and {@code edition}.
 */
@NullMarked
package io.github.workprint.messages;

import org.jspecify.annotations.NullMarked;
