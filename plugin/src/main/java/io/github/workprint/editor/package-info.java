/**
 * Helps in editors while a spec is written, by the Language Server Protocol: what is wrong, what may be written here, what it means,
 * where it is named. Uses {@code finding}, {@code thread}, {@code history}, {@code spec}, {@code release}, {@code reference}, {@code rename},
 * {@code plan}, {@code edition}, {@code diff}, {@code meaning}, {@code look}, {@code messages}, {@code site} and
 * {@code compare}.
 */
@NullMarked
package io.github.workprint.editor;

import org.jspecify.annotations.NullMarked;
