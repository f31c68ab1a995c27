/** The work itself: stages with their gates, tools and hand-offs, and the test of the whole workflow. */
@NullMarked
package io.github.workprint.spec.work;

import org.jspecify.annotations.NullMarked;
