/**
 * Compares any two states of a workflow, whether they are versions, files, commits or what is being worked on, and says which
 * version number the changes call for. May use every package before it.
 */
@NullMarked
package io.github.workprint.compare;

import org.jspecify.annotations.NullMarked;
