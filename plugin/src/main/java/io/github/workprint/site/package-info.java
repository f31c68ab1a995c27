/**
 * The pipeline, from sources to a published site, as one expression. Uses all packages but {@code mojo}.
 */
@NullMarked
package io.github.workprint.site;

import org.jspecify.annotations.NullMarked;
