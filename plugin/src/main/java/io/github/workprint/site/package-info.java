/**
 * The pipeline, from sources to a published site: {@link io.github.workprint.site.Build} has it on one screen. Uses all packages but {@code mojo}.
 */
@NullMarked
package io.github.workprint.site;

import org.jspecify.annotations.NullMarked;
