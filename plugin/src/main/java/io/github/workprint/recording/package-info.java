/**
 * Writes records beside the versions of a workflow: one that somebody tells, or those that filled checklists tell. What is there is never
 * written over. Uses {@code finding}, {@code disk}, {@code history}, {@code spec}, {@code edition}, {@code meaning},
 * {@code progress}, {@code view}, {@code pdf} and {@code site}.
 */
@NullMarked
package io.github.workprint.recording;

import org.jspecify.annotations.NullMarked;
