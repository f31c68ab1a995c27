/**
 * Puts the rules to the versions of a workflow and gathers what they find. The rules are in the packages below, one for each
 * family; what all of them are made of is in {@code check.rule}. Uses {@code finding}, {@code disk}, {@code store}, {@code json},
 * {@code archive}, {@code spec} and {@code plan}.
 */
@NullMarked
package io.github.workprint.check;

import org.jspecify.annotations.NullMarked;
