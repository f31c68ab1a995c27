/**
 * YAML as it was written: located maps, lists and scalars, no value guessed; and any text in quotes, for those who write some. The only
 * package that imports a parser of YAML.
 */
@NullMarked
package io.github.workprint.spec.yaml;

import org.jspecify.annotations.NullMarked;
