/**
 * Finds the versions of each workflow, in files or in git. The only package that imports JGit. Uses {@code finding} and {@code disk}.
 */
@NullMarked
package io.github.workprint.history;

import org.jspecify.annotations.NullMarked;
