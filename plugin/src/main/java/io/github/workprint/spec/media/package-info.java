/** What is worked on: materials and formats with picture, sound, timecode and naming, and the defaults that they inherit. */
@NullMarked
package io.github.workprint.spec.media;

import org.jspecify.annotations.NullMarked;
