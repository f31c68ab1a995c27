/**
 * The pipeline, from sources to a published site: {@link io.github.workprint.site.Build} has it on one screen. {@code site.project}
 * reads a project and finds what is wrong with it, {@code site.print} prints its documents. May use every package before it.
 */
@NullMarked
package io.github.workprint.site;

import org.jspecify.annotations.NullMarked;
