/**
 * Finds which edits made a planned date or figure another one, by planning without each of them. Reads the redline of one audience
 * and nothing else: the spec that is planned is what the redline says, so that no cause rests on what that audience may not see. Where
 * what is seen does not give the figure, nothing is named.
 *
 * <p>Uses {@code finding}, {@code spec}, {@code plan}, {@code edition} and {@code diff}.
 */
@NullMarked
package io.github.workprint.meaning.cause;

import org.jspecify.annotations.NullMarked;
