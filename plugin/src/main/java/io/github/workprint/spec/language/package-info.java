/**
 * How the language is declared on records, and the one reader that binds YAML to them by those declarations.
 */
@NullMarked
package io.github.workprint.spec.language;

import org.jspecify.annotations.NullMarked;
