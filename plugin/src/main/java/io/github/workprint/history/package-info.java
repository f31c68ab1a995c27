/**
 * Finds the versions of each workflow, in files or in git. Uses {@code finding}, and JGit to read repositories.
 */
@NullMarked
package io.github.workprint.history;

import org.jspecify.annotations.NullMarked;
