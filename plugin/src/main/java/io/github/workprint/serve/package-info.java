/**
 * Shows the site of a project that somebody works on, on this machine: pages are made as they are asked for, and made again as files
 * are saved. No request changes anything. Uses {@code finding}, {@code thread}, {@code store}, {@code json}, {@code spec}, {@code look},
 * {@code messages} and {@code site}.
 */
@NullMarked
package io.github.workprint.serve;

import org.jspecify.annotations.NullMarked;
