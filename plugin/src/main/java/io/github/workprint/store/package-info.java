/**
 * What was made once is kept under the digest of what it was made from, and need not be made again. Uses {@code finding} and {@code thread}.
 */
@NullMarked
package io.github.workprint.store;

import org.jspecify.annotations.NullMarked;
