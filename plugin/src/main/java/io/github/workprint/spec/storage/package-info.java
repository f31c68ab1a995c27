/** Where data is kept and over what it travels: volumes, lines, data classes, and readings taken of them. */
@NullMarked
package io.github.workprint.spec.storage;

import org.jspecify.annotations.NullMarked;
