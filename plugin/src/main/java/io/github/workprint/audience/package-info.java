/**
 * Prunes an edition to what one audience may see. Everything after this package sees only pruned editions. Uses {@code finding}, {@code store}, {@code spec} and
 * {@code edition}.
 */
@NullMarked
package io.github.workprint.audience;

import org.jspecify.annotations.NullMarked;
