/**
 * What has become of a workflow: the records beside its versions as one audience sees them, which approvals still stand, who has read
 * what, how far the work is. Versions stay what they were; all of this stands beside them. Uses {@code spec}, {@code edition},
 * {@code diff} and {@code meaning}.
 */
@NullMarked
package io.github.workprint.progress;

import org.jspecify.annotations.NullMarked;
