/**
 * Packs what one audience gets, to hand it over. Uses {@code archive},
 * {@code pdf}, {@code publish} and {@code signing}.
 */
@NullMarked
package io.github.workprint.handover;

import org.jspecify.annotations.NullMarked;
