/**
 * Packs what one audience gets, to hand it over. Uses {@code archive} and {@code publish}.
 */
@NullMarked
package io.github.workprint.handover;

import org.jspecify.annotations.NullMarked;
