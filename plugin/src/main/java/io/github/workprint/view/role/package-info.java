/**
 * What the sheet of a role shows: its duties, what it gets and hands over, whom it talks to, where to begin.
 */
@NullMarked
package io.github.workprint.view.role;

import org.jspecify.annotations.NullMarked;
