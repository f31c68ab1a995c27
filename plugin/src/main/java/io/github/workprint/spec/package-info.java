/**
 * The language: declarations on records, the YAML reader, and the typed, located model of one version. The only package that
 * reads YAML (Jackson). Uses {@code finding} and {@code history}.
 */
@NullMarked
package io.github.workprint.spec;

import org.jspecify.annotations.NullMarked;
