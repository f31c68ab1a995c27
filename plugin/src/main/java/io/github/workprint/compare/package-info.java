/**
 * Compares any two states of a workflow, whether they are versions, files, commits or what is being worked on, and says which
 * version number the changes call for. Uses all packages but {@code mojo}.
 */
@NullMarked
package io.github.workprint.compare;

import org.jspecify.annotations.NullMarked;
