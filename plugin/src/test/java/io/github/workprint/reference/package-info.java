/** Tests of what is generated from the declarations, and a generator of specs that other tests may use too. */
@NullMarked
package io.github.workprint.reference;

import org.jspecify.annotations.NullMarked;
