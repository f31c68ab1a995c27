/**
 * All productions of a house on one page, for its office: what changed, what is next, what is late, and what they share. Uses {@code
 * finding}, {@code json}, {@code look}, {@code spec}, {@code plan}, {@code check}, {@code diff}, {@code meaning}, {@code view}, {@code
 * messages}, {@code progress}, {@code render.page} and {@code site}.
 */
@NullMarked
package io.github.workprint.portfolio;

import org.jspecify.annotations.NullMarked;
