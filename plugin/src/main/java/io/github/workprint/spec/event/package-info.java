/**
 * What is recorded beside the versions of a workflow: who has read one, what was approved, delivered, checked, begun. Read as specs
 * are, and held to the version that each record names. Uses {@code finding}, {@code history} and the rest of {@code spec}.
 */
@NullMarked
package io.github.workprint.spec.event;

import org.jspecify.annotations.NullMarked;
