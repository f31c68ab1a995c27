/**
 * The words of the interface in the reader's language: messages with plural rules, labels, terms, dates, numbers. Imports
 * ICU. Uses {@code look}, {@code spec} and {@code edition}.
 */
@NullMarked
package io.github.workprint.messages;

import org.jspecify.annotations.NullMarked;
