/**
 * YAML as it was written: located maps, lists and scalars, no value guessed. The only package that imports Jackson's YAML.
 */
@NullMarked
package io.github.workprint.spec.yaml;

import org.jspecify.annotations.NullMarked;
