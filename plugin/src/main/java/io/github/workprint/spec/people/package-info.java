/** Who works on a production: people, roles, organisations, and the rules for their health. */
@NullMarked
package io.github.workprint.spec.people;

import org.jspecify.annotations.NullMarked;
