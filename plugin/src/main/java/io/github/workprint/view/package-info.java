/**
 * Selects and orders the nodes of a redline that one document shows; adds no facts. Uses {@code spec}, {@code plan}, {@code edition},
 * {@code diff} and {@code meaning}.
 */
@NullMarked
package io.github.workprint.view;

import org.jspecify.annotations.NullMarked;
