/**
 * Prose: AsciiDoc fragments as safe HTML, and what changed in them by words. The only package that imports AsciidoctorJ.
 */
@NullMarked
package io.github.workprint.render.prose;

import org.jspecify.annotations.NullMarked;
