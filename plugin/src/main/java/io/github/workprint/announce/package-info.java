/**
 * Works out who is told what of a version: for each address one announcement, with the lines of its roles only, made from what their
 * audience sees. Uses {@code finding}, {@code look}, {@code disk}, {@code store}, {@code json}, {@code history}, {@code spec},
 * {@code edition}, {@code messages}, {@code audience}, {@code diff}, {@code meaning}, {@code view}, {@code render} and {@code site}.
 */
@NullMarked
package io.github.workprint.announce;

import org.jspecify.annotations.NullMarked;
