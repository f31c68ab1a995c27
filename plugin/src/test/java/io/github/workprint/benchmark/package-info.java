/** Measurements, run by name and never by the build; CONTRIBUTING.md tells how. */
@NullMarked
package io.github.workprint.benchmark;

import org.jspecify.annotations.NullMarked;
